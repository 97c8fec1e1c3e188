import type { CSSResult } from 'lit';
import { css } from 'lit';

/** A table where there is room; below that, a list of adults with their units. */
export const parentChildGridStyles: CSSResult = css`
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }

  .grid,
  .grid :is(tbody, tr, td, th) {
    display: block;
  }

  thead {
    display: none;
  }

  th {
    padding: var(--_space-2) 0;
    font-weight: 650;
    text-align: start;
    vertical-align: top;
  }

  td {
    padding-block-end: var(--_space-3);
    vertical-align: top;
  }

  .grid tr {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    column-gap: var(--_space-4);
  }

  .grid th {
    grid-column: 1 / -1;
  }

  .grid .without {
    display: none;
  }

  @container (min-width: 52rem) {
    .grid {
      overflow-x: auto;
    }

    .grid table {
      display: table;
      table-layout: auto;
      border-spacing: var(--_space-3) var(--_space-2);
      margin-inline: calc(var(--_space-3) * -1);
      inline-size: calc(100% + var(--_space-6));
    }

    .grid thead {
      display: table-header-group;
    }

    .grid tbody {
      display: table-row-group;
    }

    .grid tr {
      display: table-row;
    }

    .grid th,
    .grid td {
      display: table-cell;
    }

    .grid tbody th {
      inline-size: 7rem;
      padding-block-start: var(--_space-4);
    }

    .grid td {
      padding: 0;
      min-inline-size: 13rem;
    }

    .grid .without {
      color: var(--_text-soft);
      text-align: center;
      vertical-align: middle;
    }
  }
`;
