import '../question/define.js';
import '../save-status/define.js';

import { defineElement } from '../define-element.js';
import { AreaCounts } from './area-counts.js';
import { AreaEntry } from './area-entry.js';
import { AreaReasons } from './area-reasons.js';
import { Area } from './area.js';
import { ClosingRitual } from './closing-ritual.js';
import { Group } from './group.js';
import { Instance } from './instance.js';
import { InterviewBar } from './interview-bar.js';
import { InterviewHeader } from './interview-header.js';
import { Interview } from './interview.js';
import { PresenceCheck } from './presence-check.js';
import { Reopening } from './reopening.js';

defineElement('helhet-area-counts', AreaCounts);
defineElement('helhet-area-entry', AreaEntry);
defineElement('helhet-instance', Instance);
defineElement('helhet-group', Group);
defineElement('helhet-area-reasons', AreaReasons);
defineElement('helhet-area', Area);
defineElement('helhet-closing-ritual', ClosingRitual);
defineElement('helhet-interview-bar', InterviewBar);
defineElement('helhet-interview-header', InterviewHeader);
defineElement('helhet-presence-check', PresenceCheck);
defineElement('helhet-reopening', Reopening);
defineElement('helhet-interview', Interview);
