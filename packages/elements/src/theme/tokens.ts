import type { CSSResult } from 'lit';
import { css } from 'lit';

/**
 * The design tokens: every `--helhet-*` custom property with its default, under the private
 * names (`--_…`) that the other styles use.
 *
 * The private names are resolved in each element, so a page sets a token once, wherever it likes,
 * and everything inside follows. Sizes are multiples of `--helhet-unit`, so that a page with an
 * unusual root font size needs to set two tokens only.
 *
 * @cssproperty [--helhet-color-scheme=light dark] - `light`, `dark`, or both to follow the person's choice.
 * @cssproperty [--helhet-font=system-ui] - Typeface.
 * @cssproperty [--helhet-font-size=1.0625rem] - Size of running text.
 * @cssproperty [--helhet-unit=0.25rem] - What spaces, targets and radii are multiples of.
 * @cssproperty --helhet-color-page - Behind everything.
 * @cssproperty --helhet-color-surface - Cards and fields.
 * @cssproperty --helhet-color-text - Running text.
 * @cssproperty --helhet-color-text-soft - Text of less weight.
 * @cssproperty --helhet-color-line - Quiet lines.
 * @cssproperty --helhet-color-control - The edge of what can be used.
 * @cssproperty --helhet-color-accent - The one accent.
 * @cssproperty --helhet-color-accent-soft - A tint of it, behind what is chosen.
 * @cssproperty --helhet-color-on-accent - Text on the accent.
 * @cssproperty --helhet-color-notice - Text that asks for attention.
 * @cssproperty --helhet-color-notice-soft - Behind it.
 * @cssproperty --helhet-color-problem - Text that says something is wrong.
 * @cssproperty --helhet-color-problem-soft - Behind it.
 * @cssproperty --helhet-color-focus - The focus ring.
 * @cssproperty [--helhet-radius=3 units] - Corners.
 *
 * @public
 */
export const tokens: CSSResult = css`
  :host {
    color-scheme: var(--helhet-color-scheme, light dark);

    --_font: var(
      --helhet-font,
      ui-sans-serif,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      'Noto Sans',
      sans-serif
    );
    --_font-size: var(--helhet-font-size, 1.0625rem);
    --_font-size-small: calc(var(--_font-size) * 0.88);
    --_font-size-large: calc(var(--_font-size) * 1.2);
    --_font-size-title: calc(var(--_font-size) * 1.6);

    --_unit: var(--helhet-unit, 0.25rem);
    --_space-1: var(--_unit);
    --_space-2: calc(var(--_unit) * 2);
    --_space-3: calc(var(--_unit) * 3);
    --_space-4: calc(var(--_unit) * 4);
    --_space-6: calc(var(--_unit) * 6);
    --_space-8: calc(var(--_unit) * 8);
    --_space-12: calc(var(--_unit) * 12);
    --_target: calc(var(--_unit) * 12);
    --_radius: var(--helhet-radius, calc(var(--_unit) * 3));
    --_radius-large: calc(var(--_radius) * 1.5);
    --_measure: 42rem;

    --_page: var(--helhet-color-page, light-dark(#f8f5ef, #161b1b));
    --_surface: var(--helhet-color-surface, light-dark(#ffffff, #1f2626));
    --_sunken: var(--helhet-color-sunken, light-dark(#f3efe7, #1a2020));
    --_text: var(--helhet-color-text, light-dark(#20302f, #eceee9));
    --_text-soft: var(--helhet-color-text-soft, light-dark(#55625f, #b4bfba));
    --_line: var(--helhet-color-line, light-dark(#e4ded2, #344040));
    --_control: var(--helhet-color-control, light-dark(#7d8884, #84918c));
    --_accent: var(--helhet-color-accent, light-dark(#1f6557, #8fd3bf));
    --_accent-strong: var(--helhet-color-accent-strong, light-dark(#174d42, #b3e4d5));
    --_accent-soft: var(--helhet-color-accent-soft, light-dark(#e4f0eb, #203c35));
    --_on-accent: var(--helhet-color-on-accent, light-dark(#ffffff, #0c2620));
    --_notice: var(--helhet-color-notice, light-dark(#6a4700, #f2cf8e));
    --_notice-soft: var(--helhet-color-notice-soft, light-dark(#fcf1db, #3a2f17));
    --_problem: var(--helhet-color-problem, light-dark(#98301f, #ffb4a3));
    --_problem-soft: var(--helhet-color-problem-soft, light-dark(#fcebe6, #41231c));
    --_focus: var(--helhet-color-focus, light-dark(#123c7a, #b9d4ff));
    --_shadow: 0 1px 2px light-dark(rgb(60 50 30 / 0.06), rgb(0 0 0 / 0.4));
    --_shadow-raised: 0 6px 20px light-dark(rgb(60 50 30 / 0.09), rgb(0 0 0 / 0.5));
    --_moment: 140ms;
  }

  :host([data-theme='light']) {
    color-scheme: light;
  }

  :host([data-theme='dark']) {
    color-scheme: dark;
  }

  /* Rules of the tree outside beat :host, so what stands inside one of ours follows the outermost. */
  * {
    color-scheme: inherit;
  }

  @media (prefers-contrast: more) {
    :host {
      --_page: var(--helhet-color-page, light-dark(#ffffff, #000000));
      --_surface: var(--helhet-color-surface, light-dark(#ffffff, #000000));
      --_sunken: var(--helhet-color-sunken, light-dark(#ffffff, #000000));
      --_text: var(--helhet-color-text, light-dark(#000000, #ffffff));
      --_text-soft: var(--helhet-color-text-soft, light-dark(#1c2625, #f2f2f2));
      --_line: var(--helhet-color-line, light-dark(#3d4947, #c7d0cc));
      --_control: var(--helhet-color-control, light-dark(#000000, #ffffff));
      --_accent: var(--helhet-color-accent, light-dark(#0d4036, #b9f0de));
    }
  }

  @media (forced-colors: active) {
    :host {
      --_line: CanvasText;
      --_control: ButtonBorder;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_focus: Highlight;
      --_shadow: none;
      --_shadow-raised: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_moment: 0s;
    }
  }

  @media print {
    :host {
      color-scheme: light;
      --_page: #ffffff;
      --_shadow: none;
      --_shadow-raised: none;
    }
  }
`;
