import type { SavingWords } from '../saving-words.js';

export const savingSv: SavingWords = {
  saved: 'Sparat',
  saving: 'Sparar …',
  retrying: (unsaved) =>
    unsaved === 1 ? 'En ändring är inte sparad.' : `${unsaved} ändringar är inte sparade.`,
  nextAttempt: (time) => `Nytt försök klockan ${time}.`,
  kept: 'Inget är förlorat. Allt finns kvar här så länge sidan är öppen.',
  saveNow: 'Spara nu',
  download: 'Ladda ner det osparade',
};
