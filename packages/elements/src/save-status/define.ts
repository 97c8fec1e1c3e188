import { defineElement } from '../define-element.js';
import { SaveStatus } from './save-status.js';

defineElement('helhet-save-status', SaveStatus);
