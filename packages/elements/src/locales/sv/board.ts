import type { UnitKind } from '@helhet/core';

import type { BoardWords } from '../board-words.js';

const counted: Readonly<Record<UnitKind, readonly [one: string, several: string]>> = {
  child: ['barn', 'barn'],
  parent: ['förälder', 'föräldrar'],
  'parent-child': ['förälder–barn', 'förälder–barn'],
  couple: ['par', 'par'],
  family: ['om familjen', 'om familjen'],
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1) ?? ''}`;

/** The unit board in Swedish. */
export const boardSv: BoardWords = {
  heading: 'Översikt',
  counts: (counts) => {
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    const kinds = counts
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `${count} ${counted[kind][count === 1 ? 0 : 1]}`);
    return `${total} ${total === 1 ? 'del' : 'delar'}: ${listed(kinds)}`;
  },
  empty: 'Här kommer delarna att visas när familjen är beskriven.',
  done: (done, total) => `${done} av ${total} delar klara`,
  kinds: {
    child: 'Barnen',
    parent: 'Föräldrarna för egen del',
    'parent-child': 'Varje förälder med varje barn',
    couple: 'Paret och samarbetet',
    family: 'Familjen som helhet',
  },
  kindLeads: {
    child: 'Ett samtal om och med varje barn.',
    parent: 'Varje vuxens egen situation.',
    'parent-child': 'Hur var och en är förälder till vart och ett av barnen.',
    couple: 'De vuxna som par, eller som föräldrar som delar ansvar.',
    family: 'Vardagen hemma, och hur hemmen hänger ihop.',
  },
  variants: {
    unborn: 'Väntat barn',
    distance: 'Har inte omsorgen',
    couple: 'Par',
    coparents: 'Delar föräldraskap',
    'couple+coparents': 'Par som delar föräldraskap',
    network: 'Alla hem tillsammans',
  },
  gridParent: 'Vuxen',
  gridNothing: 'Ingen del',
  pair: (one, other) => `${one} och ${other}`,
  network: 'Hela familjen',
  unnamed: 'Utan namn',
  statuses: {
    'not-started': 'Inte påbörjad',
    started: 'Påbörjad',
    done: 'Klar',
    'set-aside': 'Ställd åt sidan',
    closed: 'Avslutad',
  },
  closed: {
    died: 'Personen har avlidit. Det som har sagts finns kvar.',
    'no-longer': 'Gäller inte längre. Det som har sagts finns kvar.',
  },
  notJoint: 'Var för sig',
  suggested: 'Förslag härnäst',
  worker: 'Iakttagelser',
  flows: {
    'not-started': 'Inte påbörjat',
    precheck: 'Öppnat',
    asking: 'Pågår',
    held: 'Stannat upp',
    paused: 'Pausat',
    closing: 'Avslutas',
    done: 'Klart',
  },
  progress: (settled, total) => `${settled} av ${total} frågor`,
  answers: (name) => `${name} svarar`,
  about: (action, unit) => `${action} ${unit}:`,
  ledBy: (worker) => `${worker} leder samtalet.`,
  actions: {
    openOwn: 'Led ett eget samtal',
    open: 'Öppna',
    continue: 'Fortsätt',
    read: 'Visa',
    setAside: 'Ställ åt sidan',
    takeUp: 'Ta upp igen',
    cancel: 'Avbryt',
  },
  setAside: {
    legend: (unit) => `Ställ åt sidan: ${unit}`,
    reason: 'Varför går det inte nu?',
    help: 'Till exempel: vill inte, går inte att nå, okänd. Delen kan tas upp igen när som helst.',
    confirm: 'Ställ åt sidan',
  },
  people: {
    heading: 'Information och frivillighet',
    lead: 'Alla ska veta vad samtalet är till för innan det börjar.',
    informed: 'Informerad',
    notInformed: 'Inte informerad än',
    putOff: (reason) => `Ska informeras senare: ${reason}`,
    change: (name) => `Information till ${name}`,
  },
  information: {
    legend: (name) => `Information till ${name}`,
    lead: 'Berätta innan samtalet börjar. Kryssa för det som har sagts.',
    topicsLegend: 'Det här har sagts',
    topics: {
      why: 'Varför samtalet hålls',
      'voluntary-or-not': 'Om det är frivilligt eller inte',
      'who-will-know': 'Vilka som får veta',
      'where-it-is-written': 'Var det skrivs ner',
      'limit-of-silence': 'När det inte går att hålla tyst om det som sägs',
      'right-to-pause': 'Rätten att pausa och hoppa över',
      'what-happens-next': 'Vad som händer sedan',
      complaints: 'Vart man vänder sig om något är fel',
    },
    all: 'Allt har sagts',
    language: 'Språk',
    formatLegend: 'På vilket sätt',
    formats: {
      spoken: 'Muntligt',
      written: 'Skriftligt',
      pictures: 'Med bilder',
      'sign-language': 'På teckenspråk',
    },
    voluntarinessLegend: 'Att vara med i samtalet',
    voluntariness: {
      voluntary: 'Vill vara med',
      statutory: 'Utredning enligt lag',
      partial: 'Vill vara med i vissa delar',
      refused: 'Vill inte vara med nu',
      'not-asked': 'Inte frågad',
    },
    noteForPartial: 'Vilka delar?',
    noteForNotAsked: 'Varför inte?',
    save: 'Spara',
    saveAndOpen: 'Spara och öppna',
    topicsMissing:
      'Kryssa för minst en sak som har sagts, eller börja utan information och ange varför.',
    bypassSummary: 'Börja utan information',
    bypassHelp: 'Bara när det är bråttom. Informationen ska ges så snart det går.',
    bypassReason: 'Varför?',
    bypass: 'Börja utan information',
    wasBypassed: (reason) => `Informationen sköts upp: ${reason}. Den ska ges så snart det går.`,
    reasonMissing: 'Skriv varför.',
    saved: 'Sparat.',
  },
};
