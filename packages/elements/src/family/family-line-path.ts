import type { FamilyLineKind } from './family-lines.js';
import type { Box } from './family-map-layout.js';

/** Draws a line between two cards as an SVG path, round the cards of the same generation between them. */
export function linePath(kind: FamilyLineKind, from: Box, to: Box, all: readonly Box[]): string {
  if (from.y === to.y) return pathAlong(from, to, all);
  const [upper, lower] = from.y < to.y ? [from, to] : [to, from];
  const isLevel = kind === 'couple' || kind === 'apart';
  return isLevel ? pathRound(upper, lower, all) : pathDown(upper, lower);
}

function pathAlong(from: Box, to: Box, all: readonly Box[]): string {
  const [left, right] = from.x < to.x ? [from, to] : [to, from];
  const isBetween = all.some((box) => box.y === left.y && box.x > left.x && box.x < right.x);
  const isFar = right.x - left.x - left.width > left.width;
  if (!isBetween && !isFar) {
    return `M${left.x + left.width} ${left.y + left.height / 2}H${right.x}`;
  }
  const [start, end, top] = [left.x + left.width / 2 + 16, right.x + right.width / 2 - 16, left.y];
  return `M${start} ${top}C${start} ${top - 14} ${end} ${top - 14} ${end} ${top}`;
}

function pathDown(upper: Box, lower: Box): string {
  const [startX, endX] = [upper.x + upper.width / 2, lower.x + lower.width / 2];
  const [startY, endY] = [upper.y + upper.height, lower.y];
  const middle = (startY + endY) / 2;
  return `M${startX} ${startY}C${startX} ${middle} ${endX} ${middle} ${endX} ${endY}`;
}

/** Two of the same generation whose homes stand below each other: on the side where nobody stands. */
function pathRound(upper: Box, lower: Box, all: readonly Box[]): string {
  const between = all.filter((box) => box.y >= upper.y && box.y <= lower.y);
  const [start, end] = [upper.y + upper.height / 2, lower.y + lower.height / 2];
  const isOpen = (box: Box): boolean =>
    !between.some((other) => other.y === box.y && other.x < box.x);
  if (isOpen(upper) && isOpen(lower)) {
    const x = Math.min(...between.map((box) => box.x)) - 6;
    return `M${upper.x} ${start}H${x}V${end}H${lower.x}`;
  }
  const x = Math.max(...between.map((box) => box.x + box.width)) + 6;
  return `M${upper.x + upper.width} ${start}H${x}V${end}H${lower.x + lower.width}`;
}
