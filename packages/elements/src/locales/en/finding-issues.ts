import type { FindingIssueWords } from '../issue-words.js';

export const findingIssuesEn: FindingIssueWords = {
  'factor.unknown': () => 'There is no such factor here.',
  'finding.not-for-this-unit': () =>
    'This is not assessed in this part, or not at the age of the child.',
  'finding.basis-missing': () => 'Choose at least one thing that it rests on.',
  'finding.only-from-elsewhere': () =>
    'This has only been said in another part. Ask or look here first, or choose something more that it rests on.',
  'finding.confidence-too-high': () =>
    'You can be sure when two sources say the same independently of each other, or when you have seen it yourself. Choose another source, or be less sure.',
};
