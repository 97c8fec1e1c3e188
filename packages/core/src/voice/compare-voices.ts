import type { Family } from '../family/family.js';
import { fillPlaceholders } from '../instrument/fill-placeholders.js';
import type { Area, Group, Instrument, QuestionId } from '../instrument/instrument.js';
import { groupsOf } from '../instrument/questions-of.js';
import { namesAt } from '../interview/asked-places.js';
import type { Respondent } from '../interview/interview.js';
import type { InstanceId, QuestionPlace } from '../interview/question-key.js';
import type { HeardInterview } from './heard-interview.js';
import { questionVoices, type VoicesGround } from './question-voices.js';
import { byTime, hasEntry, talkOf, type Talk } from './talk.js';
import type { AreaVoices, InstanceVoices, QuestionVoices, UnitVoices } from './unit-voices.js';
import { voicesHeard } from './voices-heard.js';

/**
 * Lays side by side what everyone has answered about a unit, question by question, and says where they differ.
 *
 * Of each voice the latest answer, with how many earlier ones are kept. Only answers to the same question, in the
 * same instance, are compared; see {@link findDifference}. Nothing is merged and no answer is changed. The result
 * does not depend on the order the interviews are given in.
 *
 * @param heard - The interviews of one unit, each with what it asks in the language to show.
 * @param family - Says what people are called, and in which order they stand.
 *
 * Source: DOMAIN B.4, C.2 (R1).
 * @public
 */
export function compareVoices(heard: readonly HeardInterview[], family: Family): UnitVoices {
  const talks = heard
    .filter(({ interview }) => [...interview.answers.values()].some(({ current }) => current))
    .map(talkOf)
    .sort(({ interview: one }, { interview: other }) =>
      byTime({ at: one.openedAt, id: one.id }, { at: other.openedAt, id: other.id }),
    );
  const voices = voicesHeard(talks, family);
  const observing = talks.filter(({ interview }) => interview.respondent.kind === 'worker');
  const instruments = [...new Set(talks.map(({ interview }) => interview.instrument.id))];
  return {
    voices: voices.map(({ respondent, label }) => ({ respondent, label })),
    observed: observing.length > 0,
    areas: instruments.flatMap((id) => {
      const isOf = ({ interview }: Talk): boolean => interview.instrument.id === id;
      return areasOf(id, talks.filter(isOf), {
        voices: voices.map((voice) => ({ ...voice, talks: voice.talks.filter(isOf) })),
        observing: observing.filter(isOf),
      });
    }),
  };
}

/** The areas of one instrument in which there is something to lay side by side. */
function areasOf(id: string, talks: readonly Talk[], ground: VoicesGround): readonly AreaVoices[] {
  const instrument = instrumentOf(talks);
  const known = new Set<QuestionId>();
  const areas = (instrument?.areas ?? []).map((area): AreaVoices => {
    for (const { questions } of [area, ...groupsOf(area)]) {
      for (const question of questions) known.add(question.id);
    }
    return {
      instrument: id,
      area: area.id,
      title: talks[0]?.asking.words.areas[area.id]?.title ?? area.id,
      questions: lay(
        area.questions.map((question) => ({ question: question.id })),
        null,
        ground,
      ),
      instances: groupsOf(area).flatMap((group) => instancesOf(group, talks, ground)),
    };
  });
  const left = answeredPlaces(talks).filter(({ question }) => !known.has(question));
  const rest: AreaVoices = {
    instrument: id,
    area: null,
    title: '',
    questions: lay(left, null, ground),
    instances: [],
  };
  return [...areas, rest].filter(
    ({ questions, instances }) => questions.length + instances.length > 0,
  );
}

function lay(
  places: readonly QuestionPlace[],
  group: Group | null,
  ground: VoicesGround,
): readonly QuestionVoices[] {
  return places.flatMap((place) => questionVoices(place, group, ground) ?? []);
}

/** The instances of a group that somebody has answered for. */
function instancesOf(
  group: Group,
  talks: readonly Talk[],
  ground: VoicesGround,
): readonly InstanceVoices[] {
  return orderedInstances(group, talks, ground).flatMap((instance): readonly InstanceVoices[] => {
    const places = group.questions.map(({ id }) => ({ question: id, instance }));
    const questions = lay(places, group, ground);
    if (questions.length === 0) return [];
    const told = talks.find(
      ({ interview }) => group.each === 'entry' && hasEntry(interview, group, instance),
    );
    const title = instanceTitle(group, instance, told ? [told] : talks);
    return [{ group: group.id, instance, title, toldBy: respondentOf(told), questions }];
  });
}

/** As the voices stand and then as each has told of them; or as the family stands. */
function orderedInstances(
  group: Group,
  talks: readonly Talk[],
  { voices, observing }: VoicesGround,
): readonly InstanceId[] {
  const { each } = group;
  if (each === 'entry') {
    const inOrder = [...voices.flatMap((voice) => voice.talks), ...observing];
    return [
      ...new Set(inOrder.flatMap(({ interview }) => interview.instances.get(group.id) ?? [])),
    ];
  }
  const inGroup = new Set<string>(group.questions.map(({ id }) => id));
  const answered = answeredPlaces(talks).filter(({ question }) => inGroup.has(question));
  return [
    ...new Set([
      ...talks.flatMap(({ asking }) => (asking.members[each] ?? []).map(({ id }) => id)),
      ...answered.flatMap(({ instance }) => instance ?? []),
    ]),
  ];
}

/** Says which instance it is, as an adult calls it when an adult was asked. */
function instanceTitle(group: Group, instance: InstanceId, talks: readonly Talk[]): string {
  const { each } = group;
  const knowing = talks.filter(
    ({ asking }) => each === 'entry' || asking.members[each]?.some(({ id }) => id === instance),
  );
  const talk =
    knowing.find(({ asking }) => !asking.audience.startsWith('child')) ?? knowing[0] ?? talks[0];
  if (!talk) return '';
  const { asking, interview } = talk;
  const known =
    each === 'entry'
      ? (interview.instances.get(group.id) ?? [])
      : (asking.members[each] ?? []).map(({ id }) => id);
  const { groups, language } = asking.words;
  const text = groups?.[group.id]?.instance ?? '{number}';
  return fillPlaceholders(
    text.replace('{number}', String(known.indexOf(instance) + 1)),
    namesAt(asking, group, instance),
    language,
  );
}

function respondentOf(talk: Talk | undefined): Respondent | null {
  return talk?.interview.respondent ?? null;
}

/** Every place with an answer, in the order of their keys. */
function answeredPlaces(talks: readonly Talk[]): readonly QuestionPlace[] {
  const places = new Map<string, QuestionPlace>();
  for (const { interview } of talks) {
    for (const [key, { question, instance, current }] of interview.answers.entries()) {
      if (current) places.set(key, { question, ...(instance !== undefined && { instance }) });
    }
  }
  return [...places].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, place]) => place);
}

/** The instrument that was asked; without areas when it is not at hand. */
function instrumentOf(talks: readonly Talk[]): Instrument | null {
  const asked = talks.map(({ asking }) => asking.instrument);
  return asked.find(({ areas }: { readonly areas: readonly Area[] }) => areas.length > 0) ?? null;
}
