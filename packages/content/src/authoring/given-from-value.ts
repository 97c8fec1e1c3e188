import { optionsOf, type AnswerKind, type Given } from '@helhet/core';

/**
 * Makes an answer of a question's kind from a value alone: an option, a list of options or persons, a number, a
 * date, or what was said. A value with a `kind` of its own is taken as it stands.
 *
 * What the question cannot take comes out as something it cannot take: that is found by `findAnswerIssues`.
 *
 * @internal
 */
export function givenFromValue(value: unknown, kind: AnswerKind): Given {
  if (typeof value === 'object' && value !== null && 'kind' in value) return answered(value);
  switch (kind.kind) {
    case 'several-of':
      return answered({ kind: kind.kind, options: listOf(value) });
    case 'person':
      return answered({ kind: kind.kind, persons: listOf(value), others: [] });
    case 'rating':
    case 'number':
      return answered({ kind: kind.kind, number: value });
    case 'date':
      return answered({ kind: kind.kind, date: value });
    case 'verbatim':
      return answered({ kind: kind.kind, text: value, speaker: 'respondent' });
    default:
      return answered(
        optionsOf(kind) ? { kind: kind.kind, option: value } : { kind: kind.kind, text: value },
      );
  }
}

function listOf(value: unknown): unknown {
  return Array.isArray(value) ? value : [value];
}

/** What it is checked for comes after: `findAnswerIssues` takes anything. */
function answered(value: object): Given {
  return { state: 'answered', value } as Given;
}
