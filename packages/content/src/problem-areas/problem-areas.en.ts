import type { ProblemAreaId } from '@helhet/core';

/** The English names of the problem areas. @public */
export const problemAreasEn: Readonly<Record<ProblemAreaId, string>> = {
  PA01: 'Violence against the child by a parent/step-parent/carer',
  PA02: "Violence between adults in the child's family (experienced by the child)",
  PA03: 'Suspected sexual abuse',
  PA04: 'Deficient basic care or supervision',
  PA05: 'Parental mental ill-health',
  PA06: 'Parental addiction (alcohol, drugs, medicines, gambling)',
  PA07: 'Parental illness, disability or cognitive difficulties',
  PA08: 'Conflict between parents / custody, residence, contact',
  PA09: 'Lacking emotional availability / interaction',
  PA10: 'Lacking guidance or boundaries, or harsh methods',
  PA11: 'Child carries unreasonable responsibility',
  PA12: 'Silence, secrecy or lack of information to the child',
  PA13: "Child's own mental ill-health",
  PA14: "Child's own substance use or rule-breaking behaviour",
  PA15: 'School/preschool: absence, learning',
  PA16: 'Peers, bullying, online harm',
  PA17: "Child's physical health and development",
  PA18: 'Prenatal exposure',
  PA19: 'Loss, imprisoned parent, separation or unstable placement',
  PA20: 'Money and housing',
  PA21: 'Lack of network / isolation',
  PA22: 'Honour-related violence and oppression',
  PA23: 'Migration, flight and prolonged strain',
};
