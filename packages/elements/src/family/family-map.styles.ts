import type { CSSResult } from 'lit';
import { css } from 'lit';

export const familyMapStyles: CSSResult = css`
  svg[part='map'] {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin-inline: auto;
    overflow: visible;
  }

  .home {
    stroke-width: 1.5;
    fill-opacity: 0.55;
  }

  .home-0 {
    fill: light-dark(#dfeee8, #1f3d36);
    stroke: light-dark(#9cc5b6, #3f7263);
  }

  .home-1 {
    fill: light-dark(#f8e8cf, #43351b);
    stroke: light-dark(#dcb878, #80672f);
  }

  .home-2 {
    fill: light-dark(#e3e8f5, #26304a);
    stroke: light-dark(#a6b4da, #51649a);
  }

  .home-3 {
    fill: light-dark(#f4e2e6, #45282f);
    stroke: light-dark(#d9a3b0, #8a5462);
  }

  .home-label {
    fill: var(--_text);
    font-size: 13px;
    font-weight: 600;
  }

  .line {
    fill: none;
    stroke: var(--_text-soft);
    stroke-width: 1.75;
    stroke-linecap: round;
  }

  .line.couple {
    stroke: var(--_accent);
    stroke-width: 4;
  }

  .line.apart {
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 7 6;
  }

  .line.carer {
    stroke-dasharray: 0.1 5.5;
    stroke-width: 2.5;
  }

  .person rect {
    fill: var(--_surface);
    stroke: var(--_control);
    stroke-width: 1.5;
  }

  .child rect {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .expected rect {
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 6 5;
  }

  .unknown rect {
    stroke-dasharray: 2 4;
  }

  .deceased rect {
    fill: var(--_sunken);
    stroke: var(--_line);
  }

  .name {
    fill: var(--_text);
    font-size: 15px;
    font-weight: 600;
  }

  .told {
    fill: var(--_text-soft);
    font-size: 12.5px;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    justify-content: center;
    margin-block: var(--_space-4);
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  .legend li {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
  }

  details.pane > .table {
    overflow-x: auto;
    padding-block-end: var(--_space-3);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_font-size-small);
  }

  th,
  td {
    padding: var(--_space-2) var(--_space-3) var(--_space-2) 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  @media (forced-colors: active) {
    .home {
      fill: none;
      stroke: GrayText;
    }

    .line,
    .person rect {
      stroke: CanvasText;
    }

    .person rect {
      fill: Canvas;
    }

    .name,
    .told,
    .home-label {
      fill: CanvasText;
    }
  }

  @media print {
    svg[part='map'],
    .legend {
      break-inside: avoid;
    }
  }
`;
