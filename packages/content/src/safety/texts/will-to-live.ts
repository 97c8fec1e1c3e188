import type { SafetyText } from '@helhet/core';

import { reportingOrReceiving } from './for-each-role.js';

/** An adult who does not want to live. Source: DOMAIN B.6, T03. @internal */
export const adultWillToLive: SafetyText = {
  trigger: 'T03',
  urgency: 'now',
  effects: ['hold'],
  actions: {
    ...reportingOrReceiving(
      [
        ...['ask-thoughts-and-plan', 'ask-what-protects', 'stay', 'emergency-psychiatry'],
        ...['children-tonight', 'report-if-not-cared-for', 'next-contact'],
      ],
      [
        ...['ask-thoughts-and-plan', 'ask-what-protects', 'stay', 'emergency-psychiatry'],
        ...[
          'children-tonight',
          'assess-protection',
          'report-to-colleagues',
          'next-contact',
          'tell-manager',
        ],
      ],
    ),
    health: [
      ...['ask-thoughts-and-plan', 'ask-what-protects', 'stay', 'emergency-psychiatry'],
      ...['children-tonight', 'support-children', 'report-if-not-cared-for', 'next-contact'],
    ],
  },
  legal: {
    health: ['relatives-health-care', 'relatives-health-staff', 'report-duty'],
    school: ['report-duty'],
    'social-services': ['protection-assessment', 'report-duty'],
    other: ['report-duty'],
  },
  numbers: ['emergency', 'psychiatry', 'poison', 'social-emergency'],
};

/** A child who does not want to live, or who hurts themselves. Source: DOMAIN B.6, T04. @internal */
export const childWillToLive: SafetyText = {
  trigger: 'T04',
  urgency: 'now',
  effects: ['hold'],
  actions: {
    ...reportingOrReceiving(
      [
        ...['child-not-alone', 'ask-child-calmly', 'choose-adult-with-child', 'take-away-means'],
        ...['emergency-child-psychiatry', 'report-if-not-cared-for', 'next-contact'],
        'tell-child-what-happens',
      ],
      [
        ...['child-not-alone', 'ask-child-calmly', 'choose-adult-with-child', 'take-away-means'],
        ...[
          'emergency-child-psychiatry',
          'assess-protection',
          'report-to-colleagues',
          'next-contact',
        ],
        ...['tell-child-what-happens', 'tell-manager'],
      ],
    ),
  },
  legal: {
    health: ['report-duty', 'insight-custodian'],
    school: ['report-duty'],
    'social-services': ['protection-assessment', 'report-duty', 'insight-custodian'],
    other: ['report-duty'],
  },
  numbers: ['emergency', 'child-psychiatry', 'poison', 'social-emergency'],
};
