import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Factor, Finding, UnitId } from '@helhet/core';

import {
  alone,
  askEva,
  chosen,
  inform,
  openCase,
  person,
  refusals,
  succeeds,
  type OpenCase,
} from '../testing/open-case.js';
import { testCatalogue } from '../testing/test-catalogue.js';
import type { AssessmentSession } from './assessment-session.js';
import { createAssessment } from './create-assessment.js';
import type { FindingChoice } from './findings.js';

const jobs = 'A6.jobs';
const factor = (id: string, units: Factor['units'], bands: Factor['bands']): Factor => ({
  id,
  kind: id.startsWith('R') ? 'risk' : 'protective',
  units,
  bands,
});
const born: Factor['bands'] = ['0-1', '7-12', '13-17'];
const catalogue = {
  ...testCatalogue,
  factors: [
    factor('R01', ['child'], born),
    factor('R23', ['child'], ['7-12']),
    factor('S15', ['parent'], born),
  ],
  names: { sv: { factors: { R01: 'Slag hemma' } }, en: { factors: { R01: 'Hit at home' } } },
};

const open = (world: Partial<Omit<OpenCase, 'session'>> = {}): Promise<OpenCase> =>
  openCase(world, { catalogue });

/** Lets someone answer whether it is so, in a talk about a unit. */
function tell(session: AssessmentSession, unit: UnitId, who: string, option: string): void {
  inform(session, who);
  const talk = succeeds(session.openInterview({ unit, respondent: person(who) }));
  if (talk.view.flow === 'precheck') succeeds(talk.confirmPresence(alone));
  succeeds(talk.answer('A1.1', chosen(option)));
}

function find({ findings }: AssessmentSession, unit = 'C:bo', id = 'R01'): Finding | undefined {
  return findings.of(unit).find((one) => one.factor === id);
}

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ factor: id, unit, status }) => `${id} ${unit} ${status}`);

/** What a worker has seen in Bo's unit. */
const seen: FindingChoice = {
  unit: 'C:bo',
  factor: 'R01',
  grade: 2,
  confidence: 'high',
  basis: [{ source: 'observation', note: 'a bruise' }],
};

describe('what answers propose', () => {
  test('is placed with the unit it was asked of, or pointed to in those it concerns', async () => {
    const { session } = await open();
    const interview = askEva(session);
    const job = succeeds(interview.addInstance(jobs));
    assert.deepEqual(session.findings.all(), []);

    succeeds(interview.answer('A1.1', chosen('yes')));
    succeeds(interview.answer(`A6.1#${job}`, chosen('yes')));

    assert.deepEqual(told(session.findings.all()), [
      'R01 C:anna to-explore',
      'R01 C:bo to-explore',
      'R01 C:lo to-explore',
      'S15 P:eva proposed',
    ]);
    assert.equal(find(session, 'P:eva', 'S15')?.by[0]?.instance, job);
  });

  test('is taken back with the answer, and said in private it still counts', async () => {
    const { session } = await open();
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('yes')));
    succeeds(interview.pause('wanted'));
    assert.equal(session.findings.all().length, 3);

    succeeds(interview.resume());
    succeeds(interview.confirmPresence(alone));
    succeeds(interview.undo());

    assert.deepEqual(session.findings.all(), []);
  });

  test('is nothing without rules', async () => {
    const { rules: _none, ...without } = catalogue;
    const { session } = await openCase({}, { catalogue: without });
    succeeds(askEva(session).answer('A1.1', chosen('yes')));

    assert.deepEqual(session.findings.all(), []);
  });

  test('tells whose answers they are, who says otherwise, and what a confirmation can rest on', async () => {
    const { session } = await open();
    tell(session, 'C:bo', 'bo', 'yes');
    tell(session, 'C:bo', 'eva', 'no');

    const finding = find(session);

    assert.deepEqual(finding?.voices, [person('bo')]);
    assert.deepEqual(finding.disagreement, { says: [person('bo')], otherwise: [person('eva')] });
    assert.deepEqual(session.findings.basisOf('C:bo', 'R01'), [
      { source: 'child-statement', interview: finding.by[0]?.interview, question: 'A1.1' },
    ]);
  });
});

