import type { Catalogue, Family, Language, Respondent, UnitId } from '@helhet/core';
import type { SafetyConfig } from '@helhet/machines';

/** Whom a talk is about, and who answers. */
export interface TalkChoice {
  readonly unit: UnitId;
  readonly respondent: Respondent;
}

/** What is walked: a family, what it is asked, and whom each of two workers talks with. */
export interface World {
  readonly catalogue: Catalogue;
  readonly family: Family;
  readonly safety: SafetyConfig;
  readonly language: Language;
  /** For each worker: nobody is met by both, but the same child may be spoken of with both. */
  readonly talks: readonly (readonly [TalkChoice, ...TalkChoice[]])[];
}

/** The day everything begins, and until when nobody has a birthday. */
export const firstDay = '2026-03-02';
