import type { InterviewLocale } from '@helhet/elements';

import type { Seen } from './look.js';

/** Where the talk is, as whoever looks at the page would say. */
export type Screen =
  'veiled' | 'precheck' | 'asking' | 'handover' | 'held' | 'paused' | 'closing' | 'done';

/** Says which screen a page shows. */
export function screenOf({ parts, buttons, spoken }: Seen, words: InterviewLocale): Screen {
  const { interview, safety } = words;
  const isOffered = (name: string): boolean => buttons.some((button) => button.name === name);
  if (isOffered(interview.unveil)) return 'veiled';
  if (parts.has('helhet-presence-check')) return 'precheck';
  if (parts.has('helhet-handover')) return 'handover';
  if (parts.has('helhet-interview-bar')) return 'asking';
  if (parts.has('helhet-closing-ritual')) return 'closing';
  if (parts.has('helhet-area-counts')) return 'done';
  if (isOffered(interview.paused.resume)) return 'paused';
  if (spoken.includes(safety.heldHint)) return 'held';
  throw new Error(`nobody could say where this is: ${spoken.slice(0, 10).join(' | ')}`);
}
