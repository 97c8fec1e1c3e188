import type { AnswerKind, Area, Condition } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';
import { lastTime } from '../last-time.js';

const usesNow: Condition = {
  question: 'P02.1',
  in: ['alcohol', 'drugs', 'medicines', 'gambling'],
};

const usesOrUsed: Condition = {
  question: 'P02.1',
  in: ['alcohol', 'drugs', 'medicines', 'gambling', 'earlier'],
};

// Shown until the respondent has said that there is nothing, so that no answer hides nothing.
const mayHaveUsed: Condition = {
  any: [usesOrUsed, { not: { question: 'P02.1', equals: 'none' } }],
};

const hasOrHadProblem: Condition = {
  all: [usesOrUsed, { not: { question: 'P02.1.5', equals: 'none' } }],
};

const howOften: AnswerKind = {
  kind: 'one-of',
  options: ['once-or-twice', 'every-week', 'several-times-a-week', 'almost-daily'],
};

/** Area P02: alcohol, drugs, medicines and gambling. @public */
export const substancesAndGambling: Area = {
  id: 'P02',
  mandatory: true,
  questions: [
    {
      id: 'P02.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: ['alcohol', 'drugs', 'medicines', 'gambling', 'earlier', 'none'],
        },
      },
      private: true,
    },
    {
      id: 'P02.1.1',
      ask: { adult: howOften },
      when: { question: 'P02.1', equals: 'alcohol' },
      private: true,
    },
    {
      id: 'P02.1.2',
      ask: { adult: howOften },
      when: { question: 'P02.1', equals: 'drugs' },
      private: true,
    },
    {
      id: 'P02.1.3',
      ask: { adult: howOften },
      when: { question: 'P02.1', equals: 'medicines' },
      private: true,
    },
    {
      id: 'P02.1.4',
      ask: { adult: howOften },
      when: { question: 'P02.1', equals: 'gambling' },
      private: true,
    },
    {
      id: 'P02.1.5',
      ask: {
        adult: {
          kind: 'one-of',
          options: ['alcohol', 'drugs', 'medicines', 'mixed', 'gambling', 'none'],
        },
      },
      when: usesOrUsed,
      private: true,
    },
    { id: 'P02.2', ask: { adult: text }, when: usesNow, private: true },
    {
      id: 'P02.2.1',
      ask: { adult: yesNo },
      when: { question: 'P02.1', in: ['alcohol', 'drugs', 'medicines'] },
      private: true,
    },
    { id: 'P02.3', ask: { adult: yesNo }, when: mayHaveUsed, private: true },
    {
      id: 'P02.3.1',
      ask: { adult: lastTime },
      when: { question: 'P02.3', in: ['yes', 'sometimes'] },
      private: true,
    },
    { id: 'P02.3.2', ask: { adult: yesNo }, when: mayHaveUsed, private: true },
    {
      id: 'P02.3.3',
      ask: { adult: lastTime },
      when: { question: 'P02.3.2', in: ['yes', 'sometimes'] },
      private: true,
    },
    {
      id: 'P02.4',
      ask: {
        adult: {
          kind: 'one-of',
          options: [
            'not-without',
            'under-one-month',
            'one-to-six-months',
            'six-to-twelve-months',
            'over-one-year',
          ],
        },
      },
      when: hasOrHadProblem,
      private: true,
    },
    { id: 'P02.4.1', ask: { adult: text }, when: hasOrHadProblem, private: true },
    { id: 'P02.5', ask: { adult: text }, when: hasOrHadProblem, private: true },
    { id: 'P02.5.1', ask: { adult: yesNo }, when: hasOrHadProblem, private: true },
    {
      id: 'P02.seen',
      ask: { worker: { kind: 'several-of', options: ['influenced', 'withdrawal', 'none'] } },
      private: true,
    },
  ],
};
