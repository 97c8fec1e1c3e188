import type { AssessmentWords } from '../assessment-words.js';

/** The whole workflow in Swedish. */
export const assessmentSv: AssessmentWords = {
  label: 'Kartläggning',
  caseRef: 'Ärende',
  language: 'Språk',
  navigation: 'Kartläggningens delar',
  places: {
    family: 'Familjen',
    overview: 'Översikt',
    interview: 'Samtal',
    'handing-over': 'Lämna över',
  },
  back: 'Till översikten',
  empty: 'Här visas kartläggningen när ett ärende har öppnats.',
  loading: 'Hämtar ärendet …',
  unreachable: {
    heading: 'Ärendet går inte att hämta just nu',
    text: 'Inget har gått förlorat. Försök igen om en stund, eller hör med den som sköter systemet.',
    retry: 'Försök igen',
  },
  refused: {
    heading: 'Ärendet går inte att öppna',
    text: 'Det är sparat i ett format som den här versionen inte kan läsa. Ingenting har ändrats. Hör med den som sköter systemet.',
  },
  couldNotOpen: 'Samtalet går inte att öppna nu.',
  logIssues: 'Något i det sparade går inte att läsa. Det är kvar som det är, och resten visas.',
  handOver: {
    heading: 'Lämna över',
    lead: 'Kartläggningen så långt den har kommit lämnas till journalen. Du kan fortsätta efteråt och lämna över igen.',
    done: (done, total) => `${done} av ${total} delar är klara.`,
    unfinished: 'Det som inte är klart följer med som det är.',
    unsaved: 'Allt är inte sparat än.',
    send: 'Lämna över',
    sent: 'Kartläggningen är överlämnad.',
    download: 'Ladda ner som fil',
    downloadHelp: 'En fil med hela kartläggningen (JSON). Förvara den lika skyddat som journalen.',
    fileName: 'kartlaggning.json',
  },
};
