import type { SafetyText } from '@helhet/core';

import { forEveryRole, reportingOrReceiving } from './for-each-role.js';

/** Staff are threatened. Source: DOMAIN B.6, T14. @internal */
export const staffThreatened: SafetyText = {
  trigger: 'T14',
  urgency: 'today',
  effects: ['hide-workers'],
  actions: forEveryRole([
    ...['leave-if-danger', 'staff-threat-routine', 'tell-manager', 'keep-names-out'],
  ]),
  legal: forEveryRole([]),
  numbers: ['emergency', 'police', 'supervisor'],
};

/** A parent dies. Source: DOMAIN B.6, T15. @internal */
export const parentDied: SafetyText = {
  trigger: 'T15',
  urgency: 'today',
  effects: ['close-person'],
  actions: {
    ...reportingOrReceiving(
      [
        ...['who-cares-for-child-now', 'plain-words-to-child', 'support-in-grief'],
        'agree-what-school-knows',
      ],
      [
        ...['who-cares-for-child-now', 'who-has-custody-now', 'plain-words-to-child'],
        ...['support-in-grief', 'agree-what-school-knows'],
      ],
    ),
    health: [
      ...['who-cares-for-child-now', 'plain-words-to-child', 'support-in-grief'],
      ...['support-children', 'agree-what-school-knows'],
    ],
  },
  legal: {
    health: ['relatives-health-care', 'relatives-health-staff'],
    school: [],
    'social-services': [],
    other: [],
  },
  numbers: ['social-emergency', 'child-psychiatry'],
};

/** A protected place may be seen. Source: DOMAIN B.6, T16. @internal */
export const placeExposed: SafetyText = {
  trigger: 'T16',
  urgency: 'today',
  effects: ['block-export'],
  actions: forEveryRole([
    ...['look-before-sharing', 'take-out-places', 'ask-protected-person', 'if-already-out'],
  ]),
  legal: {
    health: ['protected-identity', 'secrecy-health'],
    school: ['protected-identity'],
    'social-services': ['protected-identity', 'secrecy-social'],
    other: ['protected-identity'],
  },
  numbers: ['police', 'supervisor'],
};
