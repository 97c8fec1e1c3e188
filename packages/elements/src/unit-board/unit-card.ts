import type { Family } from '@helhet/core';
import type { UnitView, VoiceView } from '@helhet/machines';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { Locale } from '../locales/locale.js';
import { workerName } from '../safety/worker-name.js';
import { progressBar, statusSign } from './status-sign.js';
import { isHindered, type SuggestedTurn } from './suggested-turn.js';
import { unitName } from './unit-name.js';

/** What a card needs to know of its board, and what it asks of it. */
export interface CardBoard {
  readonly family: Family;
  readonly locale: Locale;
  readonly suggested: SuggestedTurn | null;
  readonly open: (unit: UnitView, voice: VoiceView) => void;
  readonly openOwn: (unit: UnitView, voice: VoiceView) => void;
  readonly setAside: (unit: UnitView) => void;
  readonly takeUp: (unit: UnitView) => void;
  /** Whether there is more than one voice to lay side by side, and somewhere to do it. */
  readonly isComparable: (unit: UnitView) => boolean;
  readonly compare: (unit: UnitView) => void;
  /** What there is to decide, where there is somewhere to do it. */
  readonly findingsAt: (unit: UnitView) => 'waiting' | 'there' | null;
  readonly decide: (unit: UnitView) => void;
}

/** Draws one unit: its name, its status, and a row for each voice. */
export function renderUnitCard(unit: UnitView, board: CardBoard): TemplateResult {
  const words = board.locale.board;
  const name = unitName(unit.unit, board.family, words);
  const id = `unit-${unit.id}`;
  return html`<article class="unit ${unit.status}" part="unit" aria-labelledby=${id}>
    <div class="head">
      <h4 id=${id}>${name}</h4>
      <p class="status">${statusSign(unit.status)} ${words.statuses[unit.status]}</p>
    </div>
    ${renderDetails(unit, words)}
    ${
      board.findingsAt(unit) === 'waiting'
        ? html`<p class="waiting small">${board.locale.findings.something}</p>`
        : nothing
    }
    <ul class="voices">
      ${
        unit.status === 'set-aside'
          ? nothing
          : unit.voices.map(
              (voice) =>
                html`<li>${renderVoice(unit, voice, board)}${renderOwn(unit, voice, board)}</li>`,
            )
      }
      ${renderActs([
        renderSetting(unit, name, board),
        renderComparing(unit, name, board),
        renderDeciding(unit, name, board),
      ])}
    </ul>
  </article>`;
}

function renderDetails({ unit, status, reason }: UnitView, words: Locale['board']): TemplateResult {
  const details = [
    unit.variant && unit.kind !== 'family' && words.variants[unit.variant],
    unit.kind === 'couple' && unit.joint === false && words.notJoint,
  ].filter(Boolean);
  return html`${details.length > 0 ? html`<p class="soft small">${details.join(' · ')}</p>` : nothing}
  ${unit.closed ? html`<p class="small">${words.closed[unit.closed]}</p>` : nothing}
  ${status === 'set-aside' && reason ? html`<p class="small reason">${reason}</p>` : nothing}`;
}

function renderVoice(unit: UnitView, voice: VoiceView, board: CardBoard): TemplateResult {
  const { board: words, issues } = board.locale;
  const isClosed = unit.status === 'closed';
  const { settled, total } = voice.progress;
  const told = html`<span class="who">${voiceName(voice, words)}</span> ${
      voice.flow === 'not-started'
        ? nothing
        : html`<span class="how-far">
            ${words.flows[voice.flow]}, ${words.progress(settled, total)}
            ${progressBar(settled, total)}
          </span>`
    }`;
  if (isHindered(voice) || (isClosed && voice.interview === null)) {
    return html`<div class="voice still">
      ${told}
      ${
        isClosed
          ? nothing
          : voice.issues
              .filter(({ code }) => code !== 'respondent.not-informed')
              .map((issue) => html`<span class="how-far">${issues[issue.code](issue.where)}</span>`)
      }
    </div>`;
  }
  const isSuggested = board.suggested?.unit === unit && board.suggested.voice === voice;
  const action = actionOf(voice, isClosed, words);
  return html`<button
    type="button"
    class="voice ${isSuggested ? 'suggested' : ''}"
    @click=${() => board.open(unit, voice)}
  >
    <span class="visually-hidden">
      ${words.about(action, unitName(unit.unit, board.family, words))}
    </span>
    ${told}
  </button>`;
}

