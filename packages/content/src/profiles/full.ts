import type { Profile } from '@helhet/core';

/**
 * Everything, for every unit. The child is met first and the couple last, so that nobody is heard through someone
 * else. Source: DOMAIN C.2.
 *
 * @public
 */
export const full: Profile = {
  id: 'full',
  version: '0.2.0',
  units: ['child', 'parent', 'parent-child', 'family', 'couple'],
  choose: {
    child: 'everything',
    'expected-child': 'everything',
    parent: 'everything',
    'parent-child': 'everything',
    family: 'everything',
    couple: 'everything',
  },
};
