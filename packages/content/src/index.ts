export { catalogue } from './catalogue.js';
export { mustBePrivate } from './must-be-private.js';
export { child } from './child/child.js';
export { childEn } from './child/child.en.js';
export { childSv } from './child/child.sv.js';
export { childRules } from './child/child.rules.js';
export { expectedChild } from './expected-child/expected-child.js';
export { expectedChildEn } from './expected-child/expected-child.en.js';
export { expectedChildSv } from './expected-child/expected-child.sv.js';
export { expectedChildRules } from './expected-child/expected-child.rules.js';
export { parent } from './parent/parent.js';
export { parentEn } from './parent/parent.en.js';
export { parentSv } from './parent/parent.sv.js';
export { parentRules } from './parent/parent.rules.js';
export { parentChild } from './parent-child/parent-child.js';
export { parentChildEn } from './parent-child/parent-child.en.js';
export { parentChildSv } from './parent-child/parent-child.sv.js';
export { parentChildRules } from './parent-child/parent-child.rules.js';
export { couple } from './couple/couple.js';
export { coupleEn } from './couple/couple.en.js';
export { coupleSv } from './couple/couple.sv.js';
export { coupleRules } from './couple/couple.rules.js';
export { family } from './family/family.js';
export { familyEn } from './family/family.en.js';
export { familySv } from './family/family.sv.js';
export { familyRules } from './family/family.rules.js';
export { factors } from './factors/factors.js';
export { factorsEn } from './factors/factors.en.js';
export { factorsSv } from './factors/factors.sv.js';
export { protectiveFactors } from './factors/protective-factors.js';
export { riskFactors } from './factors/risk-factors.js';
export { problemAreas } from './problem-areas/problem-areas.js';
export { problemAreasEn } from './problem-areas/problem-areas.en.js';
export { problemAreasSv } from './problem-areas/problem-areas.sv.js';
export { triggers, type Trigger } from './triggers/triggers.js';
export { triggersEn } from './triggers/triggers.en.js';
export { triggersSv } from './triggers/triggers.sv.js';
export { impacts, type Impact, type ImpactId, type ImpactWords } from './impacts/impacts.js';
export { impactsEn } from './impacts/impacts.en.js';
export { impactsSv } from './impacts/impacts.sv.js';
export { interventionBasesEn } from './interventions/intervention-bases.en.js';
export { interventionBasesSv } from './interventions/intervention-bases.sv.js';
export { type InterventionId } from './interventions/intervention-id.js';
export {
  interventionBases,
  type CounterReason,
  type Intervention,
  type InterventionBasis,
  type InterventionWords,
} from './interventions/intervention.js';
export { interventionsEn } from './interventions/interventions.en.js';
export { interventionsSv } from './interventions/interventions.sv.js';
export { interventions } from './interventions/interventions.js';
export { legalEntries } from './legal/legal-entries.js';
export { legalEn } from './legal/legal.en.js';
export { legalSv } from './legal/legal.sv.js';
export { needs, type NeedId, type NeedWords } from './needs/needs.js';
export { needsEn } from './needs/needs.en.js';
export { needsSv } from './needs/needs.sv.js';
export { followUp as followUpProfile } from './profiles/follow-up.js';
export { full as fullProfile } from './profiles/full.js';
export { profilesEn } from './profiles/profiles.en.js';
export { profilesSv } from './profiles/profiles.sv.js';
export { profiles } from './profiles/profiles.js';
export { short as shortProfile } from './profiles/short.js';
export { survey2012Table } from './profiles/survey-2012-table.js';
export { survey2012 as survey2012Profile } from './profiles/survey-2012.js';
export { exampleSafetyNumbersSweden } from './safety/example-numbers.js';
export { safetyTexts } from './safety/safety-texts.js';
export { safetyEn } from './safety/safety.en.js';
export { safetySv } from './safety/safety.sv.js';
export {
  type NamedSlot,
  type NamedSlotId,
  type SlotResultId,
  type SlotResultWords,
  type SlotWords,
} from './slots/named-slot.js';
export { slotResultsEn } from './slots/slot-results.en.js';
export { slotResultsSv } from './slots/slot-results.sv.js';
export { slotRolesEn } from './slots/slot-roles.en.js';
export { slotRolesSv } from './slots/slot-roles.sv.js';
export { slotRoles, type SlotRole } from './slots/slot-roles.js';
export { slotsEn } from './slots/slots.en.js';
export { slotsSv } from './slots/slots.sv.js';
export { slots } from './slots/slots.js';
export { triangleEn } from './views/triangle.en.js';
export { triangleSv } from './views/triangle.sv.js';
export { triangle, type TriangleSectorId, type TriangleSideId } from './views/triangle.js';
export { type View, type ViewPlaces, type ViewSector, type ViewWords } from './views/view.js';
export { views } from './views/views.js';
export { wheelEn } from './views/wheel.en.js';
export { wheelSv } from './views/wheel.sv.js';
export { wheel, type WheelSectorId } from './views/wheel.js';
