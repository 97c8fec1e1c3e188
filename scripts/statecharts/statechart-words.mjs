/*
 * What the states of each machine mean, by machine and state, for those that do not say it themselves
 * in their `description`; and better words for a guard or an action than its name gives. They stand
 * here and not in the machines, because every page that embeds Helhet would load them there.
 */

const familyStates = {
  opening: 'The case has not been opened.',
  children: 'The case begins with an adult: whether there are children is asked before all else.',
  persons: 'The persons are entered. At least one child has to be among them.',
  edges: 'Who is what to whom, and who has custody of each child, is entered.',
  households: 'Who lives where, and how much, is entered.',
  protection: 'Violence, threats, secret addresses and orders not to meet are entered.',
  communication: 'What each person needs to be able to take part is entered: language and support.',
  ready: 'Every step is complete. The family can still be changed, and every step reopened.',
  'no-children': 'The adult has no children. Another answer can be given at any time.',
  'children-unknown':
    'It is not known whether there are children. Another answer can be given at any time.',
};

/** Words for actions of more than one machine: `allow` only marks that something may happen. */
export const sharedActionWords = { allow: '' };

/** Words by the id of a machine. */
export const statechartWords = {
  assessment: {
    states: {
      loading: 'The log is being fetched from the host. Nothing else may happen yet.',
      unreachable: 'The store failed or did not answer in time. The log can be asked for again.',
      refused: 'The log is of a version that is not known. It is left untouched.',
      ready:
        'The case can be worked on. What may happen now is asked of the family and of each interview.',
    },
    guards: {
      familyTakesIt: 'the family takes it',
      interviewTakesIt: 'its interview takes it',
      mayBeOpened: 'the interview may be opened',
      unitIsThere: 'the unit is there',
      mayBeRaised: 'it is new, and its interview takes it',
      safetyTakesIt: 'the safety event takes it',
      findingTakesIt: 'the unit is there, and the finding takes it',
    },
    actions: {
      tellFamily: 'tell the family',
      tellInterview: 'tell its interview',
      openInterview: 'start an interview',
      raiseSafety: 'start a safety event',
      tellSafety: 'tell the safety event',
      decideFinding: 'start a finding, if it is new',
      tellFinding: 'tell the finding',
    },
  },
  family: {
    states: familyStates,
    guards: {
      isAdultFirst: 'the case begins with an adult',
      childrenAreThere: 'there are children',
      thereAreNone: 'there are no children',
      importIsComplete: 'no step has a fault',
      importHasChildren: 'there is a child in it',
      stepIsComplete: (step) => `${step}, nothing missing`,
      reopens: (step) => step,
    },
  },
  finding: {
    states: {
      undecided: 'Nobody has decided: the factor is as answers propose it.',
      exploring: 'A worker wants to know more first, and has written what and where.',
      confirmed: 'A worker has said that it is there, how much of it, and what that rests on.',
      rejected: 'A worker has said that it is not there, or does not matter here, and why.',
    },
    guards: {
      isReplaying: 'the log is replayed',
      restsOnEnough: 'it rests on enough',
    },
  },
  interview: {
    states: {
      precheck: 'Who is in the room is asked. No question is on screen.',
      asking: 'Questions are asked, and answers are taken.',
      'asking.alone':
        'Nobody but the respondent, the worker and an adult interpreter is there: private questions may be asked.',
      'asking.accompanied':
        'Someone else is there, or it is not certain that nobody is: nothing shows that private questions exist.',
      held: 'A trigger has fired that stops the questions, until a worker has seen it. Every way out is open.',
      paused: 'The talk has stopped, wanted or not. It goes on through the check of who is there.',
      closing: 'The asking is over. The talk is rounded off with the respondent.',
      done: 'The interview is closed. It can be reopened, with a reason.',
    },
    guards: {
      isHeld: 'something holds the talk',
      holds: 'it holds the talk',
      somethingElseHolds: 'something else holds the talk',
    },
  },
  safety: {
    states: {
      raised: 'A trigger has fired, and no worker has seen it.',
      acknowledged: 'A worker has seen it. What is done about it is noted.',
      resolved: 'It has been brought to an end.',
    },
  },
  saving: {
    states: {
      saved: 'The host has everything.',
      saving: 'Everything unsaved is on its way to the host, in one batch.',
      retrying: 'The last attempt failed. It is tried again after a pause, or when it is wanted.',
    },
    actions: { countFailure: 'count the failure' },
  },
};
