import type * as Content from '@helhet/content';
import type { AssessmentOptions, AssessmentSession } from '@helhet/machines';

/** What this page uses of the library; the file has everything else too. */
export interface Library extends Pick<
  typeof Content,
  | 'catalogue'
  | 'exampleSafetyNumbersSweden'
  | 'legalEn'
  | 'legalEntries'
  | 'legalSv'
  | 'safetyEn'
  | 'safetySv'
  | 'safetyTexts'
> {
  readonly createAssessment: (options: AssessmentOptions) => AssessmentSession;
}

/**
 * Loads the library as one file, which also defines the elements.
 *
 * A page that is bundled writes `import { createAssessment } from '@helhet/machines'` instead.
 */
export async function loadLibrary(address: string): Promise<Library> {
  return (await import(address)) as Library;
}
