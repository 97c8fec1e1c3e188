import type { CSSResult } from 'lit';
import { css } from 'lit';

/** What a row of faces looks like. @internal */
export const faceStyles: CSSResult = css`
  .options {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }

  .options .choice {
    flex-direction: column;
    justify-content: flex-start;
    gap: var(--_space-2);
    padding: var(--_space-4) var(--_space-2);
    text-align: center;
  }

  .face {
    inline-size: calc(var(--_unit) * 16);
    max-inline-size: 100%;
    fill: none;
    stroke: var(--_text);
    stroke-width: 2.5;
    stroke-linecap: round;
  }

  .face .eye {
    fill: var(--_text);
    stroke: none;
  }

  .choice:has(:checked) .face {
    stroke: var(--_accent);
  }

  .choice:has(:checked) .face .eye {
    fill: var(--_accent);
  }

  :host([handover]) .face {
    inline-size: calc(var(--_unit) * 24);
  }

  @media (forced-colors: active) {
    .face {
      stroke: CanvasText;
    }

    .face .eye {
      fill: CanvasText;
    }
  }
`;
