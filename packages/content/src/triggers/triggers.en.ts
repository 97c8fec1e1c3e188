import type { TriggerId } from '@helhet/core';

/** The English names of the safety triggers; shown to the worker only. @public */
export const triggersEn: Readonly<Record<TriggerId, string>> = {
  T01: 'Ongoing or recent violence against the child',
  T02: "Ongoing violence between adults in the child's home",
  T03: 'Adult suicidality/plan',
  T04: 'Child self-harm/suicidality',
  T05: 'Statement or signs of sexual abuse',
  T06: 'Acute failure of care (small child without sober/able adult)',
  T07: 'Unborn child exposed to alcohol/drugs/violence',
  T08: 'Lethality: death threats, weapon, strangulation, escalation, separation',
  T09: 'Honour, abduction, forced marriage, FGM',
  T10: 'Child afraid to go home / wants protection now',
  T11: 'Wrong person in the room (co-presence)',
  T12: 'Child used as interpreter',
  T13: 'Intoxicated adult with child now (e.g. driving)',
  T14: 'Threat to staff',
  T15: 'Parent dies or has recently died unexpectedly',
  T16: 'Protected address/data at risk of exposure',
  T17: 'Respondent in acute distress or wants to stop',
};
