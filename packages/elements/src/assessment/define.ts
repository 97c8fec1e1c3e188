import { defineElement } from '../define-element.js';
import '../family/define.js';
import '../findings/define.js';
import '../interview/define.js';
import '../save-status/define.js';
import '../unit-board/define.js';
import '../voices/define.js';
import { AssessmentElement } from './assessment.js';
import { CaseNotices } from './case-notices.js';

defineElement('helhet-case-notices', CaseNotices);
defineElement('helhet-assessment', AssessmentElement);
