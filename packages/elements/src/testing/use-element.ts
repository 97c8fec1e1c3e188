import { button, tickBox } from './find-by-name.js';
import { findByLabel, leave, type } from './find.js';
import { settled } from './settled.js';

/** What a person does with an element: each waits until it is drawn. */
export interface ElementUse {
  press(name: string | RegExp): Promise<void>;
  tick(label: string): Promise<void>;
  write(label: string, text: string): Promise<void>;
  choose(label: string, value: string): Promise<void>;
}

/** Lets a test use an element as a person does, by the words on it. */
export function useElement(root: Element): ElementUse {
  const drawn = async (): Promise<void> => {
    await settled(root);
    await settled(root);
  };
  return {
    async press(name) {
      const pressed = button(root, name);
      pressed.focus();
      pressed.click();
      await drawn();
    },
    async tick(label) {
      tickBox(root, label).click();
      await drawn();
    },
    async write(label, text) {
      const field = findByLabel(root, label);
      type(field, text);
      leave(field);
      await drawn();
    },
    async choose(label, value) {
      const field = findByLabel<HTMLSelectElement>(root, label);
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await drawn();
    },
  };
}
