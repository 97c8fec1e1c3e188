import { defineElement } from '../define-element.js';
import { ChildrenStep } from './children-step.js';
import { CommunicationStep } from './communication-step.js';
import { EdgesStep } from './edges-step.js';
import { FamilyMap } from './family-map.js';
import { FamilyElement } from './family.js';
import { HouseholdsStep } from './households-step.js';
import { PersonsStep } from './persons-step.js';
import { ProtectionStep } from './protection-step.js';

defineElement('helhet-family-map', FamilyMap);
defineElement('helhet-children-step', ChildrenStep);
defineElement('helhet-persons-step', PersonsStep);
defineElement('helhet-edges-step', EdgesStep);
defineElement('helhet-households-step', HouseholdsStep);
defineElement('helhet-protection-step', ProtectionStep);
defineElement('helhet-communication-step', CommunicationStep);
defineElement('helhet-family', FamilyElement);
