/** What a JSON file can be. @internal */
export type FileKind = 'instrument' | 'words' | 'rules' | 'overlay' | 'profile' | 'script';

/**
 * Recognises a file by what it is: an instrument has `areas`, words have `language`, rules have `rules`. Overlays
 * (`base`), profiles (`choose`) and scripts (`steps`) may lie beside them. Gives `null` for anything else.
 *
 * @internal
 */
export function recogniseFile(content: unknown): FileKind | null {
  if (typeof content !== 'object' || content === null) return null;
  if ('language' in content) return 'words';
  if ('steps' in content) return 'script';
  if ('base' in content) return 'overlay';
  if ('choose' in content) return 'profile';
  // Words whose language is misspelt have areas too, but sentences under their ids.
  const isInstrument =
    'areas' in content && (Array.isArray(content.areas) || !('questions' in content));
  if (isInstrument) return 'instrument';
  return 'rules' in content ? 'rules' : null;
}

/** Says what a file lacks that is nothing the tool knows. @internal */
export function sayUnrecognised(): string {
  return (
    'is no instrument ("areas" is missing), no words ("language" is missing) ' +
    'and no rules ("rules" is missing).'
  );
}
