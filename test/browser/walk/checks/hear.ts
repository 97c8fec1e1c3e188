import { executeServerCommand } from '@web/test-runner-commands';

import type { Seen } from '../user/look.js';
import type { Device } from '../world/device.js';
import { fail } from './failed.js';

interface Node {
  readonly name?: string;
  readonly description?: string;
  readonly value?: string | number;
  readonly valuetext?: string;
  readonly children?: readonly Node[];
}

/** What the browser itself tells a screen reader of a part of the page, node by node. */
export async function hear(selector: string): Promise<readonly string[]> {
  const root = await executeServerCommand<Node | null, object>('whole-accessibility-tree', {
    selector,
  });
  if (!root) throw new Error(`the browser tells nothing of ${selector}`);
  return told(root);
}

/** Fails when a question that is seen is not heard: then nothing would be told by what is not heard either. */
export function checkHeard(device: Device, { parts }: Seen, heard: readonly string[]): void {
  const all = heard.join('\n');
  const { questions } = device.shown(true);
  const seen = (parts.get('helhet-question') ?? []).map((one) => one.getAttribute('question-id'));
  const silent = seen.filter((key) => !all.includes(questions.get(key ?? '')?.text ?? ''));
  if (silent.length > 0) fail('seen, and not heard', silent);
}

function told({ name, description, value, valuetext, children = [] }: Node): readonly string[] {
  const own = [name, description, value, valuetext]
    .filter((text) => text !== undefined && text !== '')
    .map((text) => String(text).trim().replace(/\s+/g, ' '));
  return [...own, ...children.flatMap(told)];
}
