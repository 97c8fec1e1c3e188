import type { Profile } from '@helhet/core';

/**
 * The questions that give the variables of the survey of parents in addiction care in the autumn of 2012, and no
 * others; what they depend on comes with them. The wording is our own. Source: DOMAIN A11.
 *
 * @public
 */
export const survey2012: Profile = {
  id: 'survey-2012',
  version: '0.2.0',
  units: ['parent', 'parent-child'],
  minutes: 5,
  choose: {
    parent: [
      ...['P01.worry', 'P01.2', 'P01.3', 'P01.4', 'P01.5'],
      ...['P02.1', 'P02.1.5', 'P11.1', 'P11.partner'],
    ],
    'parent-child': ['D11.2'],
  },
};
