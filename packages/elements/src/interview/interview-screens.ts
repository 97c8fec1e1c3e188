import type { AreaId, Issue, Language } from '@helhet/core';
import type { InterviewView, WrittenElsewhere } from '@helhet/machines';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { workerName } from '../safety/worker-name.js';
import { isHandedOver } from '../handover/is-handed-over.js';
import { sayInterviewIssue } from '../locales/issue-words.js';
import type { InterviewWords, PausedWords } from '../locales/interview-words.js';
import type { InterviewLocale } from '../locales/locale.js';
import type { PresenceChoiceEvent } from './presence-choice-event.js';
import type { PresenceSituation } from './presence-draft.js';
import type { ReopenEvent } from './reopening.js';

/**
 * Draws why there is no interview to show yet, and what to do.
 *
 * @internal
 */
export function drawStatus(
  status: Exclude<InterviewView['status'], 'ready'>,
  words: InterviewWords,
  reload: () => void,
): TemplateResult {
  switch (status) {
    case 'loading':
      return html`<p class="soft" role="status">${words.loading}</p>`;
    case 'unreachable':
      return drawStop(
        words.unreachable,
        words.unreachableHint,
        html`<div><button type="button" @click=${reload}>${words.retry}</button></div>`,
      );
    case 'refused':
      return drawStop(words.refused, words.refusedHint, nothing);
  }
}

/**
 * Draws that there is no interview to show, and what to do.
 *
 * @internal
 */
