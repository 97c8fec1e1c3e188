import type { ImpactId, ImpactWords } from './impacts.js';

/** The impacts in Swedish; shown to the worker only. @public */
export const impactsSv: Readonly<Record<ImpactId, ImpactWords>> = {
  I01: {
    name: 'Trauma',
    shows: 'Minnen som tränger sig på, mardrömmar, undviker sådant som påminner.',
  },
  I02: {
    name: 'Kroppen är alltid på sin vakt',
    shows: 'Svårt att varva ner, sover dåligt, har ont, reagerar starkt på lite.',
  },
  I03: {
    name: 'Otrygg i nära band',
    shows: 'Söker inte tröst, eller söker den hos vem som helst.',
  },
  I04: {
    name: 'Oro',
    shows: 'Tänker mycket på vad som kan hända, har svårt att vara ifrån en förälder.',
  },
  I05: {
    name: 'Svårt att koncentrera sig',
    shows: 'Tappar tråden, hinner inte med i skolan, är med i tankarna någon annanstans.',
  },
  I06: {
    name: 'Skuld',
    shows: 'Tror att det är eget fel, försöker ställa allt till rätta.',
  },
  I07: {
    name: 'Skam',
    shows: 'Döljer hur det är hemma, tar inte hem kompisar, känner sig sämre än andra.',
  },
  I08: {
    name: 'Bär ett vuxet ansvar',
    shows: 'Vakar, tröstar, sköter hem och syskon i stället för en vuxen.',
  },
  I09: {
    name: 'Ställer sina behov åt sidan',
    shows: 'Säger att allt är bra, avstår, ber inte om något.',
  },
  I10: {
    name: 'Får klara sig själv',
    shows: 'Ordnar mat, kläder och läxor på egen hand, räknar inte med hjälp.',
  },
};
