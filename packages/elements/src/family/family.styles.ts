import type { CSSResult } from 'lit';
import { css } from 'lit';

export const familyStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }

  .family {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
    align-items: start;
  }

  .steps,
  .building {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    min-inline-size: 0;
  }

  nav ol {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }

  nav button {
    gap: var(--_space-2);
    min-block-size: 44px;
    padding: var(--_space-1) var(--_space-3) var(--_space-1) var(--_space-1);
    border-radius: 2em;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  nav [aria-current] {
    background: var(--_accent-soft);
    color: var(--_text);
  }

  .number {
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 2em;
    block-size: 2em;
    border: 1.5px solid var(--_control);
    border-radius: 50%;
  }

  [aria-current] .number {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 700;
  }

  .done .number {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .problem h3 {
    font-size: inherit;
    font-weight: 650;
  }

  .problem button {
    justify-content: start;
    margin-inline-start: calc(var(--_space-3) * -1);
    padding: var(--_unit) var(--_space-3);
    color: inherit;
    font-weight: 450;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .needs {
    padding-inline-start: var(--_space-4);
    list-style: disc;
  }

  .onward {
    padding-block-start: var(--_space-2);
  }

  [part='map'] > h3 {
    margin-block-end: var(--_space-4);
  }

  @container (min-width: 64rem) {
    .family {
      grid-template-columns: minmax(0, 1fr) minmax(0, 0.82fr);
    }

    .steps {
      grid-column: 1 / -1;
    }

    .family.ready {
      grid-template-columns: minmax(0, 1fr);
    }

    .family:not(.ready) [part='map'] {
      position: sticky;
      inset-block-start: var(--_space-4);
    }
  }

  @media (forced-colors: active) {
    nav [aria-current] {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    nav,
    .building {
      display: none;
    }
  }
`;
