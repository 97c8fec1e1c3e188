import {
  findStaleEntries,
  isHolding,
  isUnsettled,
  legalEntriesOn,
  type Language,
  type LegalEntry,
  type LegalEntryId,
  type RuleNames,
  type SafetyActionId,
  type SafetyEvent,
  type SafetyNumberKey,
  type SafetyText,
  type SafetyWords,
  type TriggerId,
} from '@helhet/core';

import type { SafetyConfig } from './safety-config.js';

/** A safety event as it is told to the worker; never to the respondent. @public */
export interface SafetyView extends SafetyEvent {
  /** How soon: `now` stops everything else, `today` before the talk is over, `soon` within days. */
  readonly urgency: SafetyText['urgency'];
  /** What has come up. */
  readonly what: string;
  /** Why it matters; empty when nobody has said. */
  readonly why: string;
  /** What to do now, in order, for the host's role. */
  readonly steps: readonly { readonly id: SafetyActionId; readonly text: string }[];
  readonly legal: readonly LegalView[];
  readonly numbers: readonly { readonly key: SafetyNumberKey; readonly number: string }[];
  /** Whether the questions are stopped for it. */
  readonly holding: boolean;
  /** Whether something must be done about it before the talk can be closed. */
  readonly unsettled: boolean;
}

/** A trigger that a worker can let fire by hand. @public */
export interface RaisableTrigger {
  readonly trigger: TriggerId;
  readonly what: string;
}

/** A legal entry as it is told. @public */
export interface LegalView {
  readonly id: LegalEntryId;
  readonly title: string;
  readonly text: string;
  readonly reference: string | null;
  /** How well it is known; see {@link LegalEntry}. */
  readonly verified: LegalEntry['verified'];
  /** Whether it is past the day it should have been looked at again. */
  readonly stale: boolean;
}

/** What a safety view is drawn from. */
export interface SafetyViewGround {
  readonly config: SafetyConfig | null;
  readonly language: Language;
  readonly names: RuleNames;
  /** Today, `YYYY-MM-DD`: what is law, and what is past its review. */
  readonly today: string;
}

/** Draws up a safety event for the worker. */
export function viewSafety(event: SafetyEvent, ground: SafetyViewGround): SafetyView {
  const { config, language, names } = ground;
  const text = config?.texts.find(({ trigger }) => trigger === event.trigger);
  const words = config ? wordsIn(config, language) : undefined;
  const own = words?.triggers[event.trigger];
  return {
    ...event,
    urgency: text?.urgency ?? 'today',
    what: whatFires(event.trigger, config, language, names),
    why: own?.why ?? '',
    steps: stepsOf(config, text, words),
    legal: legalOf(ground, text),
    numbers: (text?.numbers ?? []).flatMap((key) => {
      const number = config?.numbers?.[key];
      return number === undefined ? [] : [{ key, number }];
    }),
    holding: isHolding(event),
    unsettled: isUnsettled(event),
  };
}

/** Says what a trigger is: in the host's words, by its name, or by its id. */
export function whatFires(
  trigger: TriggerId,
  config: SafetyConfig | null,
  language: Language,
  names: RuleNames,
): string {
  const words = config ? wordsIn(config, language) : undefined;
  return words?.triggers[trigger]?.what ?? names.triggers?.[trigger] ?? trigger;
}

/** The sentence for the respondent while the questions are stopped: the same, whatever was said. */
export function neutralSentence(
  { trigger }: SafetyEvent,
  config: SafetyConfig | null,
  language: Language,
): string {
  return (config && wordsIn(config, language)?.triggers[trigger]?.respondent) ?? '';
}

function wordsIn({ words }: SafetyConfig, language: Language): SafetyWords | undefined {
  return words.find((one) => one.language === language) ?? words[0];
}

function stepsOf(
  config: SafetyConfig | null,
  text: SafetyText | undefined,
  words: SafetyWords | undefined,
): SafetyView['steps'] {
  const ids = (config && text?.actions[config.role]) ?? [];
  return ids.map((id) => ({ id, text: words?.actions[id] ?? id }));
}

function legalOf(
  { config, language, today }: SafetyViewGround,
  text: SafetyText | undefined,
): readonly LegalView[] {
  const ids = (config && text?.legal[config.role]) ?? [];
  const all = config?.legal ?? [];
  const stale = new Set(findStaleEntries(all, today));
  const words = config?.legalWords?.[language] ?? Object.values(config?.legalWords ?? {})[0] ?? {};
  return legalEntriesOn(all, today)
    .filter(({ id }) => ids.includes(id))
    .map((entry) => ({
      id: entry.id,
      title: words[entry.id]?.title ?? entry.id,
      text: words[entry.id]?.text ?? '',
      reference: entry.reference,
      verified: entry.verified,
      stale: stale.has(entry),
    }));
}
