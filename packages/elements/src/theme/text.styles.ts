import type { CSSResult } from 'lit';
import { css } from 'lit';

import { tokens } from './tokens.js';

/**
 * Tokens, the box, and how text looks: what every element starts with.
 *
 * Classes: `title`, `subtitle`, `heading`, `soft`, `small`, `stack` (even space between children), `cluster`
 * (children in a row that wraps), `visually-hidden`.
 *
 * @public
 */
export const textStyles: readonly CSSResult[] = [
  tokens,
  css`
    :host {
      display: block;
      color: var(--_text);
      font-family: var(--_font);
      font-size: var(--_font-size);
      line-height: 1.55;
      text-align: start;
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
    }

    :host([hidden]),
    [hidden] {
      display: none !important;
    }

    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    h1,
    h2,
    h3,
    h4,
    p,
    ul,
    ol,
    dl,
    dd,
    fieldset,
    legend {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }

    ul,
    ol {
      list-style: none;
    }

    .title {
      font-size: var(--_font-size-title);
      font-weight: 650;
      line-height: 1.2;
      letter-spacing: -0.015em;
      text-wrap: balance;
    }

    .subtitle {
      font-size: calc(var(--_font-size) * 1.35);
      font-weight: 650;
      line-height: 1.25;
      letter-spacing: -0.01em;
      text-wrap: balance;
    }

    .heading {
      font-size: var(--_font-size-large);
      font-weight: 650;
      line-height: 1.3;
      letter-spacing: -0.01em;
      text-wrap: pretty;
    }

    .soft {
      color: var(--_text-soft);
    }

    .small {
      font-size: var(--_font-size-small);
    }

    p {
      max-inline-size: 62ch;
      overflow-wrap: break-word;
    }

    .stack {
      display: flex;
      flex-direction: column;
      gap: var(--_space-4);
    }

    .stack.loose {
      gap: var(--_space-8);
    }

    .stack.tight {
      gap: var(--_space-2);
    }

    .cluster {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-3);
    }

    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }

    /* Focus led here by code, to read from here: the place is shown by where the page is. */
    [tabindex='-1']:focus-visible {
      outline: none;
    }
  `,
];
