import type { CSSResult } from 'lit';
import { css } from 'lit';

/** What an area looks like. @internal */
export const areaStyles: CSSResult = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
  }

  h3 {
    scroll-margin-block-start: 8rem;
    padding-block: var(--_space-2);
  }

  /* In a long area, what is far down costs nothing until it is near. */
  .far {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 16rem;
  }

  /* Clipping would cut the focus ring. */
  .far:focus-within {
    content-visibility: visible;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    padding-block: var(--_space-4);
  }

  .ways .primary {
    margin-inline-start: auto;
  }

  @media (max-width: 30rem) {
    .ways > * {
      flex: 1 1 40%;
    }

    .ways .primary {
      flex-basis: 100%;
      order: -1;
    }
  }

  @media print {
    .far {
      content-visibility: visible;
    }

    .ways {
      display: none;
    }
  }
`;