/** A colleague leads the talk: whose it is, and the way to one of one's own. A unit is never locked. */
function renderOwn(
  unit: UnitView,
  voice: VoiceView,
  { locale: { board: words }, family, openOwn }: CardBoard,
): TemplateResult | typeof nothing {
  const { writtenElsewhere: elsewhere, flow } = voice;
  if (!elsewhere || elsewhere.self || flow === 'done' || unit.status === 'closed') return nothing;
  const whom = `${unitName(unit.unit, family, words)}, ${voiceName(voice, words)}`;
  return html`<div class="own">
    <p class="soft small">${words.ledBy(workerName(elsewhere.by))}</p>
    <button
      type="button"
      class="quiet"
      aria-label=${`${words.actions.openOwn}: ${whom}`}
      @click=${() => openOwn(unit, voice)}
    >
      ${words.actions.openOwn}
    </button>
  </div>`;
}

/** Who answers; the worker's own observations have no name. */
export function voiceName(voice: VoiceView, words: Locale['board']): string {
  return voice.respondent.kind === 'other'
    ? (voice.label ?? voice.respondent.role)
    : (voice.label ?? words.worker);
}

function actionOf(voice: VoiceView, isClosed: boolean, { actions }: Locale['board']): string {
  if (voice.flow === 'done' || isClosed) return actions.read;
  return voice.flow === 'not-started' ? actions.open : actions.continue;
}

/** What can be done with the unit itself, after its voices. */
function renderActs(
  acts: readonly (TemplateResult | typeof nothing)[],
): TemplateResult | typeof nothing {
  return acts.every((act) => act === nothing) ? nothing : html`<li class="setting">${acts}</li>`;
}

/** Leads to all the voices of a unit, once there are several. */
function renderComparing(
  unit: UnitView,
  name: string,
  { locale: { voices: words }, isComparable, compare }: CardBoard,
): TemplateResult | typeof nothing {
  if (!isComparable(unit)) return nothing;
  return html`<button
    type="button"
    class="quiet"
    aria-label=${`${words.open}: ${name}`}
    @click=${() => compare(unit)}
  >
    ${words.open}
  </button>`;
}

/** Leads to the findings of a unit, once there is something to decide or to read. */
function renderDeciding(
  unit: UnitView,
  name: string,
  { locale: { findings: words }, findingsAt, decide }: CardBoard,
): TemplateResult | typeof nothing {
  if (findingsAt(unit) === null) return nothing;
  return html`<button
    type="button"
    class="quiet"
    aria-label=${`${words.open}: ${name}`}
    @click=${() => decide(unit)}
  >
    ${words.open}
  </button>`;
}

function renderSetting(
  unit: UnitView,
  name: string,
  { locale: { board: words }, setAside, takeUp }: CardBoard,
): TemplateResult | typeof nothing {
  const { actions } = words;
  switch (unit.status) {
    case 'not-started':
    case 'started':
      return html`<button
        type="button"
        class="quiet"
        aria-label=${`${actions.setAside}: ${name}`}
        @click=${() => setAside(unit)}
      >
        ${actions.setAside}
      </button>`;
    case 'set-aside':
      return html`<button
        type="button"
        class="quiet"
        aria-label=${`${actions.takeUp}: ${name}`}
        @click=${() => takeUp(unit)}
      >
        ${actions.takeUp}
      </button>`;
    case 'done':
    case 'closed':
      return nothing;
  }
}
