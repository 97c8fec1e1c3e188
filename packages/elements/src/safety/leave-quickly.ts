import type { InterviewSession } from '@helhet/machines';

/** What leaving takes of the page; a test gives its own. */
export interface Exit {
  readonly hide: () => void;
  readonly replace: (address: string) => void;
  readonly wait: (done: () => void, milliseconds: number) => unknown;
}

/** The page there is. */
export const pageExit: Exit = {
  hide: () => {
    document.documentElement.style.setProperty('display', 'none', 'important');
  },
  replace: (address) => {
    location.replace(address);
  },
  wait: (done, milliseconds) => setTimeout(done, milliseconds),
};

/** Whether it leads to a page: an address that runs something, or that cannot be read, leads nowhere. */
export function isWebAddress(address: string): boolean {
  if (address === '') return false;
  try {
    return ['http:', 'https:'].includes(new URL(address, document.baseURI).protocol);
  } catch {
    return false;
  }
}

/** A store that does not answer keeps nobody on the page. */
const longest = 3000;

/**
 * Leaves the page for a neutral one: what is on screen is gone at once, what was said is saved first, and the back
 * button does not lead here. Source: DOMAIN B.6.
 */
export function leaveQuickly(
  session: Pick<InterviewSession, 'view' | 'saveNow' | 'subscribe'> | null,
  address: string,
  exit: Exit = pageExit,
): void {
  exit.hide();
  let isGone = false;
  const leave = (): void => {
    if (isGone) return;
    isGone = true;
    exit.replace(address);
  };
  if (!session || session.view.saving.unsaved === 0) {
    leave();
    return;
  }
  session.subscribe(() => {
    if (session.view.saving.unsaved === 0) leave();
  });
  exit.wait(leave, longest);
  session.saveNow();
}
