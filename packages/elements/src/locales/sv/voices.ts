import type { VoicesWords } from '../voices-words.js';

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('sv', { type: 'conjunction' }).format(names);

/** The voices side by side in Swedish. */
export const voicesSv: VoicesWords = {
  open: 'Röster sida vid sida',
  heading: (unit) => `Röster sida vid sida: ${unit}`,
  lead: 'Bara för dig. Visa aldrig den ena vad den andra har sagt.',
  back: 'Till översikten',
  notPrinted: 'Rösterna skrivs inte ut. Ett papper visar bara vad en person har sagt.',
  empty: 'Här visas vad var och en har svarat.',
  filter: 'Bara där de skiljer sig åt',
  shown: (questions) => (questions === 1 ? '1 fråga visas.' : `${questions} frågor visas.`),
  nothingDiffers: 'Ingenstans säger de olika saker, i det som går att jämföra.',
  differences: {
    opposite: 'De säger motsatta saker',
    differs: 'De säger olika saker',
    'one-declined': 'Någon ville inte svara',
    'only-one': 'Bara en har svarat',
  },
  putTo: (names) => `Till ${listed(names)}:`,
  quote: (text) => `”${text}”`,
  speaker: (name) => `– ${name}`,
  rating: (number) => `${number} av 10`,
  notAsked: (reason) => `Inte frågat: ${reason}`,
  deferred: 'Väntar tills ingen annan är med',
  noAnswer: 'Inget svar än',
  notPut: 'Får inte frågan',
  notApplying: 'Gäller inte längre',
  earlier: (count) =>
    count === 1 ? '1 tidigare svar finns kvar' : `${count} tidigare svar finns kvar`,
  entry: (title, name) => `${title} (${name})`,
  noLonger: 'Frågor som inte ställs längre',
  unworded: (id) => `Fråga ${id}`,
};
