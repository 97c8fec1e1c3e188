import { defineElement } from '../define-element.js';
import { FactsForm } from './facts-form.js';
import { QuickExit } from './quick-exit.js';
import { SafetyList } from './safety-list.js';
import { SafetyNotice } from './safety-notice.js';
import { SafetyPane } from './safety-pane.js';

defineElement('helhet-quick-exit', QuickExit);
defineElement('helhet-facts-form', FactsForm);
defineElement('helhet-safety-notice', SafetyNotice);
defineElement('helhet-safety-list', SafetyList);
defineElement('helhet-safety-pane', SafetyPane);
