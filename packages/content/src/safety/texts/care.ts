import type { SafetyText } from '@helhet/core';

import { reportingOrReceiving } from './for-each-role.js';

/** A small child without a sober and able adult. Source: DOMAIN B.6, T06. @internal */
export const careFails: SafetyText = {
  trigger: 'T06',
  urgency: 'now',
  effects: ['hold', 'priority'],
  actions: reportingOrReceiving(
    ['who-is-with-child', 'bring-safe-adult', 'call-emergency', 'report-at-once', 'stay'],
    [
      ...[
        'who-is-with-child',
        'bring-safe-adult',
        'call-emergency',
        'assess-protection',
        'report-to-colleagues',
      ],
      ...['tell-manager', 'decide-investigation'],
    ],
  ),
  legal: {
    health: ['report-duty', 'relatives-health-care', 'relatives-health-staff'],
    school: ['report-duty'],
    'social-services': ['protection-assessment', 'investigation', 'report-duty'],
    other: ['report-duty', 'report-duty-bill'],
  },
  numbers: ['emergency', 'social-emergency', 'police', 'poison', 'supervisor'],
};

/**
 * A child who is expected. Nothing here is about the duty to report: it is not for a child who is not born.
 * Source: DOMAIN B.6, T07.
 *
 * @internal
 */
export const unbornExposed: SafetyText = {
  trigger: 'T07',
  urgency: 'today',
  effects: [],
  actions: {
    health: [
      ...['support-who-is-pregnant', 'specialist-antenatal', 'antenatal-counsellor'],
      ...['ask-consent-first', 'read-unborn-secrecy', 'plan-for-birth'],
    ],
    school: [
      ...['support-who-is-pregnant', 'help-to-antenatal', 'ask-consent-first'],
      'plan-for-birth',
    ],
    'social-services': [
      ...['support-who-is-pregnant', 'specialist-antenatal', 'antenatal-counsellor'],
      ...['ask-consent-first', 'read-unborn-secrecy', 'plan-for-birth', 'tell-manager'],
    ],
    other: [
      ...['support-who-is-pregnant', 'help-to-antenatal', 'ask-consent-first'],
      'plan-for-birth',
    ],
  },
  legal: {
    health: ['unborn-child', 'unborn-secrecy-health'],
    school: ['unborn-child'],
    'social-services': ['unborn-child', 'unborn-secrecy-social'],
    other: ['unborn-child'],
  },
  numbers: ['supervisor'],
};

/** A child who is afraid to go home. Source: DOMAIN B.6, T10. @internal */
export const afraidToGoHome: SafetyText = {
  trigger: 'T10',
  urgency: 'now',
  effects: ['hold', 'outcome-before-end'],
  actions: reportingOrReceiving(
    [
      ...['child-not-alone', 'ask-what-is-safe', 'decide-where-child-goes'],
      ...['keep-from-suspected', 'report-at-once', 'tell-child-what-happens'],
    ],
    [
      ...[
        'child-not-alone',
        'ask-what-is-safe',
        'assess-protection',
        'report-to-colleagues',
        'decide-where-child-goes',
      ],
      ...['keep-from-suspected', 'tell-manager', 'tell-child-what-happens'],
    ],
  ),
  legal: {
    health: ['report-duty'],
    school: ['report-duty'],
    'social-services': ['protection-assessment', 'report-duty'],
    other: ['report-duty', 'report-duty-bill'],
  },
  numbers: ['emergency', 'social-emergency', 'police', 'supervisor'],
};

/** An adult who is not sober is with the child now. Source: DOMAIN B.6, T13. @internal */
export const notSoberNow: SafetyText = {
  trigger: 'T13',
  urgency: 'now',
  effects: ['hold', 'priority'],
  actions: reportingOrReceiving(
    ['who-drives-today', 'stop-driving', 'bring-safe-adult', 'report-at-once'],
    [
      ...[
        'who-drives-today',
        'stop-driving',
        'bring-safe-adult',
        'assess-protection',
        'report-to-colleagues',
      ],
      'tell-manager',
    ],
  ),
  legal: {
    health: ['report-duty', 'relatives-health-care', 'relatives-health-staff'],
    school: ['report-duty'],
    'social-services': ['protection-assessment', 'report-duty'],
    other: ['report-duty', 'report-duty-bill'],
  },
  numbers: ['emergency', 'police', 'social-emergency', 'supervisor'],
};
