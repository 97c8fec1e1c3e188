import type { Profile } from '@helhet/core';

/**
 * For addiction and psychiatric care, where the adult is the one who came: about ten minutes on being a parent,
 * on what a child may have to live with, and on what each child needs. The safety questions are all there; a yes
 * brings its follow-ups, and then it takes longer. Source: DOMAIN A27.
 *
 * @public
 */
export const short: Profile = {
  id: 'short',
  version: '0.2.0',
  units: ['parent', 'parent-child'],
  minutes: 10,
  choose: {
    parent: [
      // Being a parent: whether the parent wants to talk, and who is there for them.
      ...['P01.worry', 'P01.2', 'P01.3', 'P01.4', 'P01.4.1', 'P01.5', 'P01.5.1', 'P01.children'],
      // What is used, and who is with the children then.
      ...['P02.1', 'P02.1.1', 'P02.1.2', 'P02.1.3', 'P02.1.4', 'P02.1.5', 'P02.2.1'],
      ...['P02.3', 'P02.3.1', 'P02.3.2', 'P02.3.3', 'P02.seen'],
      // How the parent is, and who does what the parent cannot.
      ...['P03.1', 'P03.2', 'P03.3.1', 'P03.3.2', 'P03.4', 'P03.4.2'],
      // Everything on the will to live, on being subjected to violence and on one's own anger: one question each,
      // and more only after a yes.
      ...['P04', 'P05', 'P06'],
      // What affects everyday life, and how the rest of the talk should be held.
      ...['P07.1', 'P07.1.1', 'P07.1.2', 'P07.2'],
      // Who can take the children, and what help there is already.
      ...['P10.1.1', 'P11.1', 'P11.1.2'],
      ...['P12.3.1', 'P12.close.1', 'P12.close.2'],
    ],
    // What each child has been told, whether there is worry, and what support there is.
    'parent-child': ['D09.1', 'D09.3', 'D11'],
  },
};
