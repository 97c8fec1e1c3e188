import type { NamedSlot } from './named-slot.js';
import { confirmed, raised } from './offered-when.js';
import { accepted, followUp, level, needed, outcome, talks, toldBy } from './slot-results.js';

/** Places for methods for and about a child. @public */
export const childSlots: readonly NamedSlot[] = [
  {
    id: 'child-talk-method',
    units: ['child'],
    fillableBy: ['trained-worker'],
    // Never instead of protection: what threatens the child comes first.
    offeredWhen: {
      all: [
        confirmed('R06', 'R07', 'R08', 'R09', 'R12', 'R24', 'R25', 'R37', 'R38'),
        { not: confirmed('R01', 'R03', 'R15') },
      ],
    },
    returns: [accepted, talks, outcome, needed],
  },
  {
    id: 'child-symptom-screening',
    units: ['child'],
    fillableBy: ['psychologist', 'health-professional', 'school-health', 'trained-worker'],
    offeredWhen: raised('R26', 'R29', 'R31', 'R32'),
    returns: [toldBy, outcome, followUp],
  },
  {
    id: 'child-wellbeing-rating',
    units: ['child'],
    fillableBy: ['social-worker', 'psychologist', 'health-professional', 'trained-worker'],
    offeredWhen: { all: [] },
    returns: [accepted, outcome],
  },
  {
    id: 'child-trauma-screening',
    units: ['child'],
    fillableBy: ['psychologist', 'health-professional', 'trained-worker'],
    offeredWhen: { any: [raised('R26'), confirmed('R01', 'R02', 'R03', 'R37', 'R44')] },
    returns: [toldBy, outcome, followUp],
  },
  {
    id: 'child-suicide-assessment',
    units: ['child'],
    fillableBy: ['psychologist', 'health-professional'],
    offeredWhen: raised('R27'),
    returns: [level, outcome, needed],
  },
  {
    id: 'alcohol-child-screening',
    units: ['child'],
    fillableBy: ['social-worker', 'health-professional', 'school-health', 'trained-worker'],
    offeredWhen: raised('R08', 'R10'),
    returns: [accepted, followUp],
  },
  {
    id: 'young-substance-screening',
    units: ['child'],
    fillableBy: ['health-professional', 'trained-worker'],
    offeredWhen: raised('R28'),
    returns: [accepted, outcome, followUp],
  },
  {
    id: 'infant-interaction-observation',
    units: ['parent-child'],
    fillableBy: ['psychologist', 'trained-worker'],
    offeredWhen: raised('R18', 'R20', 'R34'),
    returns: [outcome, followUp],
  },
  {
    id: 'care-quality-scale',
    units: ['parent-child'],
    fillableBy: ['trained-worker'],
    offeredWhen: raised('R04', 'R05', 'R18', 'R19'),
    returns: [outcome, level, needed],
  },
];
