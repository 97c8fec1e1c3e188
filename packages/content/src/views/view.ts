import type { AreaId, FactorId, UnitKind } from '@helhet/core';

/**
 * Another way to look at the same answers and findings: areas and factors placed in sectors, with keys that
 * belong to nobody. A host with a licence gives the sectors the labels of its own framework.
 *
 * Every area of the units it shows, and every factor, is in exactly one sector, or stands apart and says so.
 * Source: DOMAIN A23 and B.9.
 *
 * @public
 */
export interface View<SectorId extends string = string, SideId extends string = string> {
  readonly id: string;
  /** A version of its own, by semantic versioning: frameworks change. */
  readonly version: string;
  /** The units whose areas it shows. */
  readonly units: readonly UnitKind[];
  readonly sectors: readonly ViewSector<SectorId, SideId>[];
  /** What has no place in this view, and is not forgotten. */
  readonly apart: ViewPlaces;
}

/** What is placed somewhere in a view. @public */
export interface ViewPlaces {
  readonly areas: readonly AreaId[];
  readonly factors: readonly FactorId[];
}

/** One sector of a view. @public */
export interface ViewSector<
  SectorId extends string = string,
  SideId extends string = string,
> extends ViewPlaces {
  readonly id: SectorId;
  /** The side it belongs to, in a view that has sides. */
  readonly side?: SideId;
}

/** The words of a view in one language. @public */
export interface ViewWords<SectorId extends string = string, SideId extends string = string> {
  readonly title: string;
  readonly sides: Readonly<Record<SideId, string>>;
  readonly sectors: Readonly<Record<SectorId, string>>;
}
