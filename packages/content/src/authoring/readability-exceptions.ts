/**
 * Swedish sentences that stay harder than the limit, such as `C01.2 adult`, each with the reason.
 *
 * A very short sentence with one long word is above the limit by the measure alone; that is a reason too. An entry
 * whose sentence is under the limit has to go: `readability.test.ts` sees to it.
 *
 * @internal
 */
export const readabilityExceptions: Readonly<Record<string, string>> = {};
