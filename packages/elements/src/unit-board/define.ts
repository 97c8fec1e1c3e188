import { defineElement } from '../define-element.js';
import { InformationStep } from './information-step.js';
import { SetAsideStep } from './set-aside-step.js';
import { UnitBoard } from './unit-board.js';

defineElement('helhet-information-step', InformationStep);
defineElement('helhet-set-aside-step', SetAsideStep);
defineElement('helhet-unit-board', UnitBoard);
