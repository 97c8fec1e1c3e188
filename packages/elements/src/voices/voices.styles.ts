import type { CSSResult } from 'lit';
import { css } from 'lit';

export const voicesStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }

  .filter .check {
    inline-size: fit-content;
  }

  .back {
    margin-inline-start: calc(var(--_space-4) * -1);
  }

  .question {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-large);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  h4,
  h5 {
    margin: 0;
    max-inline-size: 62ch;
    font-size: inherit;
    font-weight: 650;
    overflow-wrap: anywhere;
  }

  .instance {
    margin-block-start: var(--_space-2);
    font-size: var(--_font-size-large);
  }

  .differ {
    align-self: start;
    padding: var(--_unit) var(--_space-3);
    border-inline-start: 4px solid var(--_notice);
    border-radius: var(--_unit);
    background: var(--_notice-soft);
    color: var(--_notice);
    font-size: var(--_font-size-small);
    font-weight: 550;
  }

  dl {
    display: grid;
    grid-template-columns: 1fr;
    margin-block-start: var(--_space-1);
  }

  .voice {
    display: grid;
    grid-template-columns: minmax(6.75rem, 30%) 1fr;
    gap: 0 var(--_space-3);
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--_line);
  }

  dt {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    font-weight: 550;
    overflow-wrap: anywhere;
  }

  dd {
    min-inline-size: 0;
  }

  .said {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .observed .said {
    font-style: italic;
  }

  @container (min-width: 36rem) {
    /* A column for each, empty where the worker observed nothing: every question is read the same way. */
    dl {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
      gap: var(--_space-3) var(--_space-4);
    }

    .of-2 {
      grid-template-columns: repeat(2, 1fr);
    }

    .of-3 {
      grid-template-columns: repeat(3, 1fr);
    }

    .voice {
      display: block;
    }
  }

  @container (min-width: 50rem) {
    .of-4 {
      grid-template-columns: repeat(4, 1fr);
    }
  }

  @container (min-width: 62rem) {
    .of-5 {
      grid-template-columns: repeat(5, 1fr);
    }
  }

  /* One below the other there are no columns to keep. */
  @container (max-width: 35.99rem) {
    .unasked {
      display: none;
    }
  }

  .not-printed {
    display: none;
  }

  @media print {
    .whole {
      display: none;
    }

    .not-printed {
      display: block;
    }
  }
`;
