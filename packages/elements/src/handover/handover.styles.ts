import type { CSSResult } from 'lit';
import { css } from 'lit';

/** What a turn with the screen looks like: everything a size larger, and no target under 56 pixels. @internal */
export const handoverStyles: CSSResult = css`
  :host {
    --_unit: max(calc(var(--helhet-unit, 0.25rem) * 1.2), 4.67px);
    --_font-size: calc(var(--helhet-font-size, 1.0625rem) * 1.15);

    display: flex;
    flex-direction: column;
    gap: var(--_space-3);
    container-type: inline-size;
    margin-inline: auto;
  }

  helhet-question {
    --helhet-unit: var(--_unit);
    --helhet-font-size: var(--_font-size);
  }

  button {
    min-block-size: calc(var(--_unit) * 12);
  }

  .always {
    display: flex;
    gap: var(--_space-2);
    position: sticky;
    inset-block-start: var(--helhet-sticky-top, 0);
    z-index: 1;
    padding-block: var(--_space-2);
    background: var(--_page);
  }

  .always button {
    padding-inline: var(--_space-3);
    font-size: var(--_font-size-small);
  }

  .always .home {
    margin-inline-start: auto;
  }

  .sheet {
    display: flex;
    flex-direction: column;
    position: relative;
    gap: var(--_space-4);
    min-block-size: min(30rem, 75vh);
    padding: var(--_space-6);
  }

  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
  }

  .head button {
    flex: none;
    margin-inline: auto calc(var(--_space-3) * -1);
    white-space: nowrap;
  }

  .above {
    margin-block-end: calc(var(--_space-3) * -1);
    color: var(--_accent);
    font-weight: 650;
    overflow-wrap: anywhere;
  }

  .title,
  helhet-question::part(text) {
    font-size: calc(var(--_font-size) * 1.6);
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  #title {
    overflow-wrap: break-word;
    scroll-margin-block: calc(var(--helhet-sticky-top, 0px) + 12rem) 8rem;
  }

  .said {
    display: flex;
    flex-direction: column;
    gap: var(--_space-3);
  }

  /* Two rows of numbers, each of them wide enough for a finger. */
  .rating {
    max-inline-size: 31.9rem;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    margin-block-start: auto;
    padding-block-start: var(--_space-4);
  }

  .ways .primary {
    flex: 0 1 auto;
    min-inline-size: min(100%, 14rem);
    margin-inline-start: auto;
  }

  .speaker {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @container (max-width: 34rem) {
    .sheet {
      padding: var(--_space-4);
    }

    .title,
    helhet-question::part(text) {
      font-size: calc(var(--_font-size) * 1.35);
    }

    .ways .primary {
      flex-grow: 1;
      min-inline-size: 0;
    }
  }

  @container (max-width: 25rem) {
    .rating::part(choice) {
      grid-column: span 2;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
