import type { Issue } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import type { Locale } from '../locales/index.js';

/** Draws what is wrong with the log: once for all that cannot be read, and what two devices wrote at once. */
export function drawLogIssues(
  issues: readonly Issue[],
  { assessment: words, issues: sentences }: Locale,
): readonly TemplateResult[] {
  const crossed = issues.find(({ code }) => code === 'interview.on-two-devices');
  const said = [
    ...(issues.some(({ code }) => code !== 'interview.on-two-devices') ? [words.logIssues] : []),
    ...(crossed ? [sentences[crossed.code](crossed.where)] : []),
  ];
  return said.map((sentence) => html`<p class="notice">${sentence}</p>`);
}
