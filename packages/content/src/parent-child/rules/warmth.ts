import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area D01, warmth and enjoyment, mean. @internal */
export const warmthRules: AreaRules = {
  rules: {
    'D01.2': [
      { when: { question: 'D01.2', atLeast: 'often' }, proposes: ['S24'] },
      { when: { question: 'D01.2', atMost: 'rarely' }, proposes: ['R18'] },
    ],
    'D01.3.1': [
      { when: { question: 'D01.3.1', in: ['warm', 'at-ease'] }, proposes: ['S04'] },
      { when: { question: 'D01.3.1', equals: 'enjoy' }, proposes: ['S04', 'S24'] },
      { when: { question: 'D01.3.1', in: ['rejecting', 'demeaning'] }, proposes: ['R19'] },
      { when: { question: 'D01.3.1', equals: 'not-there' }, proposes: ['R18'] },
      { when: { question: 'D01.3.1', equals: 'child-afraid' }, proposes: ['R20'] },
      {
        when: { question: 'D01.3.1', equals: 'hard-handed' },
        proposes: ['R01', 'R22'],
        fires: ['T01'],
      },
      {
        when: { question: 'D01.3.1', equals: 'intoxicated' },
        proposes: ['R10'],
        fires: ['T13'],
      },
      {
        when: {
          all: [
            { question: 'D01.3.1', equals: 'intoxicated' },
            { not: { fact: 'age', atLeast: 13 } },
          ],
        },
        fires: ['T06'],
      },
    ],
  },
  listenFor: { 'D01.1': ['S04', 'S24'], 'D01.2.1': ['R18'], 'D01.3': ['S04', 'R19'] },
};
