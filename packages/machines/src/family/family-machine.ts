import {
  familySteps,
  findStepIssues,
  type AssessmentEvent,
  type Family,
  type FamilyStep,
} from '@helhet/core';
import { setup } from 'xstate';

/** What the family machine looks at, as it is now. @public */
export interface FamilyGround {
  readonly family: Family;
  readonly startedOn: string;
}

const familySetup = setup({
  types: {
    context: {} as { readonly look: () => FamilyGround },
    input: {} as { readonly look: () => FamilyGround },
    events: {} as AssessmentEvent,
  },
  actions: {
    /** An event that changes no state may happen only where something is done about it. */
    allow: () => undefined,
  },
  guards: {
    isAdultFirst: ({ event }) =>
      event.type === 'case.opened' && event.payload.entry === 'adult-first',
    childrenAreThere: ({ event }) =>
      event.type === 'children.asked' &&
      ['has', 'lives-with', 'meets', 'expects'].includes(event.payload.answer),
    thereAreNone: ({ event }) => event.type === 'children.asked' && event.payload.answer === 'none',
    importIsComplete: ({ context, event }) =>
      event.type === 'family.imported' &&
      familySteps.every((step) => isComplete(event.payload.family, step, context.look().startedOn)),
    importHasChildren: ({ context, event }) =>
      event.type === 'family.imported' &&
      !findStepIssues(event.payload.family, 'persons', context.look().startedOn).some(
        ({ code }) => code === 'child.none',
      ),
    stepIsComplete: ({ context, event }, step: FamilyStep) =>
      event.type === 'family-step.completed' &&
      event.payload.step === step &&
      isComplete(context.look().family, step, context.look().startedOn),
    reopens: ({ event }, step: FamilyStep) =>
      event.type === 'family-step.reopened' && event.payload.step === step,
  },
});

function isComplete(family: Family, step: FamilyStep, on: string): boolean {
  return findStepIssues(family, step, on).length === 0;
}

const opening = familySetup.createStateConfig({
  on: { 'case.opened': [{ guard: 'isAdultFirst', target: 'children' }, { target: 'persons' }] },
});

const children = familySetup.createStateConfig({
  on: {
    // A family without children is no answer to whether there are any.
    'family.imported': [
      { guard: 'importIsComplete', target: 'ready' },
      { guard: 'importHasChildren', target: 'persons' },
      { actions: 'allow' },
    ],
    'children.asked': [
      { guard: 'childrenAreThere', target: 'persons' },
      { guard: 'thereAreNone', target: 'no-children' },
      { target: 'children-unknown' },
    ],
  },
});

/** An answer about children can always be given anew. */
const endedWithoutChildren = children;

const persons = familySetup.createStateConfig({
  on: {
    'family-step.completed': {
      guard: { type: 'stepIsComplete', params: 'persons' },
      target: 'edges',
    },
  },
});

const edges = familySetup.createStateConfig({
  on: {
    'family-step.completed': {
      guard: { type: 'stepIsComplete', params: 'edges' },
      target: 'households',
    },
  },
});

const households = familySetup.createStateConfig({
  on: {
    'family-step.completed': {
      guard: { type: 'stepIsComplete', params: 'households' },
      target: 'protection',
    },
  },
});

const protection = familySetup.createStateConfig({
  on: {
    'family-step.completed': {
      guard: { type: 'stepIsComplete', params: 'protection' },
      target: 'communication',
    },
  },
});

const communication = familySetup.createStateConfig({
  on: {
    'family-step.completed': {
      guard: { type: 'stepIsComplete', params: 'communication' },
      target: 'ready',
    },
  },
});

/**
 * Building the family: persons, edges, households, protection, communication; child-first or adult-first.
 *
 * A family that comes whole from the host, without faults, is ready at once. Everything can be edited in
 * every state, and every step taken again. Source: DOMAIN C.1.
 *
 * @public
 */
export const familyMachine = familySetup.createMachine({
  id: 'family',
  context: ({ input }) => ({ look: input.look }),
  initial: 'opening',
  on: {
    'family.imported': [{ guard: 'importIsComplete', target: '.ready' }, { target: '.persons' }],
    'family-step.reopened': [
      { guard: { type: 'reopens', params: 'persons' }, target: '.persons' },
      { guard: { type: 'reopens', params: 'edges' }, target: '.edges' },
      { guard: { type: 'reopens', params: 'households' }, target: '.households' },
      { guard: { type: 'reopens', params: 'protection' }, target: '.protection' },
      { guard: { type: 'reopens', params: 'communication' }, target: '.communication' },
    ],
    'case.opened': { actions: 'allow' },
    'children.asked': { guard: 'childrenAreThere', actions: 'allow' },
    'person.*': { actions: 'allow' },
    'edge.*': { actions: 'allow' },
    'household.*': { actions: 'allow' },
    'safety-edge.*': { actions: 'allow' },
    'information.*': { actions: 'allow' },
    'voluntariness.*': { actions: 'allow' },
  },
  states: {
    opening,
    children,
    persons,
    edges,
    households,
    protection,
    communication,
    ready: {},
    'no-children': endedWithoutChildren,
    'children-unknown': endedWithoutChildren,
  },
});
