import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  allQuestions,
  applyProfile,
  conditionQuestions,
  findProfileFaults,
  groupsOf,
  unitKinds,
  type Instrument,
  type InstrumentRules,
  type Profile,
  type QuestionId,
  type TriggerId,
} from '@helhet/core';

import { catalogue } from '../catalogue.js';
import { childRules } from '../child/child.rules.js';
import { coupleRules } from '../couple/couple.rules.js';
import { expectedChildRules } from '../expected-child/expected-child.rules.js';
import { familyRules } from '../family/family.rules.js';
import { parentChildRules } from '../parent-child/parent-child.rules.js';
import { parentRules } from '../parent/parent.rules.js';
import { triggers } from '../triggers/triggers.js';
import { followUp } from './follow-up.js';
import { full } from './full.js';
import { profilesEn } from './profiles.en.js';
import { profiles } from './profiles.js';
import { profilesSv } from './profiles.sv.js';
import { short } from './short.js';
import { survey2012Table } from './survey-2012-table.js';
import { survey2012 } from './survey-2012.js';

const everyRule: readonly InstrumentRules[] = [
  ...[childRules, expectedChildRules, coupleRules, familyRules, parentChildRules, parentRules],
];

function instrument(id: string, of: Profile): Instrument {
  const found = applyProfile(catalogue, of).instruments.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
}

function questionIds(one: Instrument): readonly QuestionId[] {
  return allQuestions(one).map(({ id }) => id);
}

/** The questions of an instrument with an answer that fires one of some triggers. */
function firing(id: string, wanted: readonly TriggerId[]): readonly QuestionId[] {
  const rules = Object.entries(everyRule.find((one) => one.instrument === id)?.rules ?? {});
  return rules
    .filter(([, own]) => own.some(({ fires = [] }) => fires.some((one) => wanted.includes(one))))
    .map(([question]) => question);
}

for (const profile of profiles) {
  test(`${profile.id} chooses nothing that is not there`, () => {
    assert.deepEqual(findProfileFaults(catalogue, profile), []);
  });

  test(`${profile.id} itself names what its questions depend on`, () => {
    for (const one of applyProfile(catalogue, profile).instruments) {
      const chosen = profile.choose[one.id] ?? [];
      if (chosen === 'everything') continue;
      for (const area of one.areas) {
        for (const part of [area, ...groupsOf(area)]) {
          for (const { id } of part.questions) {
            assert.ok(
              [area.id, part.id, id].some((name) => chosen.includes(name)),
              id,
            );
          }
        }
      }
    }
  });

  test(`${profile.id} has questions for every kind of unit it names, and for no other`, () => {
    const units = applyProfile(catalogue, profile).instruments.flatMap(({ unit }) => unit ?? []);

    assert.deepEqual([...new Set(units)].sort(), [...profile.units].sort());
  });

  test(`${profile.id} is the same after a way through JSON, and names nothing twice`, () => {
    assert.deepEqual(JSON.parse(JSON.stringify(profile)), profile);
    for (const chosen of Object.values(profile.choose)) {
      assert.ok(chosen === 'everything' || new Set(chosen).size === chosen.length);
    }
  });
}

test('every profile has a name in both languages', () => {
  const ids = profiles.map(({ id }) => id);

  for (const names of [profilesSv, profilesEn]) assert.deepEqual(Object.keys(names), ids);
});

test('the full profile has everything of every instrument', () => {
  assert.deepEqual(
    Object.keys(full.choose).sort(),
    catalogue.instruments.map(({ id }) => id).sort(),
  );
  assert.deepEqual([...full.units].sort(), [...unitKinds].sort());
  for (const chosen of Object.values(full.choose)) assert.equal(chosen, 'everything');
});

test('the short profile asks about twenty questions of a parent with nothing to add, and a few for each child', () => {
  const first = (id: string): number =>
    instrument(id, short)
      .areas.flatMap((area) => area.questions)
      .filter(({ ask, when }) => ask.adult !== undefined && when === undefined).length;

  assert.ok(first('parent') <= 22, String(first('parent')));
  assert.ok(first('parent-child') <= 6, String(first('parent-child')));
});

