import type { Family } from '@helhet/core';
import type { AssessmentSession } from '@helhet/machines';
import { expect } from '@open-wc/testing';

import { assessmentOf, informEveryone } from '../testing/assessments.js';
import { families } from '../testing/families.js';
import { suggestTurn } from './suggested-turn.js';

/** Sets aside what is suggested, again and again: the order in which everything would be taken. */
async function orderOf(family: Family): Promise<readonly string[]> {
  const session: AssessmentSession = await assessmentOf(family);
  informEveryone(session);
  const order: string[] = [];
  for (;;) {
    const suggested = suggestTurn(session.view.units, session.view.family.family);
    if (!suggested) return order;
    order.push(suggested.unit.id);
    session.setAside(suggested.unit.id, 'test');
  }
}

describe('whose turn is suggested', () => {
  it('takes the children first and the couples last', async () => {
    const order = await orderOf(families['separated']!);

    expect(order).to.have.length(16);
    expect(order.slice(0, 2)).to.deep.equal(['C:alma', 'C:bo']);
    expect(order.slice(-2).every((id) => id.startsWith('K:'))).to.equal(true);
  });

  it('takes a parent who has been exposed before the one named as the danger', async () => {
    const family: Family = {
      ...families['separated']!,
      safetyEdges: [{ id: 's1', about: ['eva', 'kim'], kind: 'violence-reported', danger: 'eva' }],
    };

    const order = await orderOf(family);

    expect(order.filter((id) => id.startsWith('P:'))).to.deep.equal(['P:kim', 'P:stefan', 'P:eva']);
  });

  it('suggests nobody who has said no, and nothing when everything is taken', async () => {
    const session = await assessmentOf(families['single-parent']!);
    session.family.setVoluntariness({ person: 'nora', kind: 'refused' });

    const suggested = suggestTurn(session.view.units, session.view.family.family);

    expect(suggested?.voice.respondent).not.to.deep.equal({ kind: 'person', person: 'nora' });
    expect(suggestTurn([], session.view.family.family)).to.equal(null);
  });
});
