import type { CSSResult } from 'lit';
import { css } from 'lit';

/** Rows of people, homes and relations, and the panels that open in them. */
export const familyStepStyles: CSSResult = css`
  .rows {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
  }

  .row {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .row > .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: center;
    padding: var(--_space-2) var(--_space-2) var(--_space-2) var(--_space-4);
  }

  .row > .head > .who {
    display: flex;
    flex: 1 1 12rem;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: baseline;
    overflow-wrap: anywhere;
  }

  .row > .head b {
    font-weight: 650;
  }

  .row > .panel {
    padding: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }

  .row > .issue {
    margin: 0 var(--_space-4) var(--_space-3);
  }

  .panel fieldset + fieldset,
  .section {
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }

  .add {
    padding: var(--_space-4);
    border: 1.5px dashed var(--_line);
    border-radius: var(--_radius);
  }

  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-6);
  }

  .people {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .people button {
    border-color: var(--_line);
    border-radius: 2em;
  }

  .people [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .tie {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
  }

  .tie > :is(.fields, details, .check:not(:first-child)) {
    margin-inline-start: calc(var(--_unit) * 8);
  }

  .tie > details {
    margin-block-end: var(--_space-2);
  }

  .members {
    display: flex;
    flex-direction: column;
  }

  .member {
    display: grid;
    grid-template-columns: 1fr;
    gap: var(--_space-1) var(--_space-4);
    align-items: center;
    padding-block: var(--_space-1);
  }

  .member + .member {
    border-block-start: 1px solid var(--_line);
  }

  .share {
    grid-template-columns: minmax(0, 7rem) minmax(0, 1fr);
    padding-block-end: var(--_space-3);
  }

  .apart {
    padding: var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .quiet {
    padding-inline: var(--_space-3);
  }
`;
