import type { SafetyNumbers } from '@helhet/core';

/**
 * An example of the numbers a host in Sweden may give. Only an example: a host gives its own, and looks after
 * them. The social emergency service and the manager differ between municipalities, so the service stands here
 * by way of the emergency number, and no manager at all.
 *
 * @public
 */
export const exampleSafetyNumbersSweden: SafetyNumbers = {
  emergency: '112',
  'social-emergency': '112',
  'child-psychiatry': '1177',
  psychiatry: '1177',
  police: '114 14',
  poison: '010-456 67 00',
};