describe('a worker', () => {
  test('confirms on what was said in the unit', async () => {
    const { session } = await open();
    tell(session, 'C:bo', 'bo', 'yes');
    const basis = session.findings.basisOf('C:bo', 'R01');

    succeeds(session.findings.confirm({ ...seen, confidence: 'medium', basis }));

    const { status, decision, changedSince } = find(session)!;
    assert.deepEqual([status, decision?.verdict, changedSince], ['confirmed', 'confirmed', false]);
    assert.deepEqual(decision?.decidedBy, { id: 'anna', role: 'worker' });
  });

  test('confirms what they have seen, though no answer proposes it', async () => {
    const { session } = await open();

    succeeds(session.findings.confirm(seen));

    assert.deepEqual(told(session.findings.of('C:bo')), ['R01 C:bo confirmed']);
  });

  test('rejects, explores and takes back, each with a reason', async () => {
    const { session } = await open();
    const { findings } = session;
    tell(session, 'C:bo', 'bo', 'yes');

    succeeds(findings.explore('C:bo', 'R01', 'ask the school'));
    assert.equal(find(session)?.status, 'to-explore');
    succeeds(findings.reject('C:bo', 'R01', 'a game'));
    assert.equal(find(session)?.status, 'rejected');
    succeeds(findings.reconsider('C:bo', 'R01', 'too soon'));

    assert.equal(find(session)?.status, 'proposed');
    assert.deepEqual(
      find(session)?.earlier.map(({ verdict }) => verdict),
      ['explored', 'rejected', 'reconsidered'],
    );
    for (const outcome of [
      findings.reject('C:bo', 'R01', ' '),
      findings.explore('C:bo', 'R01', ''),
      findings.reconsider('C:bo', 'R01', null as never),
    ]) {
      assert.deepEqual(refusals(outcome), ['flow.reason-missing']);
    }
  });

  test('takes back before deciding anew', async () => {
    const { session } = await open();
    succeeds(session.findings.confirm(seen));

    assert.deepEqual(refusals(session.findings.confirm(seen)), ['flow.not-now']);
    assert.deepEqual(refusals(session.findings.reject('C:bo', 'R01', 'x')), ['flow.not-now']);
  });

  test('is told why something cannot be decided, and nothing is recorded', async () => {
    const { session } = await open();
    const { findings } = session;
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('yes')));
    const log = session.unsavedLog();
    const elsewhere = findings.basisOf('C:bo', 'R01');
    assert.equal(elsewhere.length, 1);

    const refused: readonly (readonly [Partial<FindingChoice>, string])[] = [
      [{ unit: 'C:nobody' }, 'unit.unknown'],
      [{ factor: 'R99' }, 'factor.unknown'],
      [{ factor: 'S15' }, 'finding.not-for-this-unit'],
      [{ unit: 'C:lo', factor: 'R23' }, 'finding.not-for-this-unit'],
      [{ basis: [] }, 'finding.basis-missing'],
      [{ basis: elsewhere, confidence: 'low' }, 'finding.only-from-elsewhere'],
      [{ basis: [{ source: 'document' }] }, 'finding.confidence-too-high'],
      [{ basis: [{ source: 'document', interview: 'none' }] }, 'interview.unknown'],
      [{ grade: 7 as never }, 'flow.malformed'],
      [{ basis: 'a bruise' as never }, 'flow.malformed'],
    ];
    for (const [wrong, code] of refused) {
      assert.deepEqual(refusals(findings.confirm({ ...seen, ...wrong })), [code], code);
    }
    assert.deepEqual(refusals(findings.confirm(null as never)), ['flow.malformed']);
    assert.deepEqual(refusals(findings.reject('P:eva', 'R01', 'x')), ['finding.not-for-this-unit']);
    assert.deepEqual(refusals(findings.reconsider('C:bo', 'R01', 'x')), ['flow.not-now']);
    assert.equal(session.unsavedLog(), log);
  });

  test('finds it again when the case is opened anew, and can go on from there', async () => {
    const world = await open();
    tell(world.session, 'C:bo', 'bo', 'yes');
    succeeds(world.session.findings.reject('C:bo', 'R01', 'a game'));
    const before = find(world.session);
    await world.session.dispose();

    const { session } = await open({ ...world });

    assert.deepEqual(find(session), before);
    assert.deepEqual(refusals(session.findings.reject('C:bo', 'R01', 'x')), ['flow.not-now']);
    succeeds(session.findings.reconsider('C:bo', 'R01', 'too soon'));
    assert.equal(find(session)?.status, 'proposed');
  });

  test('is offered the factors that fit a unit, by the name they have', async () => {
    const { session } = await open();

    const ids = (unit: UnitId) => session.findings.factors(unit).map(({ id }) => id);
    assert.deepEqual(ids('C:bo'), ['R01', 'R23']);
    assert.deepEqual(ids('C:lo'), ['R01']);
    assert.deepEqual(ids('C:nobody'), []);
    assert.equal(session.findings.nameOf('R01'), 'Slag hemma');
    session.setLanguage('en');
    assert.equal(session.findings.nameOf('R01'), 'Hit at home');
    assert.equal(session.findings.nameOf('R23'), 'R23');
  });
});

