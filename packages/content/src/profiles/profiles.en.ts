import type { ProfileId } from '@helhet/core';

/** The English names of the profiles. @public */
export const profilesEn: Readonly<Record<ProfileId, string>> = {
  full: 'The whole talk',
  short: 'A short talk with the parent',
  'survey-2012': 'The survey of 2012',
  'follow-up': 'Follow-up',
};
