import type { UnitKind } from '@helhet/core';

import type { BoardWords } from '../board-words.js';

const counted: Readonly<Record<UnitKind, readonly [one: string, several: string]>> = {
  child: ['child', 'children'],
  parent: ['parent', 'parents'],
  'parent-child': ['parent–child', 'parent–child'],
  couple: ['couple', 'couples'],
  family: ['about the family', 'about the family'],
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** The unit board in English. */
export const boardEn: BoardWords = {
  heading: 'Overview',
  counts: (counts) => {
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    const kinds = counts
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `${count} ${counted[kind][count === 1 ? 0 : 1]}`);
    return `${total} ${total === 1 ? 'part' : 'parts'}: ${listed(kinds)}`;
  },
  empty: 'The parts will be shown here once the family is described.',
  done: (done, total) => `${done} of ${total} parts done`,
  kinds: {
    child: 'The children',
    parent: 'The parents, for their own part',
    'parent-child': 'Each parent with each child',
    couple: 'The couple and the cooperation',
    family: 'The family as a whole',
  },
  kindLeads: {
    child: 'A talk about and with each child.',
    parent: 'Each adult’s own situation.',
    'parent-child': 'How each one is a parent to each of the children.',
    couple: 'The adults as a couple, or as parents who share responsibility.',
    family: 'Everyday life at home, and how the homes fit together.',
  },
  variants: {
    unborn: 'Expected child',
    distance: 'Does not have the care',
    couple: 'Couple',
    coparents: 'Share parenthood',
    'couple+coparents': 'Couple who share parenthood',
    network: 'All homes together',
  },
  gridParent: 'Adult',
  gridNothing: 'No part',
  pair: (one, other) => `${one} and ${other}`,
  network: 'The whole family',
  unnamed: 'No name',
  statuses: {
    'not-started': 'Not started',
    started: 'Started',
    done: 'Done',
    'set-aside': 'Set aside',
    closed: 'Closed',
  },
  closed: {
    died: 'The person has died. What was said is kept.',
    'no-longer': 'No longer applies. What was said is kept.',
  },
  notJoint: 'Separately',
  suggested: 'Suggested next',
  worker: 'Observations',
  flows: {
    'not-started': 'Not started',
    precheck: 'Opened',
    asking: 'Under way',
    held: 'Stopped for now',
    paused: 'Paused',
    closing: 'Being closed',
    done: 'Done',
  },
  progress: (settled, total) => `${settled} of ${total} questions`,
  answers: (name) => `${name} answers`,
  about: (action, unit) => `${action} ${unit}:`,
  ledBy: (worker) => `${worker} leads this talk.`,
  actions: {
    openOwn: 'Lead a talk of your own',
    open: 'Open',
    continue: 'Continue',
    read: 'View',
    setAside: 'Set aside',
    takeUp: 'Take up again',
    cancel: 'Cancel',
  },
  setAside: {
    legend: (unit) => `Set aside: ${unit}`,
    reason: 'Why is it not possible now?',
    help: 'For example: does not want to, cannot be reached, unknown. It can be taken up again at any time.',
    confirm: 'Set aside',
  },
  people: {
    heading: 'Information and taking part',
    lead: 'Everyone should know what the talk is for before it starts.',
    informed: 'Informed',
    notInformed: 'Not informed yet',
    putOff: (reason) => `To be informed later: ${reason}`,
    change: (name) => `Information to ${name}`,
  },
  information: {
    legend: (name) => `Information to ${name}`,
    lead: 'Tell before the talk starts. Tick what has been said.',
    topicsLegend: 'This has been said',
    topics: {
      why: 'Why the talk is held',
      'voluntary-or-not': 'Whether it is voluntary or not',
      'who-will-know': 'Who will know',
      'where-it-is-written': 'Where it is written down',
      'limit-of-silence': 'When what is said cannot be kept quiet',
      'right-to-pause': 'The right to pause and to skip',
      'what-happens-next': 'What happens next',
      complaints: 'Where to turn if something is wrong',
    },
    all: 'Everything has been said',
    language: 'Language',
    formatLegend: 'In what way',
    formats: {
      spoken: 'Spoken',
      written: 'In writing',
      pictures: 'With pictures',
      'sign-language': 'In sign language',
    },
    voluntarinessLegend: 'Taking part in the talk',
    voluntariness: {
      voluntary: 'Wants to take part',
      statutory: 'Investigation by law',
      partial: 'Wants to take part in some areas',
      refused: 'Does not want to take part now',
      'not-asked': 'Not asked',
    },
    noteForPartial: 'Which areas?',
    noteForNotAsked: 'Why not?',
    save: 'Save',
    saveAndOpen: 'Save and open',
    topicsMissing:
      'Tick at least one thing that has been said, or start without information and say why.',
    bypassSummary: 'Start without information',
    bypassHelp: 'Only when there is no time. The information must be given as soon as possible.',
    bypassReason: 'Why?',
    bypass: 'Start without information',
    wasBypassed: (reason) =>
      `The information was put off: ${reason}. It must be given as soon as possible.`,
    reasonMissing: 'Write why.',
    saved: 'Saved.',
  },
};
