import type { Catalogue, Instrument, InstrumentRules, InstrumentWords } from '@helhet/core';

/** What a file of an instrument holds. @internal */
export type InstrumentFile = Instrument | InstrumentWords | InstrumentRules;

/** The schemas that the files of instruments follow, as they are published by `@helhet/core`. @internal */
export const instrumentSchemaFiles: readonly string[] = [
  'instrument.schema.json',
  'instrument-words.schema.json',
  'instrument-rules.schema.json',
];

/** What else is written: the name of the export, and of its file. What is not exported is not written. */
const dataNames: Readonly<Record<string, string>> = {
  exampleSafetyNumbersSweden: 'example-safety-numbers-sweden.json',
  factors: 'factors.json',
  factorsEn: 'factors.en.json',
  factorsSv: 'factors.sv.json',
  impacts: 'impacts.json',
  impactsEn: 'impacts.en.json',
  impactsSv: 'impacts.sv.json',
  interventionBases: 'intervention-bases.json',
  interventionBasesEn: 'intervention-bases.en.json',
  interventionBasesSv: 'intervention-bases.sv.json',
  interventions: 'interventions.json',
  interventionsEn: 'interventions.en.json',
  interventionsSv: 'interventions.sv.json',
  legalEn: 'legal.en.json',
  legalEntries: 'legal.json',
  legalSv: 'legal.sv.json',
  mustBePrivate: 'must-be-private.json',
  needs: 'needs.json',
  needsEn: 'needs.en.json',
  needsSv: 'needs.sv.json',
  problemAreas: 'problem-areas.json',
  problemAreasEn: 'problem-areas.en.json',
  problemAreasSv: 'problem-areas.sv.json',
  profiles: 'profiles.json',
  profilesEn: 'profiles.en.json',
  profilesSv: 'profiles.sv.json',
  safetyEn: 'safety.en.json',
  safetySv: 'safety.sv.json',
  safetyTexts: 'safety.json',
  slotResultsEn: 'slot-results.en.json',
  slotResultsSv: 'slot-results.sv.json',
  slotRoles: 'slot-roles.json',
  slotRolesEn: 'slot-roles.en.json',
  slotRolesSv: 'slot-roles.sv.json',
  slots: 'slots.json',
  slotsEn: 'slots.en.json',
  slotsSv: 'slots.sv.json',
  survey2012Table: 'survey-2012-table.json',
  triangleEn: 'triangle.en.json',
  triangleSv: 'triangle.sv.json',
  triggers: 'triggers.json',
  triggersEn: 'triggers.en.json',
  triggersSv: 'triggers.sv.json',
  views: 'views.json',
  wheelEn: 'wheel.en.json',
  wheelSv: 'wheel.sv.json',
};

/**
 * Finds the files that a catalogue is written as, by name and in order: for each instrument itself, its words in
 * each language and its rules, such as `child.json`, `child.sv.json` and `child.rules.json`.
 *
 * @internal
 */
export function instrumentFiles({
  instruments,
  words,
  rules = [],
}: Catalogue): Readonly<Record<string, InstrumentFile>> {
  const files = instruments.flatMap((instrument): (readonly [string, InstrumentFile])[] => {
    const { id } = instrument;
    return [
      [`${id}.json`, instrument],
      ...words
        .filter((own) => own.instrument === id)
        .map((own) => [`${id}.${own.language}.json`, own] as const),
      ...rules
        .filter((own) => own.instrument === id)
        .map((own) => [`${id}.rules.json`, own] as const),
    ];
  });
  return Object.fromEntries(files.sort(byName));
}

/**
 * Finds the files that other data is written as, by name and in order.
 *
 * @param exported - What the package exports, by name.
 * @internal
 */
export function dataFiles(
  exported: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const files = Object.entries(dataNames)
    .filter(([name]) => exported[name] !== undefined)
    .map(([name, file]) => [file, exported[name]] as const);
  return Object.fromEntries(files.sort(byName));
}

/** Writes a file's JSON: the same for the same content. @internal */
export function jsonText(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
