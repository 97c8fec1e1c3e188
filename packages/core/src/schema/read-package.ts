import { HelhetError } from '../error/helhet-error.js';
import { packageFormat, type AssessmentPackage } from '../package/assessment-package.js';
import { packageSchema } from './package-schema.js';

/**
 * Reads the JSON text of a package that was kept.
 *
 * @throws {@link HelhetError} `package.not-a-package` when it is something else or has been changed into
 * something that its schema does not allow, `package.format-unknown` when a later version made it.
 * @public
 */
export function readPackage(json: string): AssessmentPackage {
  const kept = parse(json);
  const format = (kept as { schema?: unknown } | null)?.schema;
  if (
    typeof format === 'string' &&
    format.startsWith('helhet-package/') &&
    format !== packageFormat
  ) {
    throw new HelhetError(
      'package.format-unknown',
      `The package has the format "${format}", and this version reads "${packageFormat}". Open it with a later version.`,
    );
  }
  const result = packageSchema.safeParse(kept);
  if (result.success) return result.data;
  const place = result.error.issues[0]?.path.map(String).join('.') ?? '';
  throw new HelhetError(
    'package.not-a-package',
    `The package does not follow its schema, first at "${place}". Take it from the host anew.`,
  );
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}
