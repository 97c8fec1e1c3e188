import type { NamedSlot } from './named-slot.js';
import { confirmed, raised } from './offered-when.js';
import { differs, followUp, level, levelLater, needed, outcome, toldBy } from './slot-results.js';

/** Places for methods about violence and honour. @public */
export const violenceSlots: readonly NamedSlot[] = [
  {
    id: 'irisk',
    units: ['child', 'parent'],
    fillableBy: ['trained-worker'],
    // Sexual abuse and honour have ways of their own; the rest of its exclusions are no violence in the family.
    offeredWhen: {
      all: [confirmed('R01', 'R02', 'R13'), { not: confirmed('R03', 'R43') }],
    },
    returns: [toldBy, outcome, level, levelLater, needed],
  },
  {
    id: 'freda',
    units: ['parent'],
    fillableBy: ['trained-worker'],
    offeredWhen: raised('R13', 'R14', 'R15'),
    returns: [outcome, level, differs, needed],
  },
  {
    id: 'danger-assessment',
    units: ['parent', 'couple'],
    fillableBy: ['trained-worker'],
    offeredWhen: raised('R15'),
    returns: [level, differs, needed],
  },
  {
    id: 'honour-checklist',
    units: ['child', 'family'],
    fillableBy: ['social-worker', 'trained-worker'],
    offeredWhen: raised('R43'),
    returns: [outcome, level, followUp],
  },
];
