import type { AssessmentEvent } from './assessment-event.js';
import type { Assessment } from './assessment.js';
import { foldFamilyEvent } from './fold-family-event.js';
import { withUnits } from './with-units.js';

/** Folds what happened to the case as such, or gives `null` when the event is of another subject. */
export function foldCaseEvent(assessment: Assessment, event: AssessmentEvent): Assessment | null {
  switch (event.type) {
    case 'case.opened': {
      const { startedOn, entry } = event.payload;
      // The first opening counts: two devices may both have opened the case.
      if (assessment.startedOn !== null) return assessment;
      return withUnits({ ...assessment, startedOn, entry });
    }
    case 'children.asked':
      return { ...assessment, childrenAnswer: event.payload.answer };
    // How far the family is built is a matter of flow; the log only tells that it was said.
    case 'family-step.completed':
    case 'family-step.reopened':
      return assessment;
    case 'information.given': {
      const { person } = event.payload;
      return {
        ...assessment,
        information: assessment.information.set(person, event.payload),
        bypassed: assessment.bypassed.delete(person),
      };
    }
    case 'information.bypassed':
      return {
        ...assessment,
        bypassed: assessment.bypassed.set(event.payload.person, event.payload.reason),
      };
    case 'voluntariness.set':
      return {
        ...assessment,
        voluntariness: assessment.voluntariness.set(event.payload.person, event.payload),
      };
    case 'unit.set-aside':
      return {
        ...assessment,
        setAside: assessment.setAside.set(event.payload.unit, event.payload.reason),
      };
    case 'unit.taken-up':
      return { ...assessment, setAside: assessment.setAside.delete(event.payload.unit) };
    default: {
      const family = foldFamilyEvent(assessment.family, event);
      return family && withUnits({ ...assessment, family });
    }
  }
}
