import type { SlotRole } from './slot-roles.js';

/** The roles in Swedish. @public */
export const slotRolesSv: Readonly<Record<SlotRole, string>> = {
  'social-worker': 'Socialsekreterare',
  'health-professional': 'Vårdpersonal',
  'school-health': 'Elevhälsa',
  psychologist: 'Psykolog',
  'trained-worker': 'Medarbetare med utbildning i metoden',
};
