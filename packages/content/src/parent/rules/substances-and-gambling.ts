import type { Condition } from '@helhet/core';

import type { AreaRules } from '../../rules/area-rules.js';

/** An unknown age hides nothing. */
const hasChildUnder13: Condition = { not: { fact: 'youngestChild', atLeast: 13 } };

const usesSubstances: Condition = {
  question: 'P02.1',
  in: ['alcohol', 'drugs', 'medicines'],
};

/**
 * What the answers in area P02 mean.
 *
 * Someone who says yes, and then cannot or will not say when, is taken to speak of the latest time.
 *
 * @internal
 */
export const substancesAndGamblingRules: AreaRules = {
  rules: {
    'P02.1': [
      { when: { question: 'P02.1', equals: 'drugs' }, proposes: ['R08'] },
      {
        when: {
          all: [
            { question: 'P02.1', equals: 'earlier' },
            { not: { question: 'P02.1', in: ['alcohol', 'drugs', 'medicines', 'gambling'] } },
          ],
        },
        proposes: ['S06'],
      },
      {
        when: { all: [usesSubstances, { fact: 'carrying', equals: true }] },
        proposes: ['R36'],
        fires: ['T07'],
      },
    ],
    'P02.1.1': [
      { when: { question: 'P02.1.1', atLeast: 'several-times-a-week' }, proposes: ['R08'] },
    ],
    'P02.1.3': [{ when: { question: 'P02.1.3', atLeast: 'every-week' }, proposes: ['R08'] }],
    'P02.1.4': [
      { when: { question: 'P02.1.4', atLeast: 'several-times-a-week' }, proposes: ['R09'] },
    ],
    'P02.1.5': [
      {
        when: {
          all: [
            { question: 'P02.1.5', in: ['alcohol', 'drugs', 'medicines', 'mixed'] },
            usesSubstances,
          ],
        },
        proposes: ['R08'],
      },
      {
        when: {
          all: [
            { question: 'P02.1.5', equals: 'gambling' },
            { question: 'P02.1', equals: 'gambling' },
          ],
        },
        proposes: ['R09'],
      },
    ],
    'P02.2.1': [
      { when: { question: 'P02.2.1', equals: 'yes' }, proposes: ['S01', 'S19'] },
      { when: { question: 'P02.2.1', in: ['no', 'sometimes'] }, proposes: ['R10'] },
    ],
    'P02.3': [{ when: { question: 'P02.3', in: ['yes', 'sometimes'] }, proposes: ['R10'] }],
    'P02.3.1': [
      {
        when: { all: [{ question: 'P02.3.1', equals: 'today' }, hasChildUnder13] },
        fires: ['T13'],
      },
      {
        when: {
          all: [
            {
              any: [
                { question: 'P02.3.1', atMost: 'this-month' },
                { question: 'P02.3.1', state: 'dont-know' },
                { question: 'P02.3.1', state: 'declined' },
              ],
            },
            hasChildUnder13,
          ],
        },
        fires: ['T06'],
      },
    ],
    'P02.3.2': [{ when: { question: 'P02.3.2', in: ['yes', 'sometimes'] }, proposes: ['R10'] }],
    'P02.3.3': [
      { when: { question: 'P02.3.3', equals: 'today' }, fires: ['T13'] },
      {
        when: {
          all: [
            {
              any: [
                { question: 'P02.3.3', atMost: 'this-month' },
                { question: 'P02.3.3', state: 'dont-know' },
                { question: 'P02.3.3', state: 'declined' },
              ],
            },
            hasChildUnder13,
          ],
        },
        fires: ['T06'],
      },
    ],
    'P02.4': [
      {
        when: {
          all: [
            { question: 'P02.4', equals: 'not-without' },
            { question: 'P02.1.5', in: ['alcohol', 'drugs', 'medicines', 'mixed'] },
          ],
        },
        proposes: ['R08'],
      },
      {
        when: {
          all: [
            { question: 'P02.4', equals: 'not-without' },
            { question: 'P02.1.5', equals: 'gambling' },
          ],
        },
        proposes: ['R09'],
      },
      { when: { question: 'P02.4', atLeast: 'one-to-six-months' }, proposes: ['S06'] },
    ],
    'P02.5.1': [{ when: { question: 'P02.5.1', equals: 'yes' }, proposes: ['S05'] }],
    'P02.seen': [
      {
        when: { question: 'P02.seen', equals: 'influenced' },
        proposes: ['R08'],
        fires: ['T13'],
      },
      { when: { question: 'P02.seen', equals: 'withdrawal' }, proposes: ['R08'] },
    ],
  },
  listenFor: {
    'P02.2': ['R10', 'S05', 'S19'],
    'P02.4.1': ['S06'],
    'P02.5': ['S05', 'S28'],
  },
};
