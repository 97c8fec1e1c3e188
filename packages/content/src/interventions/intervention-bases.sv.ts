import type { InterventionBasis } from './intervention.js';

/** The grounds in Swedish. @public */
export const interventionBasesSv: Readonly<Record<InterventionBasis, string>> = {
  'without-assessment': 'Öppet för alla, utan beslut',
  granted: 'Beslut av socialtjänsten',
  'health-care': 'Hälso- och sjukvård',
  school: 'Förskola eller skola',
  'civil-society': 'Förening eller frivilliga',
  other: 'Annan grund',
};
