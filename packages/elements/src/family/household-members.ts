import type { Family, Household, HouseholdMember, PersonId } from '@helhet/core';
import { isCalendarDate } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { renderCheckField } from '../field/check-field.js';
import { renderTextField } from '../field/text-field.js';
import type { FamilyWords } from '../locales/index.js';
import { renderPeriodFields } from './period-fields.js';
import { nameOf } from './person-text.js';
import { without } from './without.js';

/** What {@link renderMembers} draws, and what it changes. */
export interface Members {
  readonly household: Household;
  readonly place: number;
  readonly family: Family;
  readonly fieldName: string;
  readonly words: FamilyWords;
  /** What was written and cannot be kept, by field. */
  readonly unreadable: ReadonlyMap<string, string>;
  readonly dateMissing: string;
  readonly sentencesFor: (person: PersonId) => readonly string[];
  readonly change: (household: Household) => void;
  /** Keeps what was written and cannot be read; `null` when it can. */
  readonly keepUnreadable: (field: string, text: string | null) => void;
}

/** Draws who lives in a home, and for how much of the time. */
export function renderMembers(given: Members): TemplateResult {
  const { household, family, words } = given;
  // Whoever lives here and is nobody is shown too, so that it can be mended.
  const people = new Set([
    ...family.persons.map(({ id }) => id),
    ...household.members.map(({ person }) => person),
  ]);
  return html`<fieldset>
    <legend class="group-label">${words.households.members}</legend>
    <p class="field-hint">${words.households.patternHelp}</p>
    <div class="members">
      ${[...people].map((person) => {
        const member = household.members.find((candidate) => candidate.person === person);
        return html`<div class="member">
          ${renderCheckField({
            name: `${given.fieldName}m${given.place}`,
            label: nameOf(family, person, words),
            checked: member !== undefined,
            changed: (checked) => change(given, person, checked),
          })}
          ${member ? html`${renderShare(given, member)} ${renderPeriod(given, member)}` : nothing}
        </div>`;
      })}
    </div>
  </fieldset>`;
}

function change({ household, change: tell }: Members, person: PersonId, lives: boolean): void {
  const others = household.members.filter((member) => member.person !== person);
  tell({ ...household, members: lives ? [...others, { person, share: 1 }] : others });
}

function renderShare(given: Members, member: HouseholdMember): TemplateResult {
  const { place, family, fieldName, words, unreadable } = given;
  const name = nameOf(family, member.person, words);
  const field = `share-${place}-${member.person}`;
  const written = unreadable.get(field);
  const set = (next: HouseholdMember): void => replace(given, member, next);
  const changeShare = (text: string): void => {
    const amount = text.trim().replace('%', '').replace(',', '.').trim();
    const percent = Number(amount);
    given.keepUnreadable(field, Number.isFinite(percent) ? null : text);
    if (amount === '') set(without(member, 'share'));
    else if (Number.isFinite(percent)) set({ ...member, share: percent / 100 });
  };
  return html`<div class="fields share">
    ${renderTextField({
      id: field,
      name: `${fieldName}s${field}`,
      label: words.households.share(name),
      shortLabel: words.households.shareShort,
      value: written ?? shareText(member.share),
      inputMode: 'decimal',
      issues: [
        ...(written === undefined ? [] : [words.households.notANumber]),
        ...given.sentencesFor(member.person),
      ],
      changed: changeShare,
    })}
    ${renderTextField({
      id: `pattern-${place}-${member.person}`,
      name: `${fieldName}r${field}`,
      label: words.households.pattern(name),
      shortLabel: words.households.patternShort,
      value: member.pattern ?? '',
      changed: (text) =>
        set(text.trim() === '' ? without(member, 'pattern') : { ...member, pattern: text.trim() }),
    })}
  </div>`;
}

/** Draws since when and until when someone lives here; what is no date is kept beside, not in the home. */
function renderPeriod(given: Members, member: HouseholdMember): TemplateResult {
  const { place, family, fieldName, words, unreadable } = given;
  const id = `${place}-${member.person}`;
  return renderPeriodFields({
    id,
    fieldName: `${fieldName}t${id}`,
    held: member,
    words: words.edges,
    about: nameOf(family, member.person, words),
    issuesOf: (date) => (unreadable.has(`${date}-${id}`) ? [given.dateMissing] : []),
    writtenOf: (date) => unreadable.get(`${date}-${id}`),
    change: (changed, date, written) => {
      const isRead = written === '' || isCalendarDate(written);
      given.keepUnreadable(`${date}-${id}`, isRead ? null : written);
      if (isRead) replace(given, member, changed);
    },
  });
}

function replace(
  { household, change: tell }: Members,
  member: HouseholdMember,
  next: HouseholdMember,
): void {
  const members = household.members.map((each) => (each === member ? next : each));
  tell({ ...household, members });
}

function shareText(share: number | undefined): string {
  return share === undefined ? '' : String(Math.round(share * 1000) / 10);
}
