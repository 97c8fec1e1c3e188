import type { CSSResult } from 'lit';
import { css } from 'lit';

/** What an interview looks like. @internal */
export const interviewStyles: CSSResult = css`
  :host {
    container-type: inline-size;
    background: var(--_page);
    border-radius: var(--_radius-large);
  }

  .base {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    max-inline-size: 64rem;
    margin-inline: auto;
    padding: var(--_space-6);
  }

  [part='main'] {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
  }

  [part='main'] > :not(.layout, helhet-interview-bar, helhet-interview-bar + *) {
    inline-size: 100%;
    max-inline-size: var(--_measure);
  }

  .problems {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
  }

  .problems:empty {
    margin-block-start: calc(var(--_space-4) * -1);
  }

  .calm {
    padding: var(--_space-8);
  }

  h3 {
    scroll-margin-block-start: 8rem;
  }

  .layout nav {
    display: flex;
    flex-direction: column;
    gap: var(--_space-3);
  }

  .layout[data-list] .areas {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: var(--_space-3);
  }

  .layout[data-list] helhet-area-entry {
    block-size: 100%;
  }

  .layout:not([data-list]) nav {
    display: none;
  }

  .finish {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--_space-2);
    margin-block-start: var(--_space-6);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }

  .veiled {
    filter: blur(0.6rem);
  }

  @container (min-width: 60rem) {
    .layout:not([data-list]) {
      display: grid;
      grid-template-columns: 16rem minmax(0, var(--_measure));
      gap: var(--_space-8);
      align-items: start;
    }

    .layout:not([data-list]) nav {
      display: flex;
      position: sticky;
      inset-block-start: calc(var(--helhet-sticky-top, 0px) + 6rem);
      max-block-size: calc(100vh - 8rem);
      overflow-y: auto;
      padding: 3px;
    }

    .layout:not([data-list]) .areas {
      display: flex;
      flex-direction: column;
      gap: 2px;
    }
  }

  @container (max-width: 36rem) {
    .base {
      padding: var(--_space-4) var(--_space-3);
    }

    .calm {
      padding: var(--_space-6) var(--_space-4);
    }
  }

  @media print {
    :host {
      background: none;
    }

    .layout:not([data-list]) {
      display: block;
    }

    .base {
      padding: 0;
    }

    .layout nav,
    .layout:not([data-list]) nav {
      display: none;
    }
  }
`;
