import type { CSSResult } from 'lit';
import { css } from 'lit';

/** What all question elements look like. @internal */
export const questionStyles: CSSResult = css`
  legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: var(--_space-4);
    font-size: calc(var(--_font-size) * 1.1);
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
    overflow-wrap: break-word;
  }

  legend + * {
    clear: both;
  }

  :host([handover]) legend {
    font-size: calc(var(--_font-size) * 1.35);
  }

  .tag {
    display: inline-block;
    margin-inline-start: var(--_space-2);
    padding: 0 var(--_space-2);
    border: 1px solid var(--_line);
    border-radius: 99px;
    color: var(--_text-soft);
    font-size: calc(var(--_font-size) * 0.78);
    font-weight: 500;
    line-height: 1.6;
    vertical-align: middle;
    white-space: nowrap;
  }

  .stack {
    gap: var(--_space-3);
  }

  .others {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr));
  }

  .narrow {
    max-inline-size: 20rem;
  }

  .choice-hint {
    display: block;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  .reason {
    padding: var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .reason button {
    font-size: var(--_font-size-small);
    font-weight: 500;
  }

  button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .pane {
    margin-block-start: var(--_space-3);
  }

  .status {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 1.5em;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  .status[data-written]::before {
    inline-size: 0.35em;
    block-size: 0.7em;
    margin-block-end: 0.15em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    content: '';
    transform: rotate(45deg);
  }

  .issue:empty {
    display: block;
    block-size: 0;
    margin-block-start: calc(var(--_space-3) * -1);
  }
`;
