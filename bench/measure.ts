/** How long one thing took, many times over, in microseconds. */
export interface Measure {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
  readonly times: number;
}

/** Microseconds since some moment. */
function microseconds(): number {
  return Number(process.hrtime.bigint()) / 1000;
}

/** Does something so many times and measures each. */
export function measure(name: string, times: number, act: (index: number) => void): Measure {
  const took: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const start = microseconds();
    act(index);
    took.push(microseconds() - start);
  }
  return summary(name, took);
}

/** The same for something that has to be waited for. */
export async function measureLater(
  name: string,
  times: number,
  act: () => Promise<unknown>,
): Promise<Measure> {
  const took: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const start = microseconds();
    await act();
    took.push(microseconds() - start);
  }
  return summary(name, took);
}

/** Measures of the same thing as one: of medians and of 95th percentiles, the middle one. */
export function middleOf(measures: readonly Measure[]): Measure {
  return {
    name: measures[0]?.name ?? '',
    median: at(
      measures.map(({ median }) => median),
      0.5,
    ),
    p95: at(
      measures.map(({ p95 }) => p95),
      0.5,
    ),
    times: measures.reduce((sum, { times }) => sum + times, 0),
  };
}

function summary(name: string, took: readonly number[]): Measure {
  return { name, median: at(took, 0.5), p95: at(took, 0.95), times: took.length };
}

function at(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Bytes in use once everything that can be let go has been; needs `node --expose-gc`. */
export function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
