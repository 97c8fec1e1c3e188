import type { AssessmentPackage } from '@helhet/core';

/**
 * The assessment as versioned JSON: a worker handed it over, or an interview was closed.
 *
 * A host that wants only the JSON listens to this and to nothing else.
 *
 * @public
 */
export class PackageEvent extends Event {
  readonly package: AssessmentPackage;
  /** Why it comes now. */
  readonly reason: 'handed-over' | 'interview-closed';

  constructor(given: {
    readonly package: AssessmentPackage;
    readonly reason: 'handed-over' | 'interview-closed';
  }) {
    super('helhet-package', { bubbles: true, composed: true, cancelable: true });
    this.package = given.package;
    this.reason = given.reason;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helhet-package': PackageEvent;
  }
}
