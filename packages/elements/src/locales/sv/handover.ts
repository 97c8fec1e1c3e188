import type { HandoverWords } from '../handover-words.js';

export const handoverSv: HandoverWords = {
  turn: (name) => (name === null ? 'Nu är det din tur' : `Nu är det din tur, ${name}`),
  intro: [
    'Du får en fråga i taget.',
    'Svara som det är för dig. Inget svar är rätt eller fel.',
    'Du får hoppa över en fråga. Tryck bara på Nästa.',
    'Du kan pausa eller sluta när du vill. Knapparna finns alltid högst upp.',
    'Den som gav dig skärmen kan läsa dina svar.',
  ],
  begin: 'Börja',
  progress: (number, left) => `Fråga ${number}${left < 3 ? '. Snart klart.' : ''}`,
  back: 'Tillbaka',
  next: 'Nästa',
  addHint: 'Finns det något att lägga till? Annars trycker du på Nästa.',
  ready: 'Tack! Nu är det klart.',
  readyHints: [
    'Lämna tillbaka skärmen till den som gav dig den.',
    'Vill du ändra något? Tryck på Tillbaka.',
  ],
  givenBack: 'Skärmen är tillbaka',

  always: 'Alltid här',
  notHome: 'Jag vill inte gå hem',

  readAloud: 'Läs upp',
  stopReading: 'Sluta läsa',
};
