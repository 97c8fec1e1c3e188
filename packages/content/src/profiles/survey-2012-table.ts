import type { SurveyTable } from '@helhet/core';

/**
 * The variables of the published table of 2012: one row for each parent, one for each of that parent's children.
 *
 * A row holds what was answered, never a count: which answers count, and of how many, is for the measure to say.
 * Of the primary problem, `gambling` and `none` were not in the table of 2012. Of the care form, a parent with both
 * kinds has care round the clock. Source: DOMAIN A11 and E.2, M-S1 to M-S16.
 *
 * @public
 */
export const survey2012Table: SurveyTable = {
  id: 'survey-2012',
  version: '1.0.0',
  perParent: [
    { id: 'gender', from: { family: 'gender' } },
    { id: 'age', from: { family: 'age' } },
    { id: 'relationship', from: { family: 'relationship' } },
    { id: 'care-form', from: { instrument: 'parent', question: 'P11.1' } },
    { id: 'primary-problem', from: { instrument: 'parent', question: 'P02.1.5' } },
    { id: 'children', from: { family: 'children' } },
    { id: 'child-at-home', from: { family: 'child-at-home' } },
    { id: 'partner-in-care', from: { instrument: 'parent', question: 'P11.partner' } },
    { id: 'support-as-parent', from: { instrument: 'parent', question: 'P01.4' } },
    { id: 'hard-to-tell', from: { instrument: 'parent', question: 'P01.5' } },
    { id: 'worried', from: { instrument: 'parent', question: 'P01.worry' } },
    { id: 'talk-about-parenting', from: { instrument: 'parent', question: 'P01.2' } },
    { id: 'talk-about-needs', from: { instrument: 'parent', question: 'P01.3' } },
  ],
  perChild: [
    { id: 'age-band', from: { family: 'age-band' } },
    { id: 'gets-support', from: { instrument: 'parent-child', question: 'D11.2' } },
  ],
};