function drawStop(
  sentence: string,
  hint: string,
  act: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<div class="card stack calm">
    <h3 class="heading" tabindex="-1">${sentence}</h3>
    <p class="soft">${hint}</p>
    ${act}
  </div>`;
}

/**
 * Draws what is wrong, and why something was refused. Who may not interpret is told of where it was said.
 *
 * @internal
 */
export function drawProblems(
  problems: readonly Issue[],
  { issues }: InterviewLocale,
): readonly TemplateResult[] {
  return problems
    .filter(({ code }) => code !== 'interpreter.not-adult')
    .map((issue) => html`<p class="problem">${sayInterviewIssue(issues, issue)}</p>`);
}

/**
 * Draws that what is written is hidden, and the way to show it.
 *
 * @internal
 */
export function drawVeiled(words: InterviewWords, unveil: () => void): TemplateResult {
  return html`<div class="card cluster">
    <p>${words.veiled}</p>
    <button type="button" class="primary" @click=${unveil}>${words.unveil}</button>
  </div>`;
}

/**
 * Draws the check of who is there.
 *
 * @internal
 */
export function drawPresence(
  situation: PresenceSituation,
  { interview }: InterviewLocale,
  changing: boolean,
  choose: (event: PresenceChoiceEvent) => void,
): TemplateResult {
  const words = interview.presence;
  return html`<h3 class="subtitle" tabindex="-1">${changing ? words.changeTitle : words.title}</h3>
    <helhet-presence-check
      .situation=${situation}
      .changing=${changing}
      @helhet-presence-choice=${choose}
    ></helhet-presence-check>`;
}

/** What of the interview decides what is drawn while it is asked. @internal */
export type AskingSituation = Pick<InterviewView, 'area' | 'flow' | 'presence'> & {
  readonly areaIds: readonly AreaId[];
};

/**
 * Draws what is asked: the areas in any order, the one that is open, and the way to the closing ritual.
 *
 * @internal
 */
export function drawAsking(
  situation: AskingSituation,
  { interview }: InterviewLocale,
  finish: () => void,
): TemplateResult {
  const { area, areaIds } = situation;
  const { asking } = interview;
  const isList = area === null;
  if (isHandedOver(situation)) return html`<helhet-handover></helhet-handover>`;
  return html`<helhet-interview-bar></helhet-interview-bar>
    <helhet-safety-pane></helhet-safety-pane>
    <div class="layout" ?data-list=${isList}>
      <nav aria-label=${asking.areas}>
        ${
          isList
            ? html`<h3 class="subtitle" tabindex="-1">${asking.areas}</h3>
                <p class="soft">${asking.areasHint}</p>`
            : nothing
        }
        ${drawAreas(areaIds, !isList)}
        <div class="finish">
          <p class="soft small">${asking.finishHint}</p>
          <button type="button" @click=${finish}>${asking.finish}</button>
        </div>
      </nav>
      ${isList ? nothing : html`<helhet-area area-id=${area}></helhet-area>`}
    </div>`;
}

function drawAreas(areaIds: readonly AreaId[], compact: boolean): TemplateResult {
  return html`<ul class="areas">
    ${repeat(
      areaIds,
      (id) => id,
      (id) =>
        html`<li><helhet-area-entry area-id=${id} ?compact=${compact}></helhet-area-entry></li>`,
    )}
  </ul>`;
}

/**
 * Draws that the questions have stopped: the same sentence, whatever was said, and every way out; and the worker's
 * pane, folded.
 *
 * @internal
 */
export function drawHeld(
  sentence: string,
  { interview, safety }: InterviewLocale,
  pause: (reason: 'wanted' | 'stop-wanted') => void,
): TemplateResult {
  return html`<div class="card stack calm">
      <h3 class="subtitle" tabindex="-1">${sentence || interview.paused.title}</h3>
      <p>${safety.heldHint}</p>
      ${drawWaysOut(interview.asking, pause)}
    </div>
    <helhet-safety-pane></helhet-safety-pane>`;
}

/**
 * Draws the ways out of a talk that is going on.
 *
 * @internal
 */
export function drawWaysOut(
  words: InterviewWords['asking'],
  pause: (reason: 'wanted' | 'stop-wanted') => void,
): TemplateResult {
  return html`<div class="cluster">
    <button type="button" @click=${() => pause('wanted')}>${words.pause}</button>
    <button type="button" @click=${() => pause('stop-wanted')}>${words.stop}</button>
  </div>`;
}

/**
 * Draws the pause: nothing of the talk, and the way back. An interview that a colleague writes on another device says
 * whose it is.
 *
 * @internal
 */
export function drawPaused(
  { language, interview: { paused } }: InterviewLocale,
  { pausedFor, writtenElsewhere }: Pick<InterviewView, 'pausedFor' | 'writtenElsewhere'>,
  goOn: (isTakenOver: boolean) => void,
): TemplateResult {
  const reason = pausedFor ? paused.reasons[pausedFor] : undefined;
  const isTakenOver = writtenElsewhere?.self === false;
  return html`<div class="card stack calm">
    <h3 class="subtitle" tabindex="-1">${paused.title}</h3>
    ${reason === undefined ? nothing : html`<p>${reason}</p>`}
    ${writtenElsewhere ? html`<p>${sayElsewhere(writtenElsewhere, paused, language)}</p>` : nothing}
    <p>${paused.hint}</p>
    <div>
      <button type="button" class="primary" @click=${() => goOn(isTakenOver)}>
        ${isTakenOver ? paused.takeOver : paused.resume}
      </button>
    </div>
  </div>`;
}

function sayElsewhere(
  { by, since, self }: WrittenElsewhere,
  { elsewhere }: PausedWords,
  language: Language,
): string {
  return self
    ? elsewhere.self
    : elsewhere.other(workerName(by), new Date(since).toLocaleString(language));
}

/**
 * Draws that it is over: how much was answered, never what.
 *
 * @internal
 */
export function drawDone(
  { done }: InterviewWords,
  language: Language,
  reopen: (reason: string) => void,
): TemplateResult {
  return html`<div class="card stack calm">
    <h3 class="subtitle" tabindex="-1">${done.title}</h3>
    <p>${done.hint}</p>
    <helhet-area-counts language=${language}></helhet-area-counts>
    <helhet-reopening
      language=${language}
      @helhet-reopen=${({ reason }: ReopenEvent) => reopen(reason)}
    ></helhet-reopening>
  </div>`;
}
