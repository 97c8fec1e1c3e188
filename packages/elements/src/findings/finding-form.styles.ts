import type { CSSResult } from 'lit';
import { css } from 'lit';

export const findingFormStyles: CSSResult = css`
  .form {
    gap: var(--_space-6);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  h5 {
    margin: 0;
    overflow-wrap: anywhere;
  }

  fieldset {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
  }

  .group-label {
    margin-block-end: var(--_space-2);
  }

  #basis .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  }

  .choice > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .more {
    display: block;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  #whole:empty {
    display: none;
  }

  .course {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
  }

  .course > * {
    flex: 1 1 14rem;
    max-inline-size: 20rem;
  }
`;
