import {
  byRaising,
  canonicalJson,
  findExportLimits,
  type Assessment,
  type Catalogue,
  type ExportLimits,
  type InterviewId,
  type Language,
  type SafetyEvent,
  type SafetyEventId,
} from '@helhet/core';

import type { RunningCase } from './running-case.js';
import type { SafetyConfig } from './safety-config.js';
import { viewSafety, whatFires, type RaisableTrigger, type SafetyView } from './safety-view.js';

/** What has fired in a case, as the worker is told; the same objects while nothing about them changes. */
export class SafetyBoard {
  readonly config: SafetyConfig | null;
  readonly #running: RunningCase;
  readonly #names: NonNullable<Catalogue['names']>;
  readonly #language: () => Language;
  readonly #known = new Map<SafetyEventId, Known>();
  #raisable: { readonly language: Language; readonly triggers: readonly RaisableTrigger[] } | null =
    null;
  #limits: { readonly safety: Assessment['safety']; readonly limits: ExportLimits } | null = null;
  readonly #lists = new Map<InterviewId | null, readonly SafetyView[]>();

  constructor(
    running: RunningCase,
    config: SafetyConfig | null,
    names: Catalogue['names'],
    language: () => Language,
  ) {
    this.#running = running;
    this.config = config;
    this.#names = names ?? {};
    this.#language = language;
  }

  /** Everything that has fired, in order. */
  get all(): readonly SafetyView[] {
    return this.#share(null, [...this.#running.log.assessment.safety.values()].sort(byRaising));
  }

  /** What stops something of the case from being passed on; the same object while it is the same. */
  get exportLimits(): ExportLimits {
    const { safety } = this.#running.log.assessment;
    if (this.#limits?.safety !== safety) {
      const limits = findExportLimits({ safety });
      const isSame = canonicalJson(limits) === canonicalJson(this.#limits?.limits ?? null);
      this.#limits = { safety, limits: isSame && this.#limits ? this.#limits.limits : limits };
    }
    return this.#limits.limits;
  }

  /** What has fired in an interview, in order. */
  of(interview: InterviewId): readonly SafetyView[] {
    const { safety, safetyOf } = this.#running.log.assessment;
    const events = (safetyOf.get(interview) ?? []).flatMap((id) => safety.get(id) ?? []);
    return this.#share(interview, events);
  }

  /** What a worker can let fire by hand, with what it is; the same array while the language is the same. */
  get raisable(): readonly RaisableTrigger[] {
    const language = this.#language();
    if (this.#raisable?.language === language) return this.#raisable.triggers;
    const names = this.#names[language] ?? {};
    const triggers = (this.config?.texts ?? [])
      .filter(({ urgency, effects }) => urgency !== 'soon' || effects.length > 0)
      .map(({ trigger }) => ({ trigger, what: whatFires(trigger, this.config, language, names) }));
    this.#raisable = { language, triggers };
    return triggers;
  }

  #share(list: InterviewId | null, events: readonly SafetyEvent[]): readonly SafetyView[] {
    const before = this.#lists.get(list) ?? nothing;
    const now = events.map((event) => this.#view(event));
    const isSame = before.length === now.length && now.every((one, at) => one === before[at]);
    if (isSame) return before;
    this.#lists.set(list, now);
    return now;
  }

  #view(event: SafetyEvent): SafetyView {
    const [language, { today }] = [this.#language(), this.#running];
    const known = this.#known.get(event.id);
    if (known?.event === event && known.language === language && known.today === today) {
      return known.view;
    }
    const names = this.#names[language] ?? {};
    const view = viewSafety(event, { config: this.config, language, names, today });
    this.#known.set(event.id, { event, language, today, view });
    return view;
  }
}

const nothing: readonly SafetyView[] = [];

interface Known {
  readonly event: SafetyEvent;
  readonly language: Language;
  readonly today: string;
  readonly view: SafetyView;
}
