import {
  isPrivate,
  standardOptionsIn,
  standardWordsOf,
  wordedOptionsOf,
  type AskingEntry,
  type QuestionId,
} from '@helhet/core';

import { conditionFor, isAlways, isNever } from './condition-for.js';
import { heading, plainText } from './markdown.js';
import { sayText, sayWhen, type TextVoice } from './text-voice.js';

/** Writes one question: its sentence, and what there is to know about it. @internal */
export function writeQuestion(
  entry: AskingEntry,
  voice: TextVoice,
  level: number,
): readonly string[] {
  const { asking, text } = voice;
  const { id } = entry.question;
  const own = asking.words.questions[id];
  const sentence = own?.text[asking.audience];
  const facts: readonly (readonly [string, string])[] = [
    [text.answer, sayKind(entry, voice)],
    [text.asked, sayAsked(entry, voice)],
    [
      text.oneToOne,
      isPrivate(entry.question, asking.audience) ? text.isPrivate : text.isNotPrivate,
    ],
    ...(own?.help === undefined ? [] : [[text.help, sayText(own.help, voice)] as const]),
    ...sayRules(id, voice),
    ...sayClosing(id, voice),
  ];
  return [
    ...heading(
      level,
      `${plainText(id)} ${sentence === undefined ? '–' : sayText(sentence, voice)}`,
    ),
    ...facts.map(([name, said]) => `- **${name}:** ${said}`),
    '',
  ];
}

/** How a question is answered, with the words of its options. */
function sayKind({ kind, question }: AskingEntry, voice: TextVoice): string {
  const { asking, text, explain } = voice;
  const own = asking.words.questions[question.id]?.options ?? {};
  const standard = standardWordsOf(kind, standardOptionsIn(asking.words.language));
  const hasWords = kind.kind !== 'rating' || wordedOptionsOf(kind).some((end) => end in own);
  const options = hasWords
    ? wordedOptionsOf(kind).map((option) => {
        const words = own[option] ?? standard[option] ?? option;
        const said = explain.quote(sayText(words, voice));
        return kind.kind === 'rating' ? `${option} ${said}` : said;
      })
    : [];
  const limits = kind.kind === 'number' ? text.between(kind.min, kind.max) : '';
  const lead = `${text.kinds[kind.kind]}${limits === '' ? '' : `, ${limits}`}`;
  return options.length === 0 ? lead : `${lead}: ${options.join(', ')}`;
}

function sayAsked({ question }: AskingEntry, voice: TextVoice): string {
  const { text } = voice;
  if (!question.when) return text.always;
  const when = conditionFor(question.when, voice.asking);
  if (isAlways(when)) return text.always;
  return isNever(when) ? text.never : `${text.when} ${sayWhen(when, voice)}`;
}

/** What each answer proposes and fires, those that this audience can give; and what to listen for. */
function sayRules(id: QuestionId, voice: TextVoice): readonly (readonly [string, string])[] {
  const { rules, names, text, asking } = voice;
  const said = (rules?.rules[id] ?? []).flatMap(({ when, proposes = [], fires = [] }) => {
    const own = conditionFor(when, asking);
    if (isNever(own)) return [];
    const reason = isAlways(own) ? text.whateverAnswer : `${text.when} ${sayWhen(own, voice, id)}`;
    const line = (lead: string, ids: readonly string[], known?: Names): [string, string][] =>
      ids.length === 0 ? [] : [[lead, `${sayNames(ids, known)} – ${reason}`]];
    return [
      ...line(text.proposes, proposes, names.factors),
      ...line(text.fires, fires, names.triggers),
    ];
  });
  const heard = rules?.listenFor?.[id] ?? [];
  return heard.length === 0
    ? said
    : [...said, [text.listenFor, sayNames(heard, names.factors)] as const];
}

type Names = Readonly<Record<string, string>>;

function sayNames(ids: readonly string[], names: Names = {}): string {
  return ids
    .map((id) => (names[id] === undefined ? plainText(id) : `${plainText(names[id])} (${id})`))
    .join('; ');
}

function sayClosing(
  id: QuestionId,
  { asking, text }: TextVoice,
): readonly (readonly [string, string])[] {
  const { lowerRisk, strengthenProtection } = asking.instrument.closing ?? {};
  const ends = [
    ...(id === lowerRisk ? [text.closing.lowerRisk] : []),
    ...(id === strengthenProtection ? [text.closing.strengthenProtection] : []),
  ];
  return ends.map((end) => [text.ends, end] as const);
}
