import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers in area P01 mean. @internal */
export const beingAParentRules: AreaRules = {
  rules: {
    'P01.worry': [{ when: { question: 'P01.worry', in: ['yes', 'sometimes'] }, proposes: ['S05'] }],
    'P01.2': [{ when: { question: 'P01.2', equals: 'yes' }, proposes: ['S07'] }],
    'P01.3': [{ when: { question: 'P01.3', equals: 'yes' }, proposes: ['S07', 'S05'] }],
    'P01.4': [
      { when: { question: 'P01.4', equals: 'own-child' }, proposes: ['R23'] },
      {
        when: {
          question: 'P01.4',
          in: ['partner', 'other-parent', 'relatives', 'friends', 'grown-child'],
        },
        proposes: ['S15'],
      },
      { when: { question: 'P01.4', equals: 'nobody' }, proposes: ['R42'] },
    ],
    'P01.5': [{ when: { question: 'P01.5', atMost: 'bad' }, proposes: ['R24'] }],
    'P01.5.1': [
      { when: { question: 'P01.5.1', in: ['consequences', 'shame'] }, proposes: ['R24'] },
      { when: { question: 'P01.5.1', equals: 'bad-experience' }, proposes: ['R45'] },
    ],
    'P01.children.1': [
      { when: { question: 'P01.children.1', atMost: 'rarely' }, proposes: ['R18'] },
      { when: { question: 'P01.children.1', atLeast: 'often' }, proposes: ['S30'] },
    ],
    'P01.children.2': [
      { when: { question: 'P01.children.2', equals: 'my-difficulties' }, proposes: ['S05'] },
      {
        when: {
          all: [
            { question: 'P01.children.2', answered: true },
            { not: { question: 'P01.children.2', equals: 'none' } },
          ],
        },
        proposes: ['S07'],
      },
    ],
  },
  listenFor: { 'P01.1': ['S28', 'S05'] },
};
