import type { Family, Language, Person } from '@helhet/core';
import { emptyFamily } from '@helhet/core';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { html, LitElement, nothing, svg } from 'lit';
import { property, state } from 'lit/decorators.js';

import { localeOf } from '../locales/index.js';
import type { FamilyWords } from '../locales/index.js';
import { cardStyles, textStyles } from '../theme/index.js';
import { familyLineKinds } from './family-lines.js';
import {
  layOutFamilyMap,
  type FamilyMapLayout,
  type PlacedHome,
  type PlacedPerson,
} from './family-map-layout.js';
import { familyMapStyles } from './family-map.styles.js';
import { renderFamilyTable } from './family-table.js';
import { labelLines } from './label-lines.js';
import { namedAs } from './person-text.js';

/**
 * A family drawn as a map: generations in rows, couples beside each other, homes as soft areas. The
 * same is told as a table below it, for those who do not see the map.
 *
 * @customElement helhet-family-map
 *
 * @csspart map - The drawing.
 *
 * @example
 * ```ts
 * map.family = session.view.family.family;
 * ```
 * @public
 */
export class FamilyMap extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [...textStyles, cardStyles, familyMapStyles];

  // Drawn in the next frame: drawing at once would change the size that is being told.
  readonly #sizes: ResizeObserver = new ResizeObserver(() => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#measure());
  });
  #frame = 0;

  @state() private available = 0;

  /** Whom to draw. */
  @property({ attribute: false }) family: Family = emptyFamily;
  /** The language of the element's own words. */
  @property() language: Language = 'sv';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
    super.disconnectedCallback();
  }

  protected override firstUpdated(): void {
    this.#measure();
  }

  #measure(): void {
    if (this.clientWidth > 0) this.available = this.clientWidth;
  }

  override render(): TemplateResult {
    const { family } = this;
    const words = localeOf(this.language).family;
    if (family.persons.length === 0) return html`<p class="soft">${words.map.empty}</p>`;
    const layout = this.available > 0 ? layOutFamilyMap(family, this.available) : null;
    return html`${layout ? this.#renderDrawing(layout, words) : nothing}
      ${layout ? this.#renderLegend(layout, words) : nothing}
      <details class="pane">
        <summary>${words.map.asText}</summary>
        ${renderFamilyTable(family, words)}
      </details>`;
  }

  #renderDrawing(layout: FamilyMapLayout, words: FamilyWords): TemplateResult {
    const { width, height } = layout;
    return html`<svg
      part="map"
      role="img"
      aria-label=${words.map.label(layout.persons.length, layout.homes.length)}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      ${layout.homes.map((home, index) => this.#renderHome(home, index))}
      ${layout.lines.map(({ path, kind }) => svg`<path class="line ${kind}" d=${path} />`)}
      ${layout.homes.map((home) => this.#renderHomeLabel(home))}
      ${layout.persons.map((placed) => this.#renderPerson(placed, words))}
    </svg>`;
  }

  #renderHome({ x, y, width, height }: PlacedHome, index: number): TemplateResult {
    return svg`<rect class="home home-${index % 4}" x=${x} y=${y} width=${width} height=${height} rx="22" />`;
  }

  #renderHomeLabel({ label, x, y, width }: PlacedHome): TemplateResult {
    const [line = ''] = labelLines(label, Math.max(8, Math.floor((width - 32) / 8)), 1);
    return svg`<text class="home-label" x=${x + 16} y=${y + 18}>${line}</text>`;
  }

  #renderPerson({ person, x, y, width, height }: PlacedPerson, words: FamilyWords): TemplateResult {
    const lines = labelLines(namedAs(person, words), Math.floor(width / 9), 2);
    const told = this.#toldOf(person, words);
    const middle = x + width / 2;
    const top = y + (lines.length === 1 ? 29 : 20);
    const classes = [
      'person',
      person.kind,
      person.deceased ? 'deceased' : '',
      person.identity === 'unknown' ? 'unknown' : '',
    ].join(' ');
    return svg`<g class=${classes}>
      <rect x=${x} y=${y} width=${width} height=${height} rx=${person.kind === 'adult' ? 10 : 26} />
      ${lines.map(
        (line, index) =>
          svg`<text class="name" x=${middle} y=${top + index * 17} text-anchor="middle">${line}</text>`,
      )}
      <text class="told" x=${middle} y=${lines.length === 1 ? y + 47 : y + 54} text-anchor="middle">
        ${told}
      </text>
    </g>`;
  }

  #toldOf(person: Person, words: FamilyWords): string {
    if (person.deceased) return words.map.deceased;
    const { birth } = person;
    const year =
      birth.precision === 'date'
        ? birth.date.slice(0, 4)
        : birth.precision === 'month'
          ? birth.month.slice(0, 4)
          : birth.precision === 'expected'
            ? birth.date.slice(0, 7)
            : '';
    const kind = words.map.kinds[person.kind];
    return year ? `${kind} · ${year}` : kind;
  }

  #renderLegend({ lines }: FamilyMapLayout, words: FamilyWords): TemplateResult | typeof nothing {
    const kinds = familyLineKinds.filter((kind) => lines.some((line) => line.kind === kind));
    if (kinds.length === 0) return nothing;
    return html`<ul class="legend" aria-label=${words.map.legend}>
      ${kinds.map(
        (kind) =>
          html`<li>
            <svg viewBox="0 0 36 8" width="36" height="8" aria-hidden="true">
              <path class="line ${kind}" d="M1 4H35" />
            </svg>
            ${words.map.lines[kind]}
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-family-map': FamilyMap;
  }
}
