import { noneOption, type AnswerKindName, type AnswerValue, type QuestionKey } from '@helhet/core';

import { click, field, fields, leave, write, type Scene } from './scene.js';

/** A question on the page, and where it is answered. */
export interface Asked {
  readonly scene: Scene;
  readonly key: QuestionKey;
  readonly kind: AnswerKindName;
  /** The element that draws the kind. */
  readonly element: Element;
  /** Who is taken to speak where words are written down, when the page does not ask. */
  readonly speaker: string;
  /** What a number must be between. */
  readonly range: { readonly min: number; readonly max: number };
}

/** What came of answering: a value, `refused` when it can be none, `null` when nothing was done. */
export type Tried = AnswerValue | 'refused' | null;

const nobody = new Set<AnswerKindName>(['text', 'verbatim', 'observation']);

/** Whether it is answered in words of one's own. */
export function isWritten({ kind }: Asked): boolean {
  return nobody.has(kind);
}

/** Answers a question by its own control; what is written is left, or is still under the pen. */
export async function fillIn(asked: Asked, isLeft = true): Promise<Tried> {
  switch (asked.kind) {
    case 'several-of':
      return tickSeveral(asked);
    case 'number':
      return writeNumber(asked);
    case 'date':
      return writeDate(asked);
    case 'person':
      return namePerson(asked);
    case 'text':
    case 'observation':
      return { kind: asked.kind, text: writeText(asked, isLeft) };
    case 'verbatim':
      return { kind: 'verbatim', speaker: sayWho(asked), text: writeText(asked, isLeft) };
    default:
      return choose(asked, asked.kind);
  }
}

async function choose(
  { scene, element }: Asked,
  kind: Exclude<
    AnswerKindName,
    'several-of' | 'date' | 'person' | 'text' | 'observation' | 'verbatim' | 'number'
  >,
): Promise<Tried> {
  const choices = fields(element, 'input[type="radio"]').filter((one) => !one.closest('.others'));
  const chosen = scene.random.any(choices);
  if (!chosen || chosen.checked) return null;
  const { value } = chosen;
  await click(scene, chosen);
  return kind === 'rating' ? { kind, number: Number(value) } : { kind, option: value };
}

async function tickSeveral({ scene, element }: Asked): Promise<Tried> {
  const boxes = fields(element, 'input[type="checkbox"]');
  const pressed = scene.random.any(boxes);
  if (!pressed) return null;
  const isTicked = !pressed.checked;
  const isNone = pressed.value === noneOption;
  const options = boxes
    .filter((box) => (box === pressed ? isTicked : box.checked))
    .map(({ value }) => value)
    .filter((value) => !isTicked || (value === noneOption) === isNone);
  await click(scene, pressed);
  return options.length === 0 ? 'refused' : { kind: 'several-of', options };
}

async function writeNumber({ scene, element, range }: Asked): Promise<Tried> {
  const { random, device } = scene;
  const number = random.below(40);
  const isWord = random.oneIn(8);
  const input = field(element, 'input[type="text"]');
  write(input, isWord ? 'many' : String(number));
  leave(input);
  await device.rest();
  const isTaken = !isWord && number >= range.min && number <= range.max;
  return isTaken ? { kind: 'number', number } : 'refused';
}

async function writeDate({ scene, element }: Asked): Promise<Tried> {
  const { random, device } = scene;
  const day = random.any(['', '9', '29']) ?? '';
  const date = ['2025', '02', day.padStart(2, '0')].slice(0, day === '' ? 2 : 3).join('-');
  write(field(element, '#year'), '2025');
  const month = field<HTMLSelectElement>(element, '#month');
  month.value = '02';
  month.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  const last = field(element, '#day');
  write(last, day);
  leave(last);
  await device.rest();
  return day === '29' ? 'refused' : { kind: 'date', date };
}

async function namePerson({ scene, element }: Asked): Promise<Tried> {
  const { random, mark } = scene;
  const names = field<HTMLElement>(element, 'helhet-names-field');
  const others = [...(names.shadowRoot?.querySelectorAll('li') ?? [])].map(nameIn);
  const boxes = fields(element, 'input[type="checkbox"]');
  const ticked = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  if (random.oneIn(2) && others.length < 3) {
    const name = mark();
    write(field(names, 'input'), name);
    await click(scene, field(names, '.writing button'));
    return { kind: 'person', persons: ticked, others: [...others, name] };
  }
  const pressed = random.any(boxes.filter(({ checked }) => !checked));
  if (!pressed) return null;
  const persons = boxes.filter((box) => box === pressed || box.checked).map(({ value }) => value);
  await click(scene, pressed);
  return { kind: 'person', persons, others };
}

function nameIn(chip: Element): string {
  const text = [...chip.childNodes].find((node) => node instanceof Text && node.data.trim() !== '');
  return text?.textContent?.trim() ?? '';
}

function writeText({ scene, element }: Asked, isLeft: boolean): string {
  const text = scene.mark();
  const area = field<HTMLTextAreaElement>(element, 'textarea');
  write(area, text);
  if (isLeft) leave(area);
  return text;
}

function sayWho({ scene, element, speaker }: Asked): string {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('#speaker');
  if (!input) return speaker;
  if (input.value !== '' && !scene.random.oneIn(3)) return input.value;
  const name = scene.mark();
  write(input, name);
  return name;
}
