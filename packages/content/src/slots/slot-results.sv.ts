import type { SlotResultId, SlotResultWords } from './named-slot.js';

/** What comes back from methods, in Swedish. @public */
export const slotResultsSv: Readonly<Record<SlotResultId, SlotResultWords>> = {
  outcome: { text: 'Vad kom fram?' },
  level: {
    text: 'Hur allvarligt är det nu?',
    options: { low: 'Låg', raised: 'Förhöjd', high: 'Hög' },
  },
  'level-later': {
    text: 'Hur allvarligt är det på längre sikt?',
    options: { low: 'Låg', raised: 'Förhöjd', high: 'Hög' },
  },
  'follow-up': { text: 'Behövs något mer?' },
  needs: { text: 'Vad behövs?' },
  talks: { text: 'Hur många samtal blev det?' },
  accepted: { text: 'Tackade personen ja?' },
  'told-by': {
    text: 'Vilka har svarat?',
    options: { child: 'Barnet', parent: 'En förälder', school: 'Skolan', worker: 'Handläggaren' },
  },
  differs: { text: 'Skiljer det sig från personens egen bedömning?' },
};
