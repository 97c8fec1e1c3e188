import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as fc from 'fast-check';

import { chosen, inform, openCase, person, succeeds } from '../testing/open-case.js';
import { settled } from '../testing/simulated-clock.js';
import type { StoreMood } from '../testing/unsteady-store.js';

const moods: readonly StoreMood[] = [
  'works',
  'rejects',
  'throws',
  'hangs',
  'keeps-half',
  'keeps-and-fails',
];

/** One thing that happens to a case while its store comes and goes. */
type Turn =
  | { readonly do: 'answer'; readonly option: string }
  | { readonly do: 'undo' | 'save' | 'let-go' | 'settle' }
  | { readonly do: 'mood'; readonly mood: StoreMood }
  | { readonly do: 'wait'; readonly milliseconds: number };

const turn: fc.Arbitrary<Turn> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('yes', 'no', 'sometimes')
      .map((option): Turn => ({ do: 'answer', option })),
  },
  fc.constantFrom<Turn>({ do: 'undo' }, { do: 'save' }, { do: 'let-go' }, { do: 'settle' }),
  fc.constantFrom(...moods).map((mood): Turn => ({ do: 'mood', mood })),
  fc
    .constantFrom(1, 999, 1000, 5000, 19_999, 20_000, 60_000)
    .map((milliseconds): Turn => ({ do: 'wait', milliseconds })),
);

test('whatever the store did, once it works it holds every event once and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { maxLength: 60 }), async (turns) => {
      const { session, store, clock } = await openCase();
      inform(session, 'eva');
      const interview = succeeds(
        session.openInterview({ unit: 'P:eva', respondent: person('eva') }),
      );
      succeeds(interview.confirmPresence({ persons: [], others: [], mode: 'worker-led' }));
      let happened = 5;

      for (const one of turns) {
        const before = interview.view.outline.questions.get('A1.1')?.answer?.id;
        if (one.do === 'answer') succeeds(interview.answer('A1.1', chosen(one.option)));
        if (one.do === 'undo') interview.undo();
        if (interview.view.outline.questions.get('A1.1')?.answer?.id !== before) happened += 1;
        if (one.do === 'save') session.saveNow();
        if (one.do === 'let-go') store.letGo();
        if (one.do === 'mood') store.mood = one.mood;
        if (one.do === 'wait') await clock.advance(one.milliseconds);
        if (one.do === 'settle') await settled();
        const { unsaved, status } = session.view.saving;
        assert.ok(unsaved + new Set(store.kept.map(({ id }) => id)).size >= happened);
        assert.ok(unsaved === 0 || status !== 'saved');
      }
      store.mood = 'works';
      await clock.advance(120_000);

      assert.equal(session.view.saving.status, 'saved');
      assert.equal(store.kept.length, happened);
      assert.deepEqual(
        store.kept.map(({ seq }) => seq),
        Array.from({ length: happened }, (_, index) => index + 1),
      );
      await session.dispose();
      assert.equal(clock.waiting, 0);
    }),
    { numRuns: 200 },
  );
});
