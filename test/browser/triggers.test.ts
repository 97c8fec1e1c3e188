import {
  audiences,
  findPath,
  optionsOf,
  rulesOf,
  type Audience,
  type Given,
  type Instrument,
  type Path,
  type Presence,
} from '@helhet/core';
import {
  catalogue,
  exampleSafetyNumbersSweden,
  legalEn,
  legalEntries,
  safetyEn,
  safetyTexts,
} from '@helhet/content';
import '@helhet/elements/interview/define';
import { createInterview, type InterviewSession, type SafetyConfig } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';

const safety: SafetyConfig = {
  role: 'social-services',
  texts: safetyTexts,
  words: [safetyEn],
  legal: legalEntries,
  legalWords: { en: legalEn },
  numbers: exampleSafetyNumbersSweden,
  whenAfraidToGoHome: 'T10',
};

/** Fired by facts of the family, or not told of at all; seen to in other tests. */
const elsewhere = ['T11', 'T15', 'T16'];

interface Case {
  readonly trigger: string;
  readonly instrument: Instrument;
  readonly audience: Audience;
  readonly path: Path;
}

/** Without a unit nothing is known beforehand, so that one talk alone can be led there. */
function alone({ unit: _unit, ...instrument }: Instrument): Instrument {
  return { ...instrument, areas: instrument.areas.map(({ groups: _groups, ...area }) => area) };
}

/** The first way to each trigger that an answer fires, for each audience that can give it. */
function casesOf(trigger: string): readonly Case[] {
  return catalogue.instruments.flatMap((whole) => {
    const instrument = alone(whole);
    const rules = catalogue.rules?.find((one) => one.instrument === whole.id);
    if (!rules) return [];
    const firing = rulesOf(rules).filter(({ rule }) => rule.fires?.includes(trigger));
    return audiences.flatMap((audience) => {
      for (const { question, rule } of firing) {
        const path = findPath(instrument, { audience, question, when: rule.when });
        if (path && path.answers.length > 0) return [{ trigger, instrument, audience, path }];
      }
      return [];
    });
  });
}

/** Every text in the page, also what is folded, without what only a template needs. */
function everything(root: Element | ShadowRoot): string {
  const inside = [...root.querySelectorAll('*')].map((one) =>
    one.shadowRoot ? everything(one.shadowRoot) : '',
  );
  return [root.textContent, ...inside].join('\n');
}

async function drawn(element: Element): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
}

async function begin(
  { instrument, audience }: Case,
  mode: Presence['mode'],
): Promise<InterviewSession> {
  const words = catalogue.words.filter(
    (one) => one.instrument === instrument.id && one.language === 'en',
  );
  const rules = catalogue.rules?.find((one) => one.instrument === instrument.id);
  const session = createInterview({
    caseRef: 'case',
    actor: { id: 'w1', role: 'worker' },
    instrument,
    words,
    ...(rules && { rules }),
    audience,
    safety,
  });
  while (session.view.status === 'loading') await Promise.resolve();
  session.confirmPresence({ persons: [], others: [], mode });
  return session;
}

/** Gives the answers of a way; what fires on the way is seen to, so that the last is given. */
function follow(session: InterviewSession, answers: Path['answers']): void {
  for (const { question, given } of answers) {
    seeToAll(session);
    const outcome = session.answer(question, given);
    if (!outcome.ok) throw new Error(`${question}: ${outcome.issues[0]?.code ?? ''}`);
  }
}

function seeToAll(session: InterviewSession): void {
  for (const { id, acknowledged, effects, outcome } of session.view.safety) {
    if (!acknowledged) session.safety.acknowledge(id, { actions: [], reason: 'seen' });
    if (effects.includes('outcome-before-end') && outcome === null) {
      session.safety.decide(id, 'with an aunt');
    }
  }
}

function isWaiting(session: InterviewSession, trigger: string): boolean {
  return session.view.safety.some((one) => one.trigger === trigger && !one.acknowledged);
}

/** Another answer to the last question, of those it can take. */
function neighbours(
  { instrument, audience }: Case,
  { question, given }: Path['answers'][number],
): readonly Given[] {
  const kind = instrument.areas.flatMap((area) => area.questions).find(({ id }) => id === question)
    ?.ask[audience];
  const options = (kind && optionsOf(kind)) ?? [];
  const value = 'value' in given ? given.value : null;
  const chosen = options.map((option): Given => {
    const one = kind?.kind === 'several-of' ? { options: [option] } : { option };
    return { state: 'answered', value: { kind: kind?.kind, ...one } as never };
  });
  const near =
    value && 'number' in value
      ? [value.number - 1, value.number + 1].map((number): Given => ({
          state: 'answered',
          value: { kind: value.kind, number },
        }))
      : [];
  return [...near, ...chosen, { state: 'declined' }];
}

const closing = { whatHappensNext: 'a', toldToWhom: 'b', feeling: 'so-so' } as const;

describe('for each trigger', () => {
  for (const { trigger } of safetyTexts.filter((text) => !elsewhere.includes(text.trigger))) {
    const cases = casesOf(trigger);

    it(`${trigger} is fired by an answer, and not by its neighbour`, async () => {
      expect(cases).not.to.have.length(0);
      for (const one of cases) {
        const session = await begin(one, 'worker-led');
        follow(session, one.path.answers);
        expect(isWaiting(session, trigger), one.audience).to.equal(true);

        const before = one.path.answers.slice(0, -1);
        const last = one.path.answers.at(-1)!;
        let isQuiet = false;
        for (const given of neighbours(one, last)) {
          const other = await begin(one, 'worker-led');
          follow(other, before);
          seeToAll(other);
          const taken = other.answer(last.question, given);
          isQuiet ||= taken.ok && !isWaiting(other, trigger);
          await other.dispose();
        }
        expect(isQuiet, `${one.audience} ${last.question}`).to.equal(true);
        await session.dispose();
      }
    });

    it(`${trigger} is nowhere on the screen of whoever answers, and they can pause or leave`, async () => {
      const told = safetyEn.triggers[trigger]!;
      const actions = Object.values(safetyEn.actions);
      for (const one of cases.filter(({ audience }) => audience !== 'worker')) {
        const session = await begin(one, 'handover');
        const element = await fixture(
          html`<helhet-interview .session=${session}></helhet-interview>`,
        );
        follow(session, one.path.answers);
        await drawn(element);

        const seen = everything(element.shadowRoot!);
        for (const words of [told.what, told.why, ...actions]) expect(seen).not.to.contain(words);
        expect(session.pause('stop-wanted').ok).to.equal(true);
        await session.dispose();
      }
    });

    it(`${trigger} is told to the worker as it is for them, and seen to before the end`, async () => {
      const [one] = cases;
      const session = await begin(one!, 'worker-led');
      follow(session, one!.path.answers);
      const element = await fixture(
        html`<helhet-interview .session=${session}></helhet-interview>`,
      );
      await drawn(element);

      const view = session.view.safety.find((event) => event.trigger === trigger)!;
      const seen = everything(element.shadowRoot!);
      for (const { text } of view.steps) expect(seen).to.contain(text);
      expect(seen).to.contain(view.what);
      expect(view.legal.some(({ id }) => id === 'report-duty') && trigger === 'T07').to.equal(
        false,
      );

      session.finish();
      const early = session.close(closing);
      expect(early.ok ? [] : early.issues.map(({ code }) => code)).to.deep.equal([
        'safety.unsettled',
      ]);
      seeToAll(session);
      expect(session.close(closing).ok).to.equal(true);
      await session.dispose();
    });
  }
});
