import type { SlotResultId, SlotResultWords } from './named-slot.js';

/** What comes back from methods, in English. @public */
export const slotResultsEn: Readonly<Record<SlotResultId, SlotResultWords>> = {
  outcome: { text: 'What came out of it?' },
  level: {
    text: 'How serious is it now?',
    options: { low: 'Low', raised: 'Raised', high: 'High' },
  },
  'level-later': {
    text: 'How serious is it in the longer term?',
    options: { low: 'Low', raised: 'Raised', high: 'High' },
  },
  'follow-up': { text: 'Is anything more needed?' },
  needs: { text: 'What is needed?' },
  talks: { text: 'How many talks were there?' },
  accepted: { text: 'Did the person say yes?' },
  'told-by': {
    text: 'Who has answered?',
    options: { child: 'The child', parent: 'A parent', school: 'The school', worker: 'The worker' },
  },
  differs: { text: "Does it differ from the person's own estimate?" },
};
