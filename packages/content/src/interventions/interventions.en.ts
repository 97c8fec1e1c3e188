import type { InterventionWords } from './intervention.js';
import type { InterventionId } from './intervention-id.js';

/** The interventions in English. @public */
export const interventionsEn: Readonly<Record<InterventionId, InterventionWords>> = {
  'own-talks': {
    name: 'Talks of their own for the child',
    description:
      "The child meets the same adult, without a parent, at an easy pace. The child's own words decide what the talks are about.",
  },
  'informed-child': {
    name: 'The child gets to know',
    description:
      'The child gets an explanation that suits their age, may ask, and is told that it is not their fault.',
  },
  'group-for-children': {
    name: 'Group for children',
    description: 'Children with similar experiences meet with adults who lead. Nobody has to tell.',
  },
  'treatment-after-trauma': {
    name: 'Treatment after hard experiences',
    description:
      'Care for a child who has been through violence, abuse or loss. First the child has to be safe.',
  },
  'child-mental-health': {
    name: "Care for the child's mental health",
    description: 'School health, primary care or child psychiatry assesses and treats.',
  },
  'child-health-follow-up': {
    name: 'Health is followed up',
    description:
      'Check-ups, dental care, vaccines and care that have fallen behind are caught up, with an adult who sees to it.',
  },
  'exposure-follow-up': {
    name: 'Follow-up after pregnancy',
    description:
      'A child who met alcohol or drugs before birth is followed to school age, so that support comes early.',
  },
  preschool: {
    name: 'A place or more time in preschool',
    description:
      'Preschool gives food, play and adults to count on. The hours can be extended when the child needs it.',
  },
  'school-support': {
    name: 'Support at school',
    description:
      'An adult at school knows what the child wants the school to know, and the school adapts learning and attendance.',
  },
  leisure: {
    name: 'Leisure and time of their own',
    description:
      "An activity, a camp or time that is only the child's. Money and travel are arranged so that it happens.",
  },
  'support-person': {
    name: 'Support person or support family',
    description: 'A safe adult or family that the child meets regularly for a long time.',
  },
  'own-safety-plan': {
    name: "The child's own plan",
    description:
      'The child knows where to go and whom to call. For younger children the plan is made with an adult who protects.',
  },
  'own-use': {
    name: 'Help with own use',
    description:
      'The young person gets help to stop or cut down, without having to solve everything at home first.',
  },
  'safe-place': {
    name: 'A safe place to live',
    description:
      'The child lives elsewhere for a time, with kin or in a foster home, when home is not safe.',
  },
  'own-talks-parent': {
    name: 'Talks about being a parent',
    description:
      'A parent alone thinks aloud about their parenting, their goals and the next step.',
  },
  'addiction-care': {
    name: 'Addiction care',
    description:
      "Treatment for alcohol, drugs, medicines or gambling. The children's situation is part of it from the start.",
  },
  'mental-health-care': {
    name: 'Mental health care',
    description:
      'The health service knows that the patient is a parent, and asks how the children are.',
  },
  'crisis-contact': {
    name: 'Contact in a crisis',
    description:
      'Quick contact when a parent cannot bear to live, and a plan for who looks after the children.',
  },
  'after-violence': {
    name: 'Support after violence',
    description:
      'Individual support for someone who has been subjected to it: safety, advice on rights, and someone to talk to.',
  },
  'stop-violence': {
    name: 'Help to stop violence',
    description:
      'Alone or in a group, for someone who frightens, controls or hits. Never together with the one subjected to it.',
  },
  'protected-housing': {
    name: 'Protected housing',
    description:
      'Parent and child live where nobody dangerous can find them. Every child has a plan of their own.',
  },
  'parents-group': {
    name: 'Group for parents',
    description:
      'Parents in a similar situation share experiences with the support of someone who leads.',
  },
  'everyday-support': {
    name: 'Support in everyday life',
    description:
      'Someone comes home and helps to plan, get started and remember. The support is adapted to how the parent understands best.',
  },
  'debt-advice': {
    name: 'Advice on money and debts',
    description: 'An adviser goes through income, debts and what can be done first.',
  },
  'peer-support': {
    name: 'Someone who has been there',
    description:
      'A person with experience of their own, or an association, comes along on the way.',
  },
  'interaction-support': {
    name: 'Support in interaction',
    description: 'Parent and small child get help to see, read and respond to each other.',
  },
  guidance: {
    name: 'Guidance for the parent',
    description:
      'The parent tries calm ways to set boundaries for this child in particular, and tells how it went.',
  },
  'tell-the-child': {
    name: 'Help to tell the child',
    description: 'The parent prepares what to say, and says it with someone at their side.',
  },
  'home-visits': {
    name: 'Home visits',
    description:
      'The same person comes home to the family of a small child and sees how everyday life goes.',
  },
  'time-together': {
    name: 'Time for two',
    description: 'Parent and child get a regular time that both enjoy.',
  },
  'supported-contact': {
    name: 'Support when they meet',
    description:
      "A third person is there when the child meets the parent. The child's words decide whether it helps.",
  },
  'home-and-school': {
    name: 'Home and school together',
    description:
      'The parent gets help to get the child off, to follow school and to keep in contact with it.',
  },
  'contact-from-afar': {
    name: 'Contact from afar',
    description:
      'Letters, calls and visits are arranged when a parent is imprisoned, lives far away or the child is placed.',
  },
  'cooperation-talks': {
    name: 'Talks about cooperation',
    description: 'Two parents get help to agree about the children.',
  },
  'couple-talks': {
    name: 'Talks for couples',
    description: 'Two adults get help to talk to each other and sort out conflicts.',
  },
  'children-in-focus': {
    name: 'Course for parents who have separated',
    description:
      'Knowledge of what it is like for children between two homes. The parents go separately if they wish.',
  },
  'talks-one-by-one': {
    name: 'Talks one by one',
    description:
      'Each parent meets a person of their own. Nothing is passed on between them unless it is decided.',
  },
  'safe-handovers': {
    name: 'Safe handovers',
    description:
      'The child is left and fetched at school or through a third person, so that the parents do not meet.',
  },
  'who-is-sober': {
    name: 'Who is sober when',
    description: 'Two adults settle in advance who looks after the children when the other cannot.',
  },
  'parenting-plan': {
    name: 'A written plan for the children',
    description:
      "Residence, school, health care, weekends and money are written down. The children's own wishes are there.",
  },
  'treatment-side-by-side': {
    name: 'Care for both, separately',
    description:
      'Two adults who both need care get it at the same time but apart, with a plan for the children.',
  },
  'family-talks': {
    name: 'Talks for the family',
    description:
      'The family talks together about what is hard. Every child has had their say alone first.',
  },
  'network-meeting': {
    name: 'Meeting with the network',
    description: 'Kin, friends and others that the family chooses make a plan for the children.',
  },
  'coordinated-plan': {
    name: 'A coordinated plan',
    description:
      'Those who help the family make one plan: who does what, who keeps it together, when it is followed up. Whoever is concerned consents.',
  },
  'support-at-home': {
    name: 'Support in the home',
    description:
      'Someone is there in everyday life several times a week. Some of the time is only for each child.',
  },
  'safety-plan-home': {
    name: 'Plan for safety at home',
    description:
      'The adult who protects plans for hard situations. Whoever frightens is not to know of the plan.',
  },
  'money-help': {
    name: 'Help with money',
    description:
      'Financial support, so that food, clothes, leisure and school can be arranged for the children.',
  },
  'housing-help': {
    name: 'Help with housing',
    description: 'Support to stay, to avoid eviction or to find a new home.',
  },
  'meeting-place': {
    name: 'Meeting place for families',
    description: 'Open preschool or family centre, where the family meets others and gets advice.',
  },
  'way-into-society': {
    name: 'A way into society',
    description:
      'An interpreter, information on society and someone who explains how health care, school and social services work.',
  },
  relief: {
    name: 'Relief',
    description:
      'Another family or person has the children for a weekend or a few hours, so that everyone gets some rest.',
  },
  'after-a-death': {
    name: 'Support when someone has died',
    description:
      'Quick support for children and adults in grief, at school too. The children are told what has happened.',
  },
};
