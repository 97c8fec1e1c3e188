const names = { pass: 'passed', fail: 'failed', cancelled: 'failed', skipped: 'skipped' };

/**
 * A reporter for node:test that leaves the counts of a run as one line of JSON.
 * The runner says its own counts at the end, as notes on the outermost level.
 */
export default async function* countNodeTests(source) {
  const said = {};
  for await (const event of source) {
    if (event.type !== 'test:diagnostic' || event.data.nesting !== 0) continue;
    const [, name, number] = /^(pass|fail|cancelled|skipped) (\d+)$/.exec(event.data.message) ?? [];
    if (name) said[name] = Number(number);
  }
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, number] of Object.entries(said)) counts[names[name]] += number;
  yield JSON.stringify(counts);
}
