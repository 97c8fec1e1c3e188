/**
 * Who may fill in a method. A host gives its workers these roles, or changes the list of a slot.
 *
 * - `social-worker`, `health-professional`, `school-health`: as the words say.
 * - `psychologist`: or another with the same right to assess.
 * - `trained-worker`: anyone who has the training that the owner of the method asks for.
 *
 * @public
 */
export type SlotRole =
  'social-worker' | 'health-professional' | 'school-health' | 'psychologist' | 'trained-worker';

/** Every role, in the order they are shown. @public */
export const slotRoles: readonly SlotRole[] = [
  'social-worker',
  'health-professional',
  'school-health',
  'psychologist',
  'trained-worker',
];
