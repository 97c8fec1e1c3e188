import type { ProblemAreaId } from '@helhet/core';

/** The problem areas that risk factors are grouped in, in order. @public */
export const problemAreas: readonly ProblemAreaId[] = [
  'PA01',
  'PA02',
  'PA03',
  'PA04',
  'PA05',
  'PA06',
  'PA07',
  'PA08',
  'PA09',
  'PA10',
  'PA11',
  'PA12',
  'PA13',
  'PA14',
  'PA15',
  'PA16',
  'PA17',
  'PA18',
  'PA19',
  'PA20',
  'PA21',
  'PA22',
  'PA23',
];
