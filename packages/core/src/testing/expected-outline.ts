import { conditionHolds } from '../instrument/condition-holds.js';
import type { Condition } from '../instrument/condition.js';
import type { AreaId, Group, Question } from '../instrument/instrument.js';
import { isPrivate } from '../instrument/is-private.js';
import { groupsOf } from '../instrument/questions-of.js';
import type { Asking } from '../interview/asking.js';
import type { OutlineGround } from '../interview/create-outline.js';
import { questionKey, type InstanceId, type QuestionKey } from '../interview/question-key.js';

/** What an outline should have, found the slow way: each question by itself, from the answers alone. */
export interface ExpectedOutline {
  readonly questions: readonly QuestionKey[];
  readonly groups: readonly string[];
}

interface Place {
  readonly question: Question;
  readonly area: AreaId;
  readonly group: Group | null;
  readonly instance: InstanceId | undefined;
  readonly conditions: readonly Condition[];
}

/** Finds what should be asked by going from each question back to all it depends on. */
export function expectedOutline(asking: Asking, ground: OutlineGround): ExpectedOutline {
  const places = placesIn(asking, ground);
  const isThere = (place: Place): boolean => {
    return isOpen(place) && place.conditions.every((condition) => holds(condition, place));
  };
  /** Private questions need nobody else there; where no more may be asked, they need an answer too. */
  const isOpen = (place: Omit<Place, 'conditions'>): boolean => {
    if (!isPrivate(place.question, asking.audience)) return true;
    const state = ground.answers.get(keyOf(place))?.current?.given.state ?? 'deferred';
    const isStopped = ground.stoppedAreas?.has(place.area) === true;
    return ground.privateAllowed && (!isStopped || state !== 'deferred');
  };
  const holds = (condition: Condition, from: Place | null): boolean =>
    conditionHolds(condition, {
      facts: asking.facts,
      given: (id) => {
        const meant = places.find(
          ({ question, group, instance }) =>
            question.id === id &&
            (group === null || (group.id === from?.group?.id && instance === from.instance)),
        );
        if (!meant || !isThere(meant)) return null;
        return ground.answers.get(keyOf(meant))?.current?.given ?? null;
      },
      kind: (id) =>
        places.find(({ question }) => question.id === id)?.question.ask[asking.audience] ?? null,
    });
  const groups = asking.instrument.areas.flatMap((area) =>
    groupsOf(area).filter((group) => {
      const isEmpty = group.each !== 'entry' && (asking.members[group.each] ?? []).length === 0;
      const open = group.questions.filter(
        (question) =>
          question.ask[asking.audience] &&
          (ground.privateAllowed || !isPrivate(question, asking.audience)),
      );
      const conditions = [area.when, group.when].filter((when) => when !== undefined);
      return !isEmpty && open.length > 0 && conditions.every((when) => holds(when, null));
    }),
  );
  return {
    questions: places.filter(isThere).map(keyOf).sort(),
    groups: groups.map(({ id }) => id).sort(),
  };
}

function keyOf({ question: { id }, instance }: Omit<Place, 'conditions'>): QuestionKey {
  return questionKey({ question: id, ...(instance !== undefined && { instance }) });
}

function instancesOf(
  { id, each }: Group,
  { members }: Asking,
  { instances }: OutlineGround,
): readonly InstanceId[] {
  if (each === 'entry') return instances.get(id) ?? [];
  return (members[each] ?? []).map((member) => member.id);
}

function placesIn(asking: Asking, ground: OutlineGround): Place[] {
  const { instrument, audience } = asking;
  return instrument.areas.flatMap((area) =>
    [null, ...groupsOf(area)].flatMap((group) => {
      const instances = group === null ? [undefined] : instancesOf(group, asking, ground);
      return (group ?? area).questions
        .filter((question) => question.ask[audience])
        .flatMap((question) =>
          instances.map((instance) => ({
            question,
            area: area.id,
            group,
            instance,
            conditions: [area.when, group?.when, question.when].filter(
              (when) => when !== undefined,
            ),
          })),
        );
    }),
  );
}
