/** Names a person within a case; opaque, letters, digits, `-` and `_` only. @public */
export type PersonId = string;

/**
 * A person of the family. Nothing says mother or father: `label` and `gender` are data.
 *
 * Source: DOMAIN B.1.
 *
 * @public
 */
export interface Person {
  readonly id: PersonId;
  /** The name to use in the talk. */
  readonly label: string;
  readonly kind: 'child' | 'adult' | 'expected';
  readonly birth: Birth;
  /** Absent when known; `unknown` for, say, a parent nobody can name. */
  readonly identity?: 'unknown';
  readonly deceased?: Deceased;
  readonly gender?: 'female' | 'male' | 'other' | 'not-given';
  readonly protection?: Protection;
  /** Imprisoned, hospitalised or otherwise away; a fact of everyday life, not a judgement. */
  readonly away?: 'imprisoned' | 'in-care' | 'abroad' | 'other';
  readonly communication?: Communication;
  /** What a child calls others of the family, by their ids, such as "mamma" or "Bonnie". */
  readonly calls?: Readonly<Record<PersonId, string>>;
}

/** When someone was, or is expected to be, born. @public */
export type Birth =
  | { readonly precision: 'date'; readonly date: string }
  | { readonly precision: 'month'; readonly month: string }
  | { readonly precision: 'expected'; readonly date: string }
  | { readonly precision: 'unknown' };

/**
 * That someone has died.
 *
 * `duringCase` says it became known while the case was open: units already there stay, closed,
 * with their answers. Without it the person had died before, and no unit is derived.
 *
 * @public
 */
export interface Deceased {
  readonly on?: string;
  readonly unexpected?: boolean;
  readonly duringCase?: boolean;
}

/**
 * Protected personal data: `confidentiality-mark`, `protected-registration` or `assumed-identity`.
 *
 * An assumed identity must look entirely ordinary: nothing may be drawn for it. Source: DOMAIN D.4.
 *
 * @public
 */
export type Protection = 'confidentiality-mark' | 'protected-registration' | 'assumed-identity';

/** What someone needs to take part. @public */
export interface Communication {
  readonly languages?: readonly string[];
  readonly interpreter?: {
    readonly language: string;
    readonly mode: 'on-site' | 'telephone' | 'video' | 'relay';
  };
  readonly needs?: readonly (
    'easy-text' | 'pictures' | 'sign-language' | 'hearing' | 'vision' | 'one-at-a-time'
  )[];
}
