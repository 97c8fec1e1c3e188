import type { FindingsWords } from '../findings-words.js';

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('sv', { type: 'conjunction' }).format(names);

/** The findings of a part in Swedish. */
export const findingsSv: FindingsWords = {
  open: 'Risk och skydd',
  heading: (unit) => `Risk och skydd: ${unit}`,
  lead: 'Bara för dig. Svaren pekar på saker, och du bestämmer. Inget räknas ihop.',
  back: 'Till översikten',
  notPrinted: 'Det här skrivs inte ut. Ett papper visar bara vad en person har sagt.',
  empty: 'Här visas det som svaren pekar på, när någon har svarat.',
  something: 'Något att titta på',
  groups: { risk: 'Risk', protective: 'Skydd', explore: 'Att ta reda på mer om' },
  kinds: { risk: 'Risk', protective: 'Skydd' },
  statuses: {
    proposed: 'Inte bestämt än',
    'to-explore': 'Att ta reda på mer om',
    confirmed: 'Bekräftat',
    rejected: 'Avfärdat',
    withdrawn: 'Beslutet är taget tillbaka',
  },
  pointsTo: 'Det här pekar på det',
  elsewhere: (unit) => `Sagt i delen ${unit}`,
  nothingPoints: 'Inget svar pekar på det nu.',
  disagreement: (says, otherwise) =>
    `De säger olika. ${listed(says)} säger det, men inte ${listed(otherwise)}.`,
  changed: 'Svaren har ändrats sedan du bestämde. Titta gärna på det igen.',
  grades: {
    risk: {
      0: 'Ingen oro',
      1: 'Följ upp',
      2: 'Behöver hjälp',
      3: 'Behöver skydd eller hjälp genast',
    },
    protective: { 0: 'Saknas', 1: 'Svagt', 2: 'Finns', 3: 'Starkt och pålitligt' },
  },
  confidences: { low: 'Osäker', medium: 'Ganska säker', high: 'Säker' },
  immediacies: { now: 'Nu', days: 'Inom dagar', weeks: 'Inom veckor', months: 'Inom månader' },
  trends: { better: 'Det blir bättre', same: 'Som förut', worse: 'Det blir värre' },
  sources: {
    'own-statement': 'Vad personen själv säger',
    'child-statement': 'Vad ett barn säger',
    'other-family-member': 'Vad någon annan i familjen säger',
    observation: 'Jag har sett det själv',
    document: 'Det står i ett dokument',
    professional: 'En annan yrkesperson säger det',
    registered: 'Det står i ett register eller beslut',
    instrument: 'Ett formulär eller en metod',
  },
  restsOn: (sources) => `Vilar på: ${sources.join(' · ')}`,
  verdicts: {
    confirmed: 'Bekräftat',
    rejected: 'Avfärdat',
    explored: 'Ta reda på mer',
    reconsidered: 'Taget tillbaka',
  },
  decidedBy: (worker, day) => `${worker}, ${day}`,
  earlier: 'Vad som bestämts förut',
  verbs: {
    confirm: 'Bekräfta',
    reject: 'Avfärda',
    explore: 'Ta reda på mer',
    reconsider: 'Ta tillbaka',
  },
  done: {
    confirm: 'Det är bekräftat.',
    reject: 'Det är avfärdat.',
    explore: 'Det står med bland det du ska ta reda på mer om.',
    reconsider: 'Beslutet är taget tillbaka.',
  },
  form: {
    heading: (verb, factor) => `${verb}: ${factor}`,
    grade: { risk: 'Hur allvarligt är det?', protective: 'Hur starkt är det?' },
    gradeMissing: 'Välj det som stämmer bäst.',
    basis: 'Vad vilar det på?',
    basisHint: 'Välj allt som stämmer.',
    confidence: 'Hur säker är du?',
    confidenceHint:
      'Säker är du om två källor säger samma sak var för sig, eller om du har sett det själv.',
    confidenceMissing: 'Välj hur säker du är.',
    immediacy: 'Hur snart behöver något göras?',
    trend: 'Åt vilket håll går det?',
    leftOpen: 'Lämnas öppet',
    note: 'Mer om det, om du vill',
    reason: 'Varför?',
    how: 'Vad ska du fråga eller se efter, och var?',
    howHint: 'Till exempel: fråga förskolan hur han äter där.',
    textMissing: 'Skriv något här.',
    save: 'Spara',
    cancel: 'Avbryt',
  },
  add: {
    summary: 'Lägg till något som inget svar pekar på',
    label: 'Vad har du sett eller fått veta?',
    choose: 'Välj',
  },
};