test('the short profile leaves no question of safety to the parent out', () => {
  const asked = questionIds(instrument('parent', short));
  const safety = triggers.map(({ id }) => id).filter((id) => !['T11', 'T16'].includes(id));

  for (const id of firing('parent', safety)) assert.ok(asked.includes(id), id);
});

test('the short profile ends with what would lower the risk and strengthen the protection', () => {
  assert.ok(instrument('parent', short).closing);
  assert.ok(instrument('parent-child', short).closing);
});

/** What is answered again; a death, a threat to staff or a place in a text is not something one asks again. */
const askedAgain: readonly TriggerId[] = [
  ...['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T08', 'T09', 'T10', 'T12', 'T13', 'T17'],
];

test('the follow-up asks every question of safety again, and how it is on every scale', () => {
  for (const whole of catalogue.instruments) {
    const again = questionIds(instrument(whole.id, followUp));
    const scales = allQuestions(whole).filter(({ ask }) =>
      Object.values(ask).some(({ kind }) => ['rating', 'faces', 'steps'].includes(kind)),
    );
    for (const id of [...firing(whole.id, askedAgain), ...scales.map((one) => one.id)]) {
      assert.ok(again.includes(id), `${whole.id} ${id}`);
    }
  }
});

test('the follow-up ends every unit as the full talk does', () => {
  for (const { id, closing } of catalogue.instruments) {
    assert.deepEqual(instrument(id, followUp).closing, closing, id);
  }
});

const variables = [
  ...survey2012Table.perParent.map((one) => ({ ...one, unit: 'parent' })),
  ...survey2012Table.perChild.map((one) => ({ ...one, unit: 'parent-child' })),
];

test('the survey table has the variables of the published table, each once', () => {
  const ids = (of: typeof survey2012Table.perParent): readonly string[] => of.map(({ id }) => id);

  assert.deepEqual(ids(survey2012Table.perParent), [
    ...['gender', 'age', 'relationship', 'care-form', 'primary-problem', 'children'],
    ...['child-at-home', 'partner-in-care', 'support-as-parent', 'hard-to-tell', 'worried'],
    ...['talk-about-parenting', 'talk-about-needs'],
  ]);
  assert.deepEqual(ids(survey2012Table.perChild), ['age-band', 'gets-support']);
});

test('every answer in the survey table is closed, asked of an adult, and asked only once of a unit', () => {
  for (const { from, unit } of variables) {
    if (!('question' in from)) continue;
    assert.equal(from.instrument, unit);
    const direct = instrument(unit, survey2012).areas.flatMap((area) => area.questions);
    const question = direct.find(({ id }) => id === from.question);
    const kind = question?.ask.adult?.kind ?? '';
    assert.ok(['yes-no', 'one-of', 'several-of', 'steps'].includes(kind), from.question);
  }
});

test('the survey profile asks for the variables, for what they depend on, and for nothing else', () => {
  const wanted = variables.flatMap(({ from }) => ('question' in from ? from.question : []));
  const asked = applyProfile(catalogue, survey2012).instruments.flatMap(allQuestions);
  const depended = asked
    .filter(({ id }) => wanted.includes(id))
    .flatMap(({ when }) => (when ? conditionQuestions(when) : []));

  assert.deepEqual(asked.map(({ id }) => id).sort(), [...new Set([...wanted, ...depended])].sort());
});

test('what the table of 2012 counts can be answered', () => {
  const options = (unit: string, id: QuestionId): readonly string[] => {
    const kind = allQuestions(instrument(unit, survey2012)).find((one) => one.id === id)?.ask.adult;
    return kind && 'options' in kind ? kind.options : [];
  };
  const needed: readonly (readonly [QuestionId, readonly string[]])[] = [
    ['P11.1', ['addiction-outpatient', 'addiction-inpatient']],
    ['P02.1.5', ['alcohol', 'drugs', 'medicines', 'mixed']],
    ['P11.partner', ['yes', 'no', 'no-partner']],
    ['P01.4', ['own-child', 'grown-child']],
  ];
  for (const [id, answers] of needed) {
    for (const answer of answers) assert.ok(options('parent', id).includes(answer), id);
  }
});
