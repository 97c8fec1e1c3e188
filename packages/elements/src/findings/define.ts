import { defineElement } from '../define-element.js';
import { FindingForm } from './finding-form.js';
import { FindingsElement } from './findings.js';

defineElement('helhet-finding-form', FindingForm);
defineElement('helhet-findings', FindingsElement);
