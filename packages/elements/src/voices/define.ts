import { defineElement } from '../define-element.js';
import { VoicesElement } from './voices.js';

defineElement('helhet-voices', VoicesElement);
