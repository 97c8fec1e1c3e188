import type { InstrumentId, QuestionId } from '@helhet/core';

/**
 * What must never be asked with anyone else in the room: the questions that the domain marks as private, by
 * instrument. An instrument may mark more. Source: DOMAIN B.7.
 *
 * @public
 */
export const mustBePrivate: Readonly<Record<InstrumentId, readonly QuestionId[]>> = {
  child: [
    'C01.2',
    'C01.4',
    'C03.3',
    'C07.3',
    'C09.3',
    'C10.1',
    'C10.2',
    'C11.1',
    'C11.2',
    'C12.3',
    'C14.1',
  ],
  'expected-child': ['C00.2', 'C00.3'],
  parent: [
    'P02.1',
    'P02.2',
    'P02.3',
    'P04.1',
    'P04.2',
    'P04.3',
    'P05.1',
    'P05.2',
    'P05.3',
    'P05.4',
    'P05.5',
    'P06.1',
    'P06.2',
    'P08.1',
    'P08.2',
  ],
  'parent-child': ['D04.2', 'D05.2', 'D08.1', 'D10.3'],
  couple: ['K01.2', 'K03.2', 'K04.1', 'K04.2', 'K04.3', 'K06.1', 'K06.2', 'K08.2'],
  family: ['F06.1', 'F09.3'],
};
