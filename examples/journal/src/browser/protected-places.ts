import type { Requests } from './requests.js';

/**
 * The places of a case that must not be known, as the journal gave them last. They are in the memory of the page and
 * nowhere else.
 */
export interface ProtectedPlaces {
  readonly current: readonly string[];
  /** Fetches them anew. Never rejects: those that were fetched before go on being looked for. */
  fetch(signal?: AbortSignal): Promise<void>;
}

/**
 * @param requests - Asks the journal.
 * @param tell - Is told after each time whether they could be fetched.
 */
export function createProtectedPlaces(
  requests: Pick<Requests, 'get'>,
  caseRef: string,
  tell: (isFetched: boolean) => void,
): ProtectedPlaces {
  const path = `api/cases/${encodeURIComponent(caseRef)}/protected-places`;
  let current: readonly string[] = [];
  let asked = 0;
  let answered = 0;

  return {
    get current() {
      return current;
    },
    async fetch(signal) {
      asked += 1;
      const turn = asked;
      try {
        const response = await requests.get(path, signal);
        const { places } = (await response.json()) as { places: readonly string[] };
        // An answer that was overtaken by a newer one is old.
        if (turn < answered) return;
        answered = turn;
        current = places;
        tell(true);
      } catch {
        if (turn === asked) tell(false);
      }
    },
  };
}
