import type { FindingIssueWords } from '../issue-words.js';

export const findingIssuesSv: FindingIssueWords = {
  'factor.unknown': () => 'Det finns ingen sådan faktor här.',
  'finding.not-for-this-unit': () =>
    'Det här bedöms inte i den här delen, eller inte i barnets ålder.',
  'finding.basis-missing': () => 'Välj minst en sak som bedömningen vilar på.',
  'finding.only-from-elsewhere': () =>
    'Det här är bara sagt i en annan del. Fråga eller titta efter här först, eller välj något mer som det vilar på.',
  'finding.confidence-too-high': () =>
    'Säker kan du vara när två källor säger samma sak oberoende av varandra, eller när du har sett det själv. Välj en källa till, eller en lägre säkerhet.',
};
