import type { SafetyText } from '@helhet/core';

import { forEveryRole } from './for-each-role.js';

/** Someone is in the room who may not hear. Source: DOMAIN B.6, T11. @internal */
export const wrongPersonPresent: SafetyText = {
  trigger: 'T11',
  urgency: 'soon',
  effects: [],
  actions: forEveryRole(['say-nothing-of-private', 'make-time-alone']),
  legal: forEveryRole([]),
  numbers: [],
};

/** A child interprets. Source: DOMAIN B.6, T12. @internal */
export const childInterprets: SafetyText = {
  trigger: 'T12',
  urgency: 'today',
  effects: ['answers-through-child'],
  actions: forEveryRole([
    ...['let-child-stop-interpreting', 'thank-child', 'book-interpreter'],
    'ask-again-with-interpreter',
  ]),
  legal: forEveryRole(['interpreter', 'no-child-interprets']),
  numbers: [],
};

/** Someone feels very bad, or wants to stop. Source: DOMAIN B.6, T17. @internal */
export const wantsToStop: SafetyText = {
  trigger: 'T17',
  urgency: 'now',
  effects: ['hold'],
  actions: forEveryRole([
    ...['take-a-break', 'ask-what-helps-now', 'end-calmly', 'leave-a-contact', 'next-contact'],
  ]),
  legal: forEveryRole([]),
  numbers: ['emergency', 'psychiatry', 'child-psychiatry'],
};
