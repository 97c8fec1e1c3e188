import type { NamedSlotId, SlotWords } from './named-slot.js';

/** The slots in English; shown to the worker only. @public */
export const slotsEn: Readonly<Record<NamedSlotId, SlotWords>> = {
  irisk: {
    name: 'iRiSk',
    about:
      'Interviews about risk and protection when there is violence in the family, with the child and with each parent alone. A first assessment has to be done before. Whoever uses violence is interviewed at a time of their own.',
  },
  freda: {
    name: 'FREDA',
    about:
      "Questions to an adult who may be subjected to violence by someone close. Always put alone. The person's own estimate of the danger is kept apart: a difference says something.",
  },
  'danger-assessment': {
    name: 'Assessment of dangerous violence',
    about:
      'A structured way to assess how dangerous the violence is now. Do not wait for it when someone needs protection.',
  },
  'honour-checklist': {
    name: 'Checklist about honour',
    about:
      "Support in assessing control, being taken away, marriage or genital mutilation against someone's will. Do not contact relatives.",
  },
  'child-talk-method': {
    name: 'Talks about being next of kin',
    about:
      'A series of talks with a child whose parent is having a hard time, most often from seven years of age. The child may say no. When there is violence, the parent must be getting help at the same time. Never instead of protection.',
  },
  'child-symptom-screening': {
    name: "The child's strengths and difficulties at a glance",
    about:
      'A form about how the child feels and functions, which child, parent and school can answer.',
  },
  'child-wellbeing-rating': {
    name: "The child's own rating",
    about:
      "A measure of how things are in the child's own view, at several times. Use the same measure each time.",
  },
  'child-trauma-screening': {
    name: 'Hard experiences of a child',
    about:
      'A form about what the child has been through and how it shows. Wait if the police are to hear the child.',
  },
  'child-suicide-assessment': {
    name: 'Assessment when a child does not want to live',
    about: 'Done by the health service. Do not leave the child alone meanwhile.',
  },
  'alcohol-child-screening': {
    name: 'Children of someone who drinks',
    about: "A few questions to a young person about a parent's alcohol. Ask alone.",
  },
  'young-substance-screening': {
    name: "A young person's own use",
    about: 'A form to the young person about alcohol, drugs and pills.',
  },
  'infant-interaction-observation': {
    name: 'Interaction with a small child',
    about: 'A structured way to observe a parent and a small child together.',
  },
  'care-quality-scale': {
    name: 'Quality of care',
    about: 'A scale of the care that a parent gives a child. Filled in for each parent and child.',
  },
  'parent-substance-screening': {
    name: "The parent's alcohol or drugs",
    about: 'A form about how much and how often, which the parent answers alone.',
  },
  'parent-gambling-screening': {
    name: "The parent's gambling",
    about: 'A form about gambling, which the parent answers alone.',
  },
  'parent-mood-screening': {
    name: "The parent's mood",
    about: 'A form about low mood and worry, in pregnancy and the first year too.',
  },
  'parent-suicide-assessment': {
    name: 'Assessment when a parent does not want to live',
    about: 'Done by the health service. First see to it that someone looks after the children.',
  },
  'parent-attention-programme': {
    name: 'Programme for a parent who needs structure',
    about:
      'Support for a parent who finds it hard to plan, get started and remember. Adapt your own talks too.',
  },
  'separation-conflict-assessment': {
    name: 'Conflict after separation',
    about:
      'A structured way to understand a locked conflict about the children. Not used when there is violence.',
  },
  'foster-home-material': {
    name: 'Parent with a child in a foster home',
    about:
      'Material for talks with a parent whose child lives in a foster home, and for what the foster home needs to know.',
  },
  'family-health-map': {
    name: 'When both child and parent are unwell',
    about: 'A way to put the health of child and parent side by side. Each owns their own answers.',
  },
  'family-functioning-scale': {
    name: 'How the family functions',
    about:
      'A scale for the whole family, before and after help. It says nothing of how any one child is.',
  },
};
