import type { Answer, AnswerValue } from '../answer/answer.js';
import type { Assessment } from '../event/assessment.js';
import { personsById } from '../family/find-person-issues.js';
import type { Interview } from '../interview/interview.js';
import type { Person, PersonId } from '../family/person.js';
import { childrenOf } from '../family/relatives.js';
import { familyVariable } from './family-variable.js';
import type {
  SurveyRow,
  SurveyRows,
  SurveyTable,
  SurveyValue,
  SurveyVariable,
} from './survey-table.js';

/**
 * Builds the rows of a survey from an assessment: one for each parent with a unit, one for each of that parent's
 * children. Exactly the variables of the table, in its order; no name, no id, no words of anyone.
 *
 * What a parent answered is taken from the parent's own interviews, the latest answer first.
 *
 * @param on - The day ages and homes count from, `YYYY-MM-DD`.
 *
 * Source: DOMAIN A11.
 * @public
 */
export function buildSurveyRows(
  assessment: Assessment,
  table: SurveyTable,
  on: string,
): SurveyRows {
  const { family, units } = assessment;
  const persons = personsById(family);
  const parents = units
    .filter(({ kind }) => kind === 'parent')
    .flatMap(({ persons: [id = ''] }) => persons.get(id) ?? []);
  const rowOf = (
    variables: readonly SurveyVariable[],
    parent: Person,
    child: Person | null,
  ): SurveyRow =>
    Object.fromEntries(
      variables.map(({ id, from }) => [
        id,
        'family' in from
          ? familyVariable(from.family, parent, child, family, on)
          : answerOf(assessment, from, parent.id, child?.id ?? null),
      ]),
    );
  return {
    table: table.id,
    version: table.version,
    parents: parents.map((parent) => rowOf(table.perParent, parent, null)),
    children: parents.flatMap((parent) =>
      childrenOf(family, parent.id, on).map((child) => rowOf(table.perChild, parent, child)),
    ),
  };
}

function answerOf(
  { interviews, units }: Assessment,
  from: { readonly instrument: string; readonly question: string },
  parent: PersonId,
  child: PersonId | null,
): SurveyValue {
  const isAbout = ({ unit: id }: Interview): boolean => {
    const unit = units.find((one) => one.id === id);
    const [first, second = null] = unit?.persons ?? [];
    return first === parent && second === child;
  };
  const answers = [...interviews.values()]
    .filter(({ instrument }) => instrument.id === from.instrument)
    .filter(({ respondent }) => respondent.kind === 'person' && respondent.person === parent)
    .filter(isAbout)
    .flatMap((interview) => interview.answers.get(from.question)?.current ?? []);
  const latest = answers.sort(byTime).at(-1);
  if (!latest) return { state: 'missing' };
  const { given } = latest;
  if (given.state !== 'answered') return { state: given.state };
  const value = plainValue(given.value);
  return value === null ? { state: 'missing' } : { state: 'known', value };
}

function byTime(a: Answer, b: Answer): number {
  return a.at < b.at ? -1 : 1;
}

/** Only what was chosen or counted: no free words leave by a survey. */
function plainValue(value: AnswerValue): string | number | readonly string[] | null {
  if ('option' in value) return value.option;
  if ('options' in value) return value.options;
  return 'number' in value ? value.number : null;
}
