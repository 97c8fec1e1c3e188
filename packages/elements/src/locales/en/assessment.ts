import type { AssessmentWords } from '../assessment-words.js';

/** The whole workflow in English. */
export const assessmentEn: AssessmentWords = {
  label: 'Assessment',
  caseRef: 'Case',
  language: 'Language',
  navigation: 'Places in the assessment',
  places: {
    family: 'The family',
    overview: 'Overview',
    interview: 'Interview',
    'handing-over': 'Hand over',
  },
  back: 'To the overview',
  empty: 'The assessment is shown here when a case has been opened.',
  loading: 'Fetching the case …',
  unreachable: {
    heading: 'The case cannot be fetched right now',
    text: 'Nothing is lost. Try again in a while, or ask whoever looks after the system.',
    retry: 'Try again',
  },
  refused: {
    heading: 'The case cannot be opened',
    text: 'It is stored in a format that this version cannot read. Nothing has been changed. Ask whoever looks after the system.',
  },
  couldNotOpen: 'The interview cannot be opened now.',
  logIssues: 'Something that is stored cannot be read. It stays as it is, and the rest is shown.',
  handOver: {
    heading: 'Hand over',
    lead: 'The assessment, as far as it has come, is handed to the record system. You can go on afterwards and hand over again.',
    done: (done, total) => `${done} of ${total} parts are done.`,
    unfinished: 'What is not done goes along as it is.',
    unsaved: 'Not everything is saved yet.',
    send: 'Hand over',
    sent: 'The assessment has been handed over.',
    download: 'Download as a file',
    downloadHelp: 'A file with the whole assessment (JSON). Keep it as safe as the record itself.',
    fileName: 'assessment.json',
  },
};
