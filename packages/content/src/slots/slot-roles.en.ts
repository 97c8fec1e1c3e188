import type { SlotRole } from './slot-roles.js';

/** The roles in English. @public */
export const slotRolesEn: Readonly<Record<SlotRole, string>> = {
  'social-worker': 'Social worker',
  'health-professional': 'Health professional',
  'school-health': 'School health',
  psychologist: 'Psychologist',
  'trained-worker': 'Worker trained in the method',
};
