import { defineInstrument, type AnswerKind, type Family } from '@helhet/core';
import '@helhet/elements/define';
import {
  createAssessment,
  createInterview,
  type AssessmentSession,
  type InterviewSession,
} from '@helhet/machines';
import { catalogue } from '@helhet/content';
import { expect, fixtureSync, waitUntil } from '@open-wc/testing';

/** Every element with a page of its own; see docs/elements. */
const kinds: readonly AnswerKind[] = [
  { kind: 'faces' },
  { kind: 'steps' },
  { kind: 'frequency' },
  { kind: 'rating' },
  { kind: 'yes-no' },
  { kind: 'one-of', options: ['first', 'second'] },
  { kind: 'several-of', options: ['first', 'second'] },
  { kind: 'number', min: 0 },
  { kind: 'date' },
  { kind: 'person' },
  { kind: 'text' },
  { kind: 'verbatim' },
  { kind: 'observation' },
];
const tags = [
  'helhet-assessment',
  'helhet-family',
  'helhet-family-map',
  'helhet-unit-board',
  'helhet-voices',
  'helhet-findings',
  'helhet-interview',
  'helhet-question',
  ...kinds.map(({ kind }) => `helhet-${kind}-question`),
  'helhet-save-status',
];

const actor = { id: 'anna', role: 'worker' };
const instrument = defineInstrument({
  id: 'kinds',
  version: '1.0.0',
  areas: [
    { id: 'Q', questions: kinds.map((kind) => ({ id: `Q.${kind.kind}`, ask: { adult: kind } })) },
  ],
});
const words = {
  instrument: 'kinds',
  language: 'en',
  title: 'Every kind',
  areas: { Q: { title: 'Every kind' } },
  questions: Object.fromEntries(
    kinds.map(({ kind }) => [
      `Q.${kind}`,
      { text: { adult: `A question of kind ${kind}?` }, options: { first: 'One', second: 'Two' } },
    ]),
  ),
};
const family: Family = {
  persons: [
    { id: 'eva', label: 'Eva', kind: 'adult', birth: { precision: 'unknown' } },
    { id: 'leo', label: 'Leo', kind: 'child', birth: { precision: 'month', month: '2016-09' } },
  ],
  edges: [{ id: 'care', from: 'eva', to: 'leo', type: 'custodian' }],
  households: [{ id: 'home', label: 'Home', members: [{ person: 'eva' }, { person: 'leo' }] }],
  safetyEdges: [],
};

/** What an example is given by the page it stands on, whatever element it is. */
interface Example extends HTMLElement {
  session?: AssessmentSession | InterviewSession | null;
  question?: unknown;
  family?: Family;
}

async function examplesOf(tag: string): Promise<readonly string[]> {
  const page = await (await fetch(`/docs/elements/${tag}.md`)).text();
  return [...page.matchAll(/^```html\n([\s\S]*?)^```$/gm)].map(([, markup]) => markup!);
}

function give(element: Example, assessment: AssessmentSession, interview: InterviewSession): void {
  const tag = element.localName;
  const isOfAssessment = ['helhet-interview', 'helhet-question'].includes(tag)
    ? interview
    : assessment;
  if ('question' in element) {
    const id = `Q.${tag.slice('helhet-'.length, -'-question'.length)}`;
    element.question = interview.view.outline.questions.get(id);
  } else if ('family' in element) {
    element.family = family;
  } else {
    element.session = isOfAssessment;
  }
}

describe('the examples in docs/elements', () => {
  let assessment: AssessmentSession;
  let interview: InterviewSession;

  before(async () => {
    assessment = createAssessment({ caseRef: 'case-7', actor, catalogue, family, language: 'en' });
    interview = createInterview({ caseRef: 'visit-12', actor, instrument, words: [words] });
    await waitUntil(() => assessment.view.status === 'ready' && interview.view.status === 'ready');
    interview.confirmPresence({ persons: [], others: [], mode: 'worker-led' });
  });

  after(async () => {
    await assessment.dispose();
    await interview.dispose();
  });

  for (const tag of tags) {
    it(`show ${tag}, and everyone can use it`, async () => {
      const examples = await examplesOf(tag);

      expect(examples).not.to.have.length(0);
      for (const markup of examples) {
        const around = fixtureSync<HTMLElement>(`<div lang="en">${markup}</div>`);
        const element = around.querySelector<Example>(tag)!;
        give(element, assessment, interview);
        await waitUntil(() => (element.shadowRoot?.childElementCount ?? 0) > 0);
        await expect(element).to.be.accessible();
      }
    });
  }

  it('leave out no element that has a page', async () => {
    const list = await (await fetch('/docs/elements/README.md')).text();

    const listed = [...list.matchAll(/\]\((helhet-[\w-]+)\.md\)/g)].map(([, tag]) => tag);

    expect(listed.sort()).to.deep.equal([...tags].sort());
  });
});
