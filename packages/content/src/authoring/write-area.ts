import type { Area, AskingEntry, Group, Question } from '@helhet/core';

import { conditionFor, isAlways, isNever } from './condition-for.js';
import { heading, plainText } from './markdown.js';
import { sayText, sayWhen, type TextVoice } from './text-voice.js';
import { writeQuestion } from './write-question.js';

/** Writes one area with its questions and groups; nothing when nothing in it is put to the audience. @internal */
export function writeArea(area: Area, voice: TextVoice, level: number): readonly string[] {
  const { asking, text } = voice;
  const questions = writeQuestions(area.questions, voice, level + 1);
  const groups = (area.groups ?? []).flatMap((group) => writeGroup(group, voice, level + 1));
  if (questions.length + groups.length === 0) return [];
  const words = asking.words.areas[area.id];
  return [
    ...heading(level, titled(area.id, words?.title, voice)),
    sayApplies(area, voice, text.areaWhen) ?? text.areaAlways,
    ...(area.mandatory ? [text.mandatory] : []),
    ...(words?.note === undefined ? [] : ['', `**${text.note}:** ${sayText(words.note, voice)}`]),
    ...questions,
    ...groups,
  ];
}

function writeGroup(group: Group, voice: TextVoice, level: number): readonly string[] {
  const { asking, text, explain } = voice;
  const questions = writeQuestions(group.questions, voice, level + 1);
  if (questions.length === 0) return [];
  const words = asking.words.groups?.[group.id];
  const when = sayApplies(group, voice, text.groupWhen);
  const quoted = (said: string): string => explain.quote(sayText(said, voice));
  return [
    ...heading(level, titled(group.id, words?.title, voice)),
    `${text.group} ${text.each[group.each]}.`,
    ...(when === null ? [] : [when]),
    ...(words === undefined ? [] : [`${text.called} ${quoted(words.instance)}.`]),
    ...(words?.add === undefined ? [] : [`${text.add}: ${quoted(words.add)}.`]),
    ...questions,
  ];
}

function writeQuestions(
  questions: readonly Question[],
  voice: TextVoice,
  level: number,
): readonly string[] {
  const entries = questions
    .map(({ id }) => voice.asking.entries.get(id))
    .filter((entry): entry is AskingEntry => entry !== undefined);
  return entries.flatMap((entry) => writeQuestion(entry, voice, level));
}

/** Says when an area or group applies; `null` when it always does. */
function sayApplies({ when }: Area | Group, voice: TextVoice, lead: string): string | null {
  if (!when) return null;
  const own = conditionFor(when, voice.asking);
  if (isAlways(own)) return null;
  return `${lead} ${isNever(own) ? voice.explain.never : sayWhen(own, voice)}.`;
}

function titled(id: string, title: string | undefined, voice: TextVoice): string {
  return `${plainText(id)} ${title === undefined ? '–' : sayText(title, voice)}`;
}
