import type { AreaId, Outline } from '@helhet/core';

/** The area that is shown, while it is there; none is the list of areas. Passing: not in the log. */
export class ShownArea {
  #area: AreaId | null = null;

  get now(): AreaId | null {
    return this.#area;
  }

  /** Shows an area, if it is there; tells whether it could. */
  show(area: AreaId | null, { areaIds }: Outline): boolean {
    if (area !== null && !areaIds.includes(area)) return false;
    this.#area = area;
    return true;
  }

  /** Goes back to the list when the area is there no more. */
  leaveMissing({ areas }: Outline): void {
    if (this.#area !== null && !areas.has(this.#area)) this.#area = null;
  }
}