describe('findings', () => {
  test('are the same objects while nothing of them changes', async () => {
    const { session } = await open();
    tell(session, 'C:bo', 'bo', 'yes');
    tell(session, 'C:lo', 'eva', 'yes');
    const [all, bo, lo] = ['', 'C:bo', 'C:lo'].map((unit) =>
      unit ? session.findings.of(unit) : session.findings.all(),
    );

    tell(session, 'C:anna', 'anna', 'no');
    assert.equal(session.findings.all(), all);
    succeeds(session.findings.reject('C:bo', 'R01', 'a game'));

    assert.notEqual(session.findings.all(), all);
    assert.notEqual(session.findings.of('C:bo'), bo);
    assert.equal(session.findings.of('C:lo'), lo);
    assert.equal(find(session, 'C:lo'), lo?.[0]);
  });

  test('are in the package, decided and undecided, and in no view of an interview', async () => {
    const { session } = await open();
    tell(session, 'C:bo', 'bo', 'yes');
    const talk = session.interview(find(session)?.by[0]?.interview ?? '')!;
    const before = talk.view;
    const reason = 'mark-0001-written';

    succeeds(session.findings.reject('C:bo', 'R01', reason));

    assert.equal(talk.view.outline, before.outline);
    assert.ok(!JSON.stringify([talk.view, session.view]).includes(reason));
    const built = session.buildPackage();
    assert.deepEqual(told(built.findings ?? []), ['R01 C:bo rejected']);
    assert.ok(JSON.stringify(built).includes(reason));
  });

  test('change nothing by being looked at', async () => {
    const { session, store } = await open();
    tell(session, 'C:bo', 'bo', 'yes');
    const [view, log, kept] = [session.view, session.unsavedLog(), store.kept.length];

    session.findings.all();
    session.findings.of(null as never);
    session.findings.basisOf('C:nobody', 'R99');

    assert.equal(session.view, view);
    assert.equal(session.unsavedLog(), log);
    assert.equal(store.kept.length, kept);
  });

  test('cannot be decided before the case is here', async () => {
    const later = createAssessment({
      caseRef: 'case-1',
      actor: { id: 'anna', role: '' },
      catalogue,
    });

    assert.deepEqual(refusals(later.findings.confirm(seen)), ['session.not-ready']);
    assert.deepEqual(later.findings.all(), []);
    await later.dispose();
  });

  test('cannot be decided when the session is disposed', async () => {
    const { session } = await open();
    await session.dispose();

    assert.deepEqual(refusals(session.findings.confirm(seen)), ['session.disposed']);
    assert.deepEqual(refusals(session.findings.reconsider('C:bo', 'R01', 'x')), [
      'session.disposed',
    ]);
  });
});
