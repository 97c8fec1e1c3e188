import { expect } from '@open-wc/testing';

import type { Path } from './path.js';
import { beginning, forget, goBack, goOn, keepTo } from './path.js';

const order = ['a', 'b', 'c'];

/** Goes on a number of times. */
function after(times: number, path: Path = beginning): Path {
  return times === 0 ? path : after(times - 1, goOn(path, order));
}

describe('the path through a turn', () => {
  it('goes through the screens in order, to the end', () => {
    expect([1, 2, 3].map((times) => after(times).seen.at(-1))).to.deep.equal(order);
    expect(after(4)).to.deep.equal({ seen: order, at: 3 });
  });

  it('is at its end at once when there is nothing', () => {
    expect(goOn(beginning, [])).to.deep.equal({ seen: [], at: 0 });
  });

  it('leads back the way it came, and no further than the start', () => {
    const back = goBack(after(2));

    expect(back.seen[back.at]).to.equal('a');
    expect(goBack(goBack(back)).at).to.equal(-1);
  });

  it('leads on, after going back, to where it was', () => {
    const again = goOn(goBack(goBack(after(3))), order);

    expect([again.seen, again.at]).to.deep.equal([order, 1]);
  });

  it('shows next what has come right after', () => {
    const path = goOn(after(1), ['a', 'a1', 'b', 'c']);

    expect(path.seen[path.at]).to.equal('a1');
  });

  it('shows what has come between, also for someone who went back', () => {
    const path = goOn(goBack(after(2)), ['a', 'a1', 'b', 'c']);

    expect([path.seen, path.at]).to.deep.equal([['a', 'a1', 'b'], 1]);
  });

  it('shows what has come before it at last, and nothing twice', () => {
    const late = goOn(after(3), ['z', ...order]);
    expect(late.seen[late.at]).to.equal('z');

    expect(goOn(late, ['z', ...order]).at).to.equal(4);
    expect(late.seen[goBack(late).at]).to.equal('c');
  });

  it('leads on whoever is where nothing is any more', () => {
    const path = keepTo(after(2), ['a', 'c']);

    expect(path.seen[path.at]).to.equal('c');
  });

  it('stays where it is when something else goes', () => {
    expect(keepTo(after(2), ['b', 'c'])).to.deep.equal({ seen: ['b'], at: 0 });
    expect(keepTo(after(4), ['b', 'c'])).to.deep.equal({ seen: ['b', 'c'], at: 2 });
    expect(keepTo(after(2), order)).to.deep.equal(after(2));
  });

  it('shows again what is forgotten, when it is come to', () => {
    const path = forget(after(2), 'b', ['a', 'a1', 'b', 'c']);

    expect([path.seen, path.at]).to.deep.equal([['a', 'a1'], 1]);
    expect(goOn(path, ['a', 'a1', 'b', 'c']).seen.at(-1)).to.equal('b');
  });
});
