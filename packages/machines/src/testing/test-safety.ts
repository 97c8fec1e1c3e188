import type { SafetyText } from '@helhet/core';

import type { SafetyConfig } from '../session/safety-config.js';

const roles = <T>(
  one: T,
): Readonly<Record<'health' | 'school' | 'social-services' | 'other', T>> => ({
  health: one,
  school: one,
  'social-services': one,
  other: one,
});

const text = (trigger: string, more: Partial<SafetyText>): SafetyText => ({
  trigger,
  urgency: 'now',
  effects: ['hold'],
  actions: roles(['stay', 'report']),
  legal: roles([]),
  numbers: ['emergency'],
  ...more,
});

const words = (trigger: string): { respondent: string; what: string; why: string } => ({
  respondent: 'We take a break here.',
  what: `What ${trigger} is`,
  why: `Why ${trigger} matters`,
});

/** Texts for a trigger that holds, one that parts, one that needs an outcome, and one that only tells. */
export const testSafety: SafetyConfig = {
  role: 'social-services',
  texts: [
    text('T01', {
      legal: { ...roles([]), health: ['duty'], 'social-services': ['protection', 'old'] },
    }),
    text('T02', { effects: ['hold', 'no-joint'] }),
    text('T05', { effects: ['hold', 'minimal-facts'] }),
    text('T08', { effects: ['freeze-export'] }),
    text('T09', { effects: ['individual-only'] }),
    text('T10', { effects: ['hold', 'outcome-before-end'] }),
    text('T11', { urgency: 'soon', effects: [], numbers: [] }),
    text('T12', { urgency: 'today', effects: ['answers-through-child'] }),
    text('T14', { urgency: 'today', effects: ['hide-workers'] }),
    text('T16', { urgency: 'today', effects: ['block-export'] }),
  ],
  words: [
    {
      language: 'en',
      triggers: Object.fromEntries(
        ['T01', 'T02', 'T05', 'T08', 'T09', 'T10', 'T11', 'T12', 'T14', 'T16'].map((id) => [
          id,
          words(id),
        ]),
      ),
      actions: { stay: 'Stay.', report: 'Report.' },
    },
  ],
  legal: ['duty', 'protection', 'old'].map((id) => ({
    id,
    reference: null,
    validFrom: '2020-01-01',
    ...(id === 'old' && { validTo: '2021-01-01' }),
    reviewedOn: '2025-01-01',
    reviewBy: id === 'protection' ? '2025-12-31' : '2030-01-01',
    source: 'a source',
    verified: 'partly',
  })),
  legalWords: { en: { protection: { title: 'Protection', text: 'Judge it.' } } },
  numbers: { emergency: '112' },
  whenAfraidToGoHome: 'T10',
  whenParentDies: 'T15',
  whenChildInterprets: 'T12',
  whenPlaceIsShown: 'T16',
  atBirth: { T07: 'T06' },
};
