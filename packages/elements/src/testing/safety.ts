import type { SafetyConfig } from '@helhet/machines';

const actions = ['stay', 'report'];
const everyRole = { health: actions, school: actions, 'social-services': actions, other: actions };
const noRole = { health: [], school: [], 'social-services': [], other: [] };

/** Texts for two triggers: one that holds, and one that asks what was decided. */
export const testSafety: SafetyConfig = {
  role: 'social-services',
  texts: [
    {
      trigger: 'T01',
      urgency: 'now',
      effects: ['hold'],
      actions: everyRole,
      legal: { ...noRole, 'social-services': ['duty'] },
      numbers: ['emergency'],
    },
    {
      trigger: 'T10',
      urgency: 'now',
      effects: ['hold', 'outcome-before-end'],
      actions: everyRole,
      legal: noRole,
      numbers: [],
    },
  ],
  words: [
    {
      language: 'en',
      triggers: {
        T01: { respondent: 'We take a break.', what: 'Danger has come up', why: 'It may go on.' },
        T10: { respondent: 'We take a break.', what: 'Fear has come up', why: 'Plan first.' },
      },
      actions: { stay: 'Stay in the room.', report: 'Tell who must know.' },
    },
  ],
  legal: [
    {
      id: 'duty',
      reference: 'Chapter 1',
      validFrom: '2020-01-01',
      reviewedOn: '2020-01-01',
      reviewBy: '2020-02-01',
      source: 'somewhere',
      verified: 'partly',
    },
  ],
  legalWords: { en: { duty: { title: 'Duty', text: 'You must tell.' } } },
  numbers: { emergency: '112' },
  whenAfraidToGoHome: 'T10',
};
