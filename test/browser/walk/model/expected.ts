import {
  createAsking,
  createOutline,
  deriveUnits,
  instrumentFor,
  isPrivate,
  membersOf,
  persistentMap,
  placeholderNames,
  unitFacts,
  voicesOf,
  type Answer,
  type AreaId,
  type AnswerHistory,
  type Asking,
  type Audience,
  type Group,
  type Instrument,
  type Outline,
  type Question,
} from '@helhet/core';

import { firstDay, type TalkChoice, type World } from '../world/world.js';
import type { ToldTalk } from './told.js';

/** What one talk would ask, in itself and as if its private questions had never been written. */
export class Expected {
  readonly audience: Audience;
  readonly respondent: string | null;
  /** Areas that a child is asked no more about once it has told what the police may have to hear first. */
  readonly stoppable: ReadonlySet<AreaId>;
  readonly #whole: Asking;
  readonly #open: Asking;
  /** The same two, with every question asked whatever was said. */
  readonly #everything: readonly [Asking, Asking];

  constructor(world: World, { unit: id, respondent }: TalkChoice) {
    const { family, catalogue, language } = world;
    const unit = deriveUnits(family, firstDay).find((one) => one.id === id);
    const instrument = unit && instrumentFor(unit, catalogue.instruments);
    const words = catalogue.words.find(
      (one) => one.instrument === instrument?.id && one.language === language,
    );
    const name = JSON.stringify(respondent);
    const voice =
      unit &&
      voicesOf(unit, family, firstDay).find((one) => JSON.stringify(one.respondent) === name);
    if (!unit || !instrument || !words || !voice) throw new Error(`nobody to ask about ${id}`);
    const ask = (asked: Instrument): Asking =>
      createAsking({
        instrument: asked,
        words,
        audience: voice.audience,
        facts: unitFacts(unit, family, firstDay, respondent),
        names: placeholderNames(unit, family, language, respondent),
        members: membersOf(unit, family, firstDay, respondent),
      });
    const isOpen = (question: Question): boolean => !isPrivate(question, voice.audience);
    const open = withQuestions(instrument, (questions) => questions.filter(isOpen));
    this.audience = voice.audience;
    this.stoppable = stoppableOf(world, instrument, voice.audience);
    const person = respondent.kind === 'person' ? respondent.person : null;
    this.respondent = family.persons.find((one) => one.id === person)?.label ?? null;
    this.#whole = ask(instrument);
    this.#open = ask(open);
    this.#everything = [ask(unconditional(instrument)), ask(unconditional(open))];
  }

  /**
   * What there is to ask, with everything that was said; with nothing private in it, unless they are alone, and with no
   * more of what must not be asked again.
   */
  outline(talk: ToldTalk, isAlone: boolean, isStopped: boolean): Outline {
    const stopped = isStopped ? this.stoppable : none;
    return outlineOf(isAlone ? this.#whole : this.#open, talk, stopped);
  }

  /** Sentences, and titles, that nobody else may come across. */
  secrets(talk: ToldTalk): {
    readonly texts: readonly string[];
    readonly titles: readonly string[];
  } {
    const [whole, open] = this.#everything.map((asking) => outlineOf(asking, talk, none));
    if (!whole || !open) throw new Error('nothing to compare');
    const openTexts = [...open.questions.values()].map(({ text }) => text).join('\n');
    const titlesOf = ({ areas, groups }: Outline): string[] =>
      [...areas.values(), ...groups.values()].map(({ title }) => title);
    const openTitles = new Set(titlesOf(open));
    return {
      texts: [...whole.questions.values()]
        .filter(({ id }) => !open.questions.has(id))
        .map(({ text }) => text)
        .filter((text) => !openTexts.includes(text)),
      titles: titlesOf(whole).filter((title) => !openTitles.has(title)),
    };
  }
}

const none: ReadonlySet<AreaId> = new Set();

/** The areas of an instrument where something could be told that may only be told once. */
function stoppableOf(
  { catalogue, safety }: World,
  { id }: Instrument,
  audience: Audience,
): ReadonlySet<AreaId> {
  if (!audience.startsWith('child')) return none;
  const rules = catalogue.rules?.find(({ instrument }) => instrument === id)?.rules ?? {};
  const once = safety.texts.filter(({ effects }) => effects.includes('minimal-facts'));
  const told = Object.entries(rules).filter(([, all]) =>
    all.some(({ fires }) => once.some(({ trigger }) => fires?.includes(trigger))),
  );
  const areas = catalogue.instruments.find((one) => one.id === id)?.areas ?? [];
  return new Set(
    areas
      .filter((area) =>
        [area, ...(area.groups ?? [])].some(({ questions }) =>
          questions.some((question) => told.some(([one]) => one === question.id)),
        ),
      )
      .map((area) => area.id),
  );
}

function outlineOf(asking: Asking, talk: ToldTalk, stoppedAreas: ReadonlySet<AreaId>): Outline {
  const answers = [...talk.answers].map(([key, { current, earlier }]) => {
    const history = { question: key, current: current as Answer | null, earlier };
    return [key, history as unknown as AnswerHistory] as const;
  });
  return createOutline(asking, {
    answers: persistentMap(answers),
    instances: persistentMap(talk.entries),
    privateAllowed: true,
    stoppedAreas,
    issues: persistentMap(),
  });
}

function withQuestions(
  instrument: Instrument,
  change: (questions: readonly Question[]) => readonly Question[],
): Instrument {
  return {
    ...instrument,
    areas: instrument.areas.map((area) => ({
      ...area,
      questions: change(area.questions),
      ...(area.groups && {
        groups: area.groups.map((group) => ({ ...group, questions: change(group.questions) })),
      }),
    })),
  };
}

function unconditional(instrument: Instrument): Instrument {
  const free = <T extends Instrument['areas'][0] | Group | Question>({ when: _, ...one }: T): T =>
    one as T;
  const asked = withQuestions(instrument, (questions) => questions.map(free));
  return {
    ...asked,
    areas: asked.areas.map((area) => ({
      ...free(area),
      ...(area.groups && { groups: area.groups.map(free) }),
    })),
  };
}
