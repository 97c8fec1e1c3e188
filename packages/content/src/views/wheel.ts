import type { View } from './view.js';

/** A sector of the wheel. @public */
export type WheelSectorId =
  | 'safety'
  | 'health'
  | 'learning'
  | 'care'
  | 'leisure'
  | 'being-heard'
  | 'responsibility'
  | 'belonging';

/**
 * The wellbeing wheel: eight sectors of one child's life.
 *
 * It is the child's picture. What an adult or a couple has told for their own part is not in it; it reaches the
 * child only by a consequence that a worker has written. How the help has worked stands apart too.
 *
 * @public
 */
export const wheel: View<WheelSectorId, never> = {
  id: 'wheel',
  version: '1.0.0',
  units: ['child', 'parent-child'],
  sectors: [
    {
      id: 'safety',
      areas: ['C01', 'D04'],
      factors: [
        ...['R01', 'R02', 'R03', 'R05', 'R10', 'R16', 'R22', 'R33', 'R43'],
        ...['S01', 'S18', 'S19', 'S20'],
      ],
    },
    {
      id: 'health',
      areas: ['C00', 'C02', 'C03'],
      factors: ['R26', 'R27', 'R28', 'R35', 'R36', 'S14', 'S21', 'S22'],
    },
    {
      id: 'learning',
      areas: ['C05', 'C12', 'D06'],
      factors: ['R30', 'R31', 'R34', 'S11'],
    },
    {
      id: 'care',
      areas: ['C04', 'C11', 'C14', 'D01', 'D02', 'D03', 'D08', 'D10'],
      factors: [
        ...['R04', 'R18', 'R19', 'R20', 'R37', 'R38', 'R39'],
        ...['S03', 'S04', 'S05', 'S24'],
      ],
    },
    { id: 'leisure', areas: ['C06'], factors: ['S12'] },
    {
      id: 'being-heard',
      areas: ['C10', 'C13', 'D07', 'D09'],
      factors: ['R24', 'R25', 'R47', 'S08', 'S09', 'S10', 'S26'],
    },
    {
      id: 'responsibility',
      areas: ['C09', 'D05'],
      factors: ['R21', 'R23', 'R29', 'S23', 'S25'],
    },
    {
      id: 'belonging',
      areas: ['C07', 'C08'],
      factors: ['R32', 'R40', 'R41', 'R42', 'R44', 'S02', 'S13', 'S15', 'S16', 'S29'],
    },
  ],
  apart: {
    areas: ['D11'],
    factors: [
      // For an adult's own part, or between two adults.
      ...['R06', 'R07', 'R08', 'R09', 'R11', 'R12', 'R13', 'R14', 'R15', 'R17'],
      ...['S06', 'S17', 'S28', 'S30'],
      // How the help has worked.
      ...['R45', 'R46', 'R48', 'S07', 'S27'],
    ],
  },
};
