import type { Presence, TriggerId } from '@helhet/core';
import { safetyEn } from '@helhet/content';
import '@helhet/elements/define';
import { createAssessment, type AssessmentSession, type InterviewSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

import { contentWorld } from './walk/world/content-world.js';
import { inform } from './walk/world/open-session.js';

const world = contentWorld('en');
const places = ['Björkskolan'];
const closing = { whatHappensNext: 'a', toldToWhom: 'b', feeling: 'so-so' } as const;
const alone: Presence = { persons: [], others: [], mode: 'handover', childAlone: 'yes' };

async function open(): Promise<AssessmentSession> {
  const session = createAssessment({
    caseRef: 'case',
    actor: { id: 'anna', role: 'worker' },
    catalogue: world.catalogue,
    family: world.family,
    language: 'en',
    safety: {
      ...world.safety,
      whenParentDies: 'T15',
      whenChildInterprets: 'T12',
      whenPlaceIsShown: 'T16',
      protectedPlaces: () => places,
    },
  });
  while (session.view.status === 'loading') await Promise.resolve();
  inform(session);
  return session;
}

function talk(session: AssessmentSession, who: string, presence = alone): InterviewSession {
  const unit = who === 'alma' || who === 'bo' ? `C:${who}` : `P:${who}`;
  const respondent = { kind: 'person', person: who } as const;
  const opened = session.openInterview({ unit, respondent });
  if (!opened.ok) throw new Error(opened.issues[0]?.code);
  opened.value.confirmPresence(presence);
  return opened.value;
}

/** Every text in a page, also what is folded. */
function everything(root: Element | ShadowRoot): string {
  const inside = [...root.querySelectorAll('*')].map((one) =>
    one.shadowRoot ? everything(one.shadowRoot) : '',
  );
  return [root.textContent, ...inside].join('\n');
}

async function shown(element: Element): Promise<string> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  return everything(element.shadowRoot!);
}

function interviewElement(session: InterviewSession): Promise<Element> {
  return fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
}

const fired = ({ view }: AssessmentSession | InterviewSession): readonly string[] =>
  view.safety.map(({ trigger }) => trigger);

/** Nothing that tells a worker of a trigger is on a screen. */
function tellsNothing(screen: string, trigger: TriggerId): void {
  const { what, why } = safetyEn.triggers[trigger]!;
  for (const words of [what, why, ...Object.values(safetyEn.actions)]) {
    expect(screen).not.to.contain(words);
  }
}

describe('what fires without an answer that says so', () => {
  let session: AssessmentSession;

  beforeEach(async () => {
    session = await open();
  });

  it('T11: what may not be heard is put off, and nothing on the screen tells that there is anything', async () => {
    const accompanied: Presence = { ...alone, persons: ['kim'], childAlone: 'no' };
    const interview = talk(session, 'alma', accompanied);
    const element = await interviewElement(interview);

    tellsNothing(await shown(element), 'T11');
    const asked = [...interview.view.outline.questions.values()];
    expect(asked.some((question) => question.private)).to.equal(false);
    interview.pause('wanted');
    interview.resume();
    interview.confirmPresence({ ...accompanied, mode: 'worker-led' });
    interview.finish();
    const putOff = session
      .buildPackage()
      .answers.filter(({ state, reason }) => state === 'deferred' && reason === 'presence');
    expect(putOff.length).to.be.greaterThan(0);
    expect(fired(session)).to.deep.equal([]);
  });

  it('T12: a child is said to interpret; it does not begin, and the unit is not complete', async () => {
    const opened = session.openInterview({
      unit: 'P:kim',
      respondent: { kind: 'person', person: 'kim' },
    });
    if (!opened.ok) throw new Error('refused');
    const interview = opened.value;
    const interpreter = { adult: false, language: 'ar', mode: 'on-site' } as const;
    const refused = interview.confirmPresence({ ...alone, interpreter });

    expect(refused.ok).to.equal(false);
    expect(fired(interview)).to.deep.equal(['T12']);
    tellsNothing(await shown(await interviewElement(interview)), 'T12');

    interview.confirmPresence({ ...alone, mode: 'worker-led' });
    const seen = await shown(await interviewElement(interview));
    expect(seen).to.contain(safetyEn.triggers['T12']!.what);
    interview.finish();
    expect(interview.close(closing).ok).to.equal(false);
    interview.safety.acknowledge(interview.view.safety[0]!.id, { actions: [], reason: 'booked' });
    expect(interview.close(closing).ok).to.equal(true);
    expect(session.view.units.find(({ id }) => id === 'P:kim')?.status).to.equal('started');
  });

  it('T15: a parent dies; the worker is told, the child who holds the tablet is not', async () => {
    const interview = talk(session, 'alma');
    const element = await interviewElement(interview);
    expect(interview.view.outline.areaIds).not.to.contain('C14');

    session.family.recordDeath('kim', { unexpected: true });

    expect(fired(session)).to.deep.equal(['T15']);
    tellsNothing(await shown(element), 'T15');
    expect(interview.view.outline.areaIds).to.contain('C14');
    const closed = session.view.units.filter(({ unit }) => unit.closed === 'died');
    expect(closed.map(({ id }) => id)).to.include('P:kim');
    expect(interview.pause('stop-wanted').ok).to.equal(true);

    const board = await fixture(html`<helhet-assessment .session=${session}></helhet-assessment>`);
    await shown(board);
    const overview = [...board.shadowRoot!.querySelectorAll('nav button')].find(
      (button) => button.textContent.trim() === 'Overview',
    );
    (overview as HTMLElement).click();
    expect(await shown(board)).to.contain(safetyEn.triggers['T15']!.what);
  });

  it('T16: a protected place is written; the one who writes is told nothing, the worker is', async () => {
    const interview = talk(session, 'alma');
    const element = await interviewElement(interview);
    const open = [...interview.view.outline.questions.values()].find(
      ({ kind }) => kind.kind === 'verbatim',
    )!;
    const say = (text: string): boolean =>
      interview.answer(open.id, {
        state: 'answered',
        value: { kind: 'verbatim', text, speaker: 'Alma' },
      }).ok;
    const before = await shown(element);

    expect(say('I go to school by bus.')).to.equal(true);
    expect(fired(session)).to.deep.equal([]);
    expect(say('I go to Björkskolan.')).to.equal(true);

    expect(fired(interview)).to.deep.equal(['T16']);
    expect(interview.view.flow).to.equal('asking');
    expect(await shown(element)).to.equal(before);
    expect(session.view.exportLimits.blockedBy.length).to.equal(1);

    interview.pause('wanted');
    interview.resume();
    interview.confirmPresence({ ...alone, mode: 'worker-led' });
    expect(await shown(element)).to.contain(safetyEn.triggers['T16']!.what);
    interview.finish();
    expect(interview.close(closing).ok).to.equal(false);
    expect(interview.pause('wanted').ok).to.equal(true);
  });
});
