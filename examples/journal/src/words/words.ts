import type { AccessAction } from '../cases/access-log.js';
import type { AssessmentPackage } from '../package/case-package.js';
import { en } from './en.js';
import { sv } from './sv.js';

/** The languages of the journal. */
export type Language = 'sv' | 'en';

export const languages: readonly Language[] = ['sv', 'en'];

/** A kind of unit, as packages name it. */
type UnitKind = AssessmentPackage['units'][number]['kind'];

/** Every sentence of the pages. A language that lacks one does not compile. */
export interface Words {
  readonly languageName: string;
  readonly journal: string;
  readonly tagline: string;
  readonly skipToContent: string;
  readonly chooseLanguage: string;
  readonly logIn: string;
  readonly logOut: string;
  readonly loggedInAs: string;
  readonly name: string;
  readonly password: string;
  readonly wrongNameOrPassword: string;
  tooManyAttempts(minutes: number): string;
  readonly myCases: string;
  readonly noCases: string;
  readonly lastActivity: string;
  readonly assessment: string;
  readonly package: string;
  readonly protectedPlaces: string;
  readonly accessLog: string;
  readonly caseMenu: string;
  readonly backToCases: string;
  readonly needsScript: string;
  readonly cannotStart: string;
  readonly sessionEnded: string;
  readonly logInAgain: string;
  readonly packageIntroduction: string;
  readonly units: string;
  readonly interviews: string;
  readonly answers: string;
  readonly voices: string;
  readonly unit: string;
  readonly respondent: string;
  readonly state: string;
  readonly noInterviews: string;
  readonly done: string;
  readonly underWay: string;
  readonly caseworker: string;
  readonly unitKinds: Readonly<Record<UnitKind, string>>;
  readonly download: string;
  readonly asJson: string;
  readonly releases: string;
  readonly releasesIntroduction: string;
  readonly release: string;
  readonly noReleases: string;
  readonly released: string;
  readonly notReleased: string;
  readonly notReleasedTitle: string;
  readonly releaseBlocked: string;
  readonly releaseFrozen: string;
  readonly toAssessment: string;
  readonly toPackage: string;
  readonly notForOtherParty: string;
  readonly releasedNotForOtherParty: string;
  readonly exportFrozen: string;
  readonly exportBlocked: string;
  readonly workersHidden: string;
  releaseNumber(number: number): string;
  readonly fingerprint: string;
  readonly placesIntroduction: string;
  readonly placesLimits: string;
  readonly placesNow: string;
  readonly noPlaces: string;
  readonly addPlaces: string;
  readonly addPlacesHelp: string;
  readonly addPlacesNow: string;
  readonly placesEmpty: string;
  placeTooLong(most: number): string;
  readonly placeAdded: string;
  readonly placeRemoved: string;
  readonly removePlace: string;
  readonly placesRemoved: string;
  readonly placesNotFetched: string;
  readonly accessIntroduction: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly older: string;
  readonly newest: string;
  readonly refused: string;
  readonly unknownPerson: string;
  readonly actions: Readonly<Record<AccessAction, string>>;
  eventCount(count: number): string;
  times(count: number): string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly failed: string;
  readonly failedText: string;
  readonly refusedText: string;
}

const wordsByLanguage: Readonly<Record<Language, Words>> = { sv, en };

export function wordsIn(language: Language): Words {
  return wordsByLanguage[language];
}

/** Reads a language that came from outside; `null` when it is none of ours. */
export function toLanguage(text: unknown): Language | null {
  return languages.find((language) => language === text) ?? null;
}
