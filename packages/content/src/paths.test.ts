import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  allQuestions,
  audiences,
  findPath,
  rulesOf,
  wordedOptionsOf,
  type AnswerKind,
  type Audience,
  type Given,
  type Instrument,
  type Path,
  type PlacedRule,
} from '@helhet/core';

import { catalogue } from './catalogue.js';
import { factors } from './factors/factors.js';
import { isAsked, replay, ruleName, type Played } from './testing/replay.js';
import { triggers } from './triggers/triggers.js';

/** Every instrument as it is put to each audience. */
const played: readonly Played[] = catalogue.instruments.flatMap((instrument) => {
  const words = catalogue.words.find((one) => one.instrument === instrument.id);
  const rules = catalogue.rules?.find((one) => one.instrument === instrument.id);
  assert.ok(words && rules);
  return audiences.map((audience) => ({ instrument, words, rules, audience }));
});

/** Every rule, for each audience that can be asked its question. */
const places = played.flatMap((one) =>
  rulesOf(one.rules)
    .filter(({ question }) => kindOf(one.instrument, question, one.audience))
    .map((placed) => ({ ...one, ...placed })),
);

function kindOf(instrument: Instrument, id: string, audience: Audience): AnswerKind | undefined {
  return allQuestions(instrument).find((question) => question.id === id)?.ask[audience];
}

/** A way to an answer that makes a rule hold; `null` when this audience cannot give one. */
function pathTo({ instrument, audience, question, rule }: Played & PlacedRule): Path | null {
  return findPath(instrument, { audience, question, when: rule.when });
}

/** Other answers to the last question of a way. */
function neighbours(kind: AnswerKind | undefined, { given }: Path['answers'][number]): Given[] {
  const states: Given[] = [
    { state: 'declined' },
    { state: 'dont-know' },
    { state: 'not-asked', reason: 'no time' },
  ];
  if (!kind) return states;
  const value = 'value' in given ? given.value : null;
  const options = kind.kind === 'rating' ? [] : wordedOptionsOf(kind);
  const chosen = options.map((option): Given => {
    const one = kind.kind === 'several-of' ? { options: [option] } : { option };
    return { state: 'answered', value: { kind: kind.kind, ...one } as never };
  });
  const near =
    value && 'number' in value
      ? [value.number - 1, value.number + 1].map((number): Given => ({
          state: 'answered',
          value: { kind: value.kind, number },
        }))
      : [];
  return [...near, ...chosen, ...states];
}

describe('for every question', () => {
  for (const one of played) {
    const { instrument, audience } = one;
    test(`of ${instrument.id} that is put to ${audience}, there is a way to it`, () => {
      for (const { id, ask } of allQuestions(instrument)) {
        if (!ask[audience]) continue;
        const path = findPath(instrument, { audience, question: id });
        assert.ok(path, `${id} can never be asked of ${audience}`);
        assert.ok(isAsked(replay(one, path), id), `the way to ${id} does not lead there`);
      }
    });
  }
});

describe('for every rule', () => {
  for (const { instrument } of played.filter(({ audience }) => audience === 'adult')) {
    test(`of ${instrument.id}, somebody can give an answer that makes it hold`, () => {
      const own = places.filter((place) => place.instrument === instrument);
      const held = new Set<string>();
      for (const place of own) {
        const path = pathTo(place);
        if (!path) continue;
        const { proposed, fired } = replay(place, path);
        for (const factor of place.rule.proposes ?? []) assert.ok(proposed.has(factor));
        for (const trigger of place.rule.fires ?? []) assert.ok(fired.has(trigger));
        held.add(ruleName(place));
      }
      const all = own.map(ruleName);
      assert.deepEqual([...held].sort(), [...new Set(all)].sort());
    });
  }
});

test('every factor is proposed by an answer that somebody can give', () => {
  const proposed = new Set<string>();
  for (const place of places) {
    const path = (place.rule.proposes ?? []).length > 0 && pathTo(place);
    if (path) for (const factor of replay(place, path).proposed) proposed.add(factor);
  }
  assert.deepEqual([...proposed].sort(), factors.map(({ id }) => id).sort());
});

describe('for every trigger', () => {
  for (const { id } of triggers) {
    test(`${id}, every answer that fires it has a neighbour that does not`, () => {
      const firing = places.filter(({ rule }) => rule.fires?.includes(id));
      let fires = 0;
      for (const place of firing) {
        const path = pathTo(place);
        const last = path?.answers.at(-1);
        if (!path || !last) continue;
        fires += 1;
        assert.ok(replay(place, path).fired.has(id), `${place.question} does not fire ${id}`);
        const kind = kindOf(place.instrument, last.question, place.audience);
        const quiet = neighbours(kind, last).some((given) => {
          const answers = [...path.answers.slice(0, -1), { ...last, given }];
          return !replay(place, { ...path, answers }).held.has(ruleName(place));
        });
        assert.ok(quiet, `whatever is answered to ${last.question}, it fires ${id}`);
      }
      assert.ok(fires > 0, `no answer fires ${id}`);
    });
  }
});
