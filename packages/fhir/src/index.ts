/**
 * The place where instruments and interviews will be converted to FHIR R4 and back.
 *
 * Nothing is converted yet: this version exports nothing. The package exists so that
 * its name, its version and the arrow from it to `@helhet/core` are settled.
 *
 * @packageDocumentation
 */

export {};
