/* Starts the journal example from nothing: `npm start` in a fresh clone is enough. */

import { requireNode } from './require-node.mjs';

requireNode();
import('./start-journal.mjs').then(({ startJournal }) => startJournal());
