import type { Audience } from '@helhet/core';

/** What a child is asked about its parents or home, and a parent is not to hear. */
export const askedOfAChild: readonly Audience[] = ['child-2-6', 'child-7-12', 'child-13-17'];
