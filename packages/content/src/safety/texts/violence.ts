import type { SafetyText } from '@helhet/core';

import { reportingOrReceiving } from './for-each-role.js';

/** Violence to the child. Source: DOMAIN B.6, T01. @internal */
export const violenceToChild: SafetyText = {
  trigger: 'T01',
  urgency: 'now',
  effects: ['hold', 'minimal-facts'],
  actions: {
    ...reportingOrReceiving(
      [
        ...['call-emergency', 'where-is-the-child', 'ask-to-tell-once', 'write-word-for-word'],
        ...['keep-from-suspected', 'report-at-once', 'ask-without-name', 'tell-child-what-happens'],
      ],
      [
        ...['call-emergency', 'where-is-the-child', 'ask-to-tell-once', 'write-word-for-word'],
        ...[
          'keep-from-suspected',
          'assess-protection',
          'report-to-colleagues',
          'tell-manager',
          'decide-investigation',
        ],
        ...['consider-police', 'tell-child-what-happens'],
      ],
    ),
    health: [
      ...['call-emergency', 'where-is-the-child', 'ask-to-tell-once', 'write-word-for-word'],
      ...['have-injuries-seen', 'keep-from-suspected', 'report-at-once', 'ask-without-name'],
      'tell-child-what-happens',
    ],
  },
  legal: {
    health: ['report-duty', 'relatives-health-care', 'relatives-health-staff'],
    school: ['report-duty'],
    'social-services': ['protection-assessment', 'investigation', 'report-duty'],
    other: ['report-duty', 'report-duty-bill'],
  },
  numbers: ['emergency', 'social-emergency', 'police', 'supervisor'],
};

/** Violence between adults. Source: DOMAIN B.6, T02. @internal */
export const violenceBetweenAdults: SafetyText = {
  trigger: 'T02',
  urgency: 'today',
  effects: ['no-joint'],
  actions: {
    ...reportingOrReceiving(
      [
        ...['meet-one-at-a-time', 'agree-how-to-reach', 'make-safety-plan'],
        ...['what-children-live-with', 'report-for-born'],
      ],
      [
        ...['meet-one-at-a-time', 'agree-how-to-reach', 'make-safety-plan'],
        ...[
          'what-children-live-with',
          'assess-protection',
          'report-to-colleagues',
          'assess-further',
          'tell-manager',
        ],
      ],
    ),
    health: [
      ...['meet-one-at-a-time', 'agree-how-to-reach', 'make-safety-plan', 'have-injuries-seen'],
      ...['what-children-live-with', 'report-for-born', 'assess-further'],
    ],
  },
  legal: {
    health: [
      ...['report-duty', 'relatives-health-care', 'relatives-health-staff'],
      'violence-regulation',
    ],
    school: ['report-duty'],
    'social-services': [
      ...['protection-assessment', 'investigation', 'violence-regulation', 'sheltered-housing'],
      'report-duty',
    ],
    other: ['report-duty', 'report-duty-bill'],
  },
  numbers: ['emergency', 'social-emergency', 'police'],
};

/** Sexual abuse. Source: DOMAIN B.6, T05. @internal */
export const sexualAbuse: SafetyText = {
  trigger: 'T05',
  urgency: 'now',
  effects: ['hold', 'minimal-facts'],
  actions: {
    ...reportingOrReceiving(
      [
        ...['ask-no-more', 'where-is-the-child', 'write-word-for-word', 'keep-from-everyone'],
        ...['report-at-once', 'tell-child-what-happens'],
      ],
      [
        ...['ask-no-more', 'where-is-the-child', 'write-word-for-word', 'keep-from-everyone'],
        ...[
          'assess-protection',
          'report-to-colleagues',
          'tell-manager',
          'consult-police',
          'tell-child-what-happens',
        ],
      ],
    ),
    health: [
      ...['ask-no-more', 'where-is-the-child', 'write-word-for-word', 'keep-from-everyone'],
      ...['examine-in-time', 'report-at-once', 'tell-child-what-happens'],
    ],
  },
  legal: {
    health: ['report-duty', 'relatives-health-staff'],
    school: ['report-duty'],
    'social-services': ['protection-assessment', 'investigation', 'report-duty'],
    other: ['report-duty', 'report-duty-bill'],
  },
  numbers: ['emergency', 'social-emergency', 'police', 'supervisor'],
};

/** Danger to life. Source: DOMAIN B.6, T08. @internal */
export const dangerToLife: SafetyText = {
  trigger: 'T08',
  urgency: 'now',
  effects: ['hold', 'priority', 'no-joint', 'freeze-export', 'block-export'],
  actions: reportingOrReceiving(
    [
      ...['call-emergency', 'police-together', 'leaving-is-dangerous', 'reach-shelter'],
      ...['share-nothing-with-other', 'high-risk-routine', 'report-for-born'],
    ],
    [
      ...['call-emergency', 'police-together', 'leaving-is-dangerous', 'arrange-shelter'],
      ...[
        'assess-protection',
        'report-to-colleagues',
        'share-nothing-with-other',
        'high-risk-routine',
        'tell-manager',
      ],
    ],
  ),
  legal: {
    health: ['report-duty', 'violence-regulation', 'protected-identity'],
    school: ['report-duty', 'protected-identity'],
    'social-services': [
      ...['protection-assessment', 'sheltered-housing', 'violence-regulation'],
      ...['protected-identity', 'report-duty'],
    ],
    other: ['report-duty', 'protected-identity'],
  },
  numbers: ['emergency', 'police', 'social-emergency', 'supervisor'],
};

/** Honour and abduction. Source: DOMAIN B.6, T09. @internal */
export const honour: SafetyText = {
  trigger: 'T09',
  urgency: 'today',
  effects: ['individual-only'],
  actions: reportingOrReceiving(
    [
      ...['meet-one-at-a-time', 'contact-no-kin', 'check-interpreter', 'ask-about-travel'],
      ...['agree-how-to-reach', 'report-at-once', 'ask-without-name'],
    ],
    [
      ...['meet-one-at-a-time', 'contact-no-kin', 'check-interpreter', 'ask-about-travel'],
      ...[
        'agree-how-to-reach',
        'assess-protection',
        'report-to-colleagues',
        'consider-travel-ban',
        'consider-police',
      ],
      'tell-manager',
    ],
  ),
  legal: {
    health: ['report-duty', 'travel-ban'],
    school: ['report-duty', 'travel-ban'],
    'social-services': ['protection-assessment', 'investigation', 'travel-ban', 'report-duty'],
    other: ['report-duty', 'report-duty-bill', 'travel-ban'],
  },
  numbers: ['emergency', 'social-emergency', 'police', 'supervisor'],
};
