import type { View } from './view.js';

/** A side of the triangle. @public */
export type TriangleSideId = 'development' | 'capacity' | 'surroundings';

/** A sector of the triangle: four on each side. @public */
export type TriangleSectorId =
  | 'development-health'
  | 'development-learning'
  | 'development-feelings'
  | 'development-relations'
  | 'capacity-care'
  | 'capacity-safety'
  | 'capacity-emotional'
  | 'capacity-guidance'
  | 'surroundings-background'
  | 'surroundings-family'
  | 'surroundings-means'
  | 'surroundings-network';

/**
 * The triangle of a child's needs: the child's development, what the parents manage, and what is around them.
 *
 * What ends a unit stands apart, and how the assessment itself has been done.
 *
 * @public
 */
export const triangle: View<TriangleSectorId, TriangleSideId> = {
  id: 'triangle',
  version: '1.0.0',
  units: ['child', 'parent', 'parent-child', 'couple', 'family'],
  sectors: [
    {
      id: 'development-health',
      side: 'development',
      areas: ['C00', 'C02'],
      factors: ['R34', 'R35', 'R36', 'S21', 'S22'],
    },
    {
      id: 'development-learning',
      side: 'development',
      areas: ['C05'],
      factors: ['R30', 'R31', 'S11'],
    },
    {
      id: 'development-feelings',
      side: 'development',
      areas: ['C03', 'C12'],
      factors: ['R25', 'R26', 'R27', 'R28', 'R29', 'S08', 'S14'],
    },
    {
      id: 'development-relations',
      side: 'development',
      areas: ['C06', 'C07', 'C08'],
      factors: ['R32', 'R33', 'S02', 'S12', 'S13'],
    },
    {
      id: 'capacity-care',
      side: 'capacity',
      areas: ['C04', 'D03', 'F02'],
      factors: ['R04', 'S03'],
    },
    {
      id: 'capacity-safety',
      side: 'capacity',
      areas: ['C01', 'D04', 'F06'],
      factors: ['R01', 'R03', 'R05', 'R10', 'S01', 'S19', 'S20'],
    },
    {
      id: 'capacity-emotional',
      side: 'capacity',
      areas: ['C11', 'D01', 'D02', 'D07', 'D08', 'P01'],
      factors: ['R18', 'R19', 'R20', 'S04', 'S05', 'S24'],
    },
    {
      id: 'capacity-guidance',
      side: 'capacity',
      areas: ['D05', 'D06'],
      factors: ['R21', 'R22', 'S25'],
    },
    {
      id: 'surroundings-background',
      side: 'surroundings',
      areas: ['C14', 'F01', 'P08'],
      factors: ['R37', 'R38', 'R39', 'R44'],
    },
    {
      id: 'surroundings-family',
      side: 'surroundings',
      areas: [
        ...['C09', 'C10', 'D09', 'D10', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07'],
        ...['K01', 'K02', 'K03', 'K04', 'K05', 'K06', 'K07', 'K08', 'F03', 'F04', 'F05'],
      ],
      factors: [
        ...['R02', 'R06', 'R07', 'R08', 'R09', 'R11', 'R12', 'R13', 'R14', 'R15'],
        ...['R16', 'R17', 'R23', 'R24', 'R43'],
        ...['S06', 'S09', 'S10', 'S17', 'S18', 'S23', 'S28', 'S30'],
      ],
    },
    {
      id: 'surroundings-means',
      side: 'surroundings',
      areas: ['F07', 'P09'],
      factors: ['R40', 'R41', 'S16'],
    },
    {
      id: 'surroundings-network',
      side: 'surroundings',
      areas: ['F08', 'F09', 'F10', 'P10', 'P11'],
      factors: ['R42', 'R45', 'R46', 'S07', 'S15', 'S29'],
    },
  ],
  apart: {
    areas: ['C13', 'P12', 'D11', 'K09', 'F11'],
    factors: ['R47', 'R48', 'S26', 'S27'],
  },
};
