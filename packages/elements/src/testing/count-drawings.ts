import { ReactiveElement } from 'lit';

interface Drawing {
  performUpdate(this: ReactiveElement): void;
}

/** Says which elements were drawn while something happened, by tag. */
export async function countDrawings(happening: () => Promise<void>): Promise<readonly string[]> {
  const drawing = ReactiveElement.prototype as unknown as Drawing;
  const original = drawing.performUpdate;
  const drawn: string[] = [];
  drawing.performUpdate = function (this: ReactiveElement): void {
    if (this.isUpdatePending) drawn.push(this.localName);
    original.call(this);
  };
  try {
    await happening();
  } finally {
    drawing.performUpdate = original;
  }
  return drawn.sort();
}
