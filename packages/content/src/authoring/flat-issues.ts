import { valueAt, type JsonPath } from './json-path.js';
import type { SchemaIssue } from './schema-issue.js';

/** How far something is from one of several forms: a wrong type or tag is another form altogether. */
const farAway = 10;
/** Keys whose value tells which of several forms something is. */
const tags: readonly PropertyKey[] = ['kind'];

/**
 * Makes the issues of a schema flat: for something that fits none of several forms, the issues of the form it
 * is nearest to, or one issue about all forms when none is nearer than another. Paths are from the root of `json`.
 *
 * @internal
 */
export function flatIssues(
  issues: readonly SchemaIssue[],
  json: unknown,
  above: JsonPath = [],
): readonly SchemaIssue[] {
  return issues.flatMap((issue): readonly SchemaIssue[] => {
    const path = [...above, ...issue.path];
    if (issue.issues) return flatIssues(issue.issues, json, path);
    if (!issue.errors) return [{ ...issue, path }];
    const nearest = nearestForm(issue.errors, valueAt(json, path));
    return nearest
      ? flatIssues(nearest, json, path)
      : [mergedValues(issue.errors, path) ?? { ...issue, path }];
  });
}

function nearestForm(
  forms: readonly (readonly SchemaIssue[])[],
  value: unknown,
): readonly SchemaIssue[] | null {
  const distances = forms.map((issues) => distanceOf(issues, value));
  const least = Math.min(...distances);
  const nearest = forms.filter((_form, index) => distances[index] === least);
  const [only] = nearest;
  return nearest.length === 1 && only && least < farAway ? only : null;
}

function distanceOf(issues: readonly SchemaIssue[], value: unknown): number {
  const each = issues.map(({ path, keys, values }): number => {
    const [key] = path;
    if (key === undefined) return keys?.length ?? farAway;
    if (path.length > 1) return 0;
    if (values && tags.includes(key)) return farAway;
    return valueAt(value, path) === undefined ? 1 : 0;
  });
  return each.reduce((sum, one) => sum + one, 0);
}

/** When what tells the forms apart has a value that none of them has: one issue with all there can be. */
function mergedValues(
  forms: readonly (readonly SchemaIssue[])[],
  path: JsonPath,
): SchemaIssue | null {
  const tagged = forms.map((issues) =>
    issues.find(({ values, path: [key] }) => values && key !== undefined && tags.includes(key)),
  );
  const [first] = tagged;
  if (!first || tagged.includes(undefined)) return null;
  return {
    ...first,
    path: [...path, ...first.path],
    values: [...new Set(tagged.flatMap((issue) => issue?.values ?? []))],
  };
}
