import type { Profile } from '@helhet/core';

/**
 * What is asked again after a time: how things are on the same scales, every question of safety, and what would
 * lower the risk and strengthen the protection now. Source: DOMAIN A31, B.4 and C.4.
 *
 * @public
 */
export const followUp: Profile = {
  id: 'follow-up',
  version: '0.2.0',
  units: ['child', 'parent', 'parent-child', 'family', 'couple'],
  minutes: 20,
  choose: {
    child: [
      ...['C01', 'C02.1', 'C02.2', 'C03.1', 'C03.1.2', 'C03.3', 'C03.3.1'],
      ...['C02.obs', 'C03.obs', 'C04.obs', 'C04.homes', 'C05.1', 'C07.2', 'C07.3', 'C07.3.1'],
      ...['C09.1', 'C09.3', 'C09.3.1', 'C11', 'C13'],
    ],
    'expected-child': [
      ...['C00.1.1', 'C00.2', 'C00.2.1', 'C00.3', 'C00.3.1', 'C00.3.2'],
      ...['C00.close.1', 'C00.close.2'],
    ],
    parent: [
      ...['P01.5', 'P02.1', 'P02.2.1', 'P02.3', 'P02.3.1', 'P02.3.2', 'P02.3.3', 'P02.seen'],
      ...['P03.1', 'P03.1.1', 'P04', 'P05', 'P06', 'P11.2', 'P11.2.1'],
      ...['P12.1.1', 'P12.close.1', 'P12.close.2'],
    ],
    'parent-child': [
      ...['D01.2', 'D01.3.1', 'D02.1.3', 'D02.3.1', 'D04.1.1', 'D04.2', 'D04.2.1', 'D04.2.2'],
      ...['D05.1.1', 'D05.2', 'D05.2.1', 'D05.seen', 'D08.2'],
      ...['D10.0', 'D10.3', 'D10.3.1', 'D10.3.2', 'D11'],
    ],
    family: [
      ...['F03.1', 'F03.1.1', 'F03.seen', 'F05.2.2', 'F06', 'F09.1', 'F09.1.2'],
      ...['F09.3', 'F09.3.1', 'F09.taken', 'F09.taken.1', 'F11.2', 'F11.2.1'],
    ],
    couple: [
      ...['K01.1', 'K01.2', 'K01.2.1', 'K03.2.1', 'K03.2.2', 'K03.2.3', 'K04', 'K05.3.1'],
      ...['K08.2', 'K08.2.1', 'K08.2.2', 'K08.2.3', 'K09.1', 'K09.1.1'],
    ],
  },
};
