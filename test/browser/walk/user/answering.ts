import type { AnswerKindName, Given } from '@helhet/core';

import { fillIn, isWritten, type Asked } from './answer-fields.js';
import { look } from './look.js';
import { click, field, fields, leave, write, type Act, type Scene } from './scene.js';
import { screenOf } from './screen.js';

/** What can be answered now. `hurry` is pressed while the pen still rests on a question. */
export function answerActs(scene: Scene, hurry: readonly Act[]): readonly Act[] {
  const questions = scene.seen.parts.get('helhet-question') ?? [];
  if (questions.length === 0) return [];
  const one = (): Asked => askedOn(scene, scene.random.any(questions)!);
  return [
    { name: 'answers', weight: 40, perform: () => answer(one()) },
    { name: 'gives no answer', weight: 10, perform: () => giveNone(one()) },
    { name: 'says why it was not asked', weight: 5, perform: () => sayWhyNot(one()) },
    { name: 'writes, and then would rather not', weight: 2, perform: () => writeAndDecline(one()) },
    {
      name: 'writes, and answers something else',
      weight: 3,
      perform: () => writeAndAnswer(scene, questions),
    },
    ...hurry.map(({ name, perform }) => ({
      name: `writes, and ${name}`,
      weight: 1,
      perform: async () => {
        await writeOn(scene, questions);
        await perform();
      },
    })),
  ];
}

function askedOn(scene: Scene, question: Element): Asked {
  const key = question.getAttribute('question-id') ?? '';
  const element = question.shadowRoot?.firstElementChild;
  if (!element) throw new Error(`nothing is drawn for ${key}`);
  const { device } = scene;
  const kind = device.shown(true).questions.get(key)?.kind;
  const range = kind?.kind === 'number' ? kind : {};
  return {
    scene,
    key,
    kind: /^helhet-(.*)-question$/.exec(element.localName)?.[1] as AnswerKindName,
    element,
    speaker: device.expected.respondent ?? '',
    range: { min: -Infinity, max: Infinity, ...range },
  };
}

async function answer(asked: Asked): Promise<void> {
  const tried = await fillIn(asked);
  const { hand } = asked.scene.device;
  if (tried === 'refused') hand.refused.add(asked.key);
  else if (tried) hand.give(asked.key, { state: 'answered', value: tried });
}

/** The choice that is always there, unless it is made already. */
function other({ element }: Asked, value: string): HTMLInputElement | null {
  const found = fields(element, '.others input').find((one) => one.value === value);
  return found && !found.checked ? found : null;
}

async function giveNone(asked: Asked): Promise<void> {
  const { scene, key } = asked;
  const state = scene.random.oneIn(2) ? 'dont-know' : 'declined';
  const choice = other(asked, state);
  if (!choice) return;
  await click(scene, choice);
  scene.device.hand.give(key, { state });
}

async function sayWhyNot(asked: Asked): Promise<void> {
  const { scene, key, element } = asked;
  const choices = fields(element, '.others input').map(({ value }) => value);
  if (!choices.includes('not-asked')) return;
  const choice = other(asked, 'not-asked');
  if (choice) await click(scene, choice);
  const { hand } = scene.device;
  if (choice && scene.random.oneIn(4)) {
    // Nobody has to say why at once, but without a reason it is no answer.
    leave(field(element, '#reason'));
    await scene.device.rest();
    hand.refused.add(key);
    return;
  }
  const reason = await giveReason(asked);
  hand.give(key, { state: 'not-asked', reason });
}

async function giveReason({ scene, element }: Asked): Promise<string> {
  if (scene.random.oneIn(2)) {
    const reason = scene.mark();
    const input = field(element, '#reason');
    write(input, reason);
    leave(input);
    await scene.device.rest();
    return reason;
  }
  const ready = field<HTMLButtonElement>(element, '.reason button');
  await click(scene, ready);
  return ready.textContent.trim();
}

async function writeAndDecline(asked: Asked): Promise<void> {
  if (!isWritten(asked)) return;
  const { scene, key } = asked;
  const choice = other(asked, 'declined');
  if (!choice) return;
  const value = await fillIn(asked, false);
  if (value === null || value === 'refused') return;
  choice.click();
  await scene.device.rest();
  const { hand, root, words } = scene.device;
  hand.give(key, { state: 'answered', value });
  const isStopped = screenOf(look(root), words) === 'held';
  if (isStopped) hand.kept.set(key, { state: 'declined' });
  else hand.give(key, { state: 'declined' });
}

/** Presses another answer so fast that the pen has not left the paper. */
async function writeAndAnswer(scene: Scene, questions: readonly Element[]): Promise<void> {
  const { device, random } = scene;
  const asked = questions.map((one) => askedOn(scene, one));
  const written = random.any(
    asked.filter(({ kind, key }) => kind === 'text' && !device.hand.refused.has(key)),
  );
  const pressed = random.any(
    asked.filter(({ kind }) => kind === 'yes-no' || kind === 'several-of'),
  );
  if (!written || !pressed) return;
  const value = await fillIn(written, false);
  if (value === null || value === 'refused') return;
  await answer({ ...pressed, scene: { ...scene, isHasty: true } });
  const given: Given = { state: 'answered', value };
  const isStopped = screenOf(look(device.root), device.words) === 'held';
  const isThere = device.shown(true).questions.has(written.key);
  if (isStopped || !isThere) device.hand.kept.set(written.key, given);
  else device.hand.give(written.key, given);
  if (!isStopped && isThere) leave(field(written.element, 'textarea'));
}

async function writeOn(scene: Scene, questions: readonly Element[]): Promise<void> {
  const written = questions.map((one) => askedOn(scene, one)).filter(isWritten);
  const asked = scene.random.any(written);
  if (!asked) return;
  const value = await fillIn(asked, false);
  if (value === null || value === 'refused') return;
  const given: Given = { state: 'answered', value };
  scene.device.hand.give(asked.key, given);
}
