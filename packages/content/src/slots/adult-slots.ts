import type { NamedSlot } from './named-slot.js';
import { confirmed, raised } from './offered-when.js';
import { accepted, followUp, level, needed, outcome } from './slot-results.js';

/** Places for methods for and about a parent, the couple and the family. @public */
export const adultSlots: readonly NamedSlot[] = [
  {
    id: 'parent-substance-screening',
    units: ['parent'],
    fillableBy: ['social-worker', 'health-professional', 'trained-worker'],
    offeredWhen: raised('R08', 'R10', 'R36'),
    returns: [accepted, outcome, followUp],
  },
  {
    id: 'parent-gambling-screening',
    units: ['parent'],
    fillableBy: ['social-worker', 'health-professional', 'trained-worker'],
    offeredWhen: raised('R09'),
    returns: [accepted, outcome, followUp],
  },
  {
    id: 'parent-mood-screening',
    units: ['parent'],
    fillableBy: ['health-professional', 'psychologist'],
    offeredWhen: raised('R06'),
    returns: [accepted, outcome, followUp],
  },
  {
    id: 'parent-suicide-assessment',
    units: ['parent'],
    fillableBy: ['health-professional', 'psychologist'],
    offeredWhen: raised('R07'),
    returns: [level, outcome, needed],
  },
  {
    id: 'parent-attention-programme',
    units: ['parent'],
    fillableBy: ['trained-worker'],
    offeredWhen: confirmed('R11'),
    returns: [accepted, outcome],
  },
  {
    id: 'separation-conflict-assessment',
    units: ['couple'],
    fillableBy: ['trained-worker'],
    // Where there is violence it is no conflict between equals.
    offeredWhen: {
      all: [raised('R16', 'R17'), { not: confirmed('R13', 'R14', 'R15') }],
    },
    returns: [outcome, needed],
  },
  {
    id: 'foster-home-material',
    units: ['parent', 'parent-child'],
    fillableBy: ['trained-worker'],
    offeredWhen: confirmed('R39'),
    returns: [accepted, outcome],
  },
  {
    id: 'family-health-map',
    units: ['family'],
    fillableBy: ['social-worker', 'health-professional', 'trained-worker'],
    offeredWhen: { all: [confirmed('R06'), confirmed('R26', 'R27')] },
    returns: [outcome, needed],
  },
  {
    id: 'family-functioning-scale',
    units: ['family'],
    fillableBy: ['trained-worker'],
    offeredWhen: { all: [] },
    returns: [outcome, followUp],
  },
];
