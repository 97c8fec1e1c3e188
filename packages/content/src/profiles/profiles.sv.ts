import type { ProfileId } from '@helhet/core';

/** The Swedish names of the profiles. @public */
export const profilesSv: Readonly<Record<ProfileId, string>> = {
  full: 'Hela samtalet',
  short: 'Kort samtal med föräldern',
  'survey-2012': 'Enkäten från 2012',
  'follow-up': 'Uppföljning',
};
