import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { caseAfter, factors, on, says } from '../testing/finding-case.js';
import { findBasisIssues } from './find-basis-issues.js';
import type { FindingBasis, FindingConfidence } from './finding-decision.js';
import { findSubjectIssues } from './find-subject-issues.js';
import { sourceOfInterview } from './source-of-interview.js';

const assessment = caseAfter(
  says('bo', 'Q1', 'yes'),
  says('bo', 'Q2', 'yes'),
  says('eva', 'Q1', 'yes'),
  says('seen', 'Q1', 'yes'),
  says('own', 'Q1', 'yes'),
);

const answer = (interview: string, question = 'Q1'): FindingBasis => ({
  source: 'own-statement',
  interview,
  question,
});

function issues(
  basis: readonly FindingBasis[],
  confidence: FindingConfidence = 'medium',
): readonly string[] {
  const judged = { unit: 'C:bo', factor: 'R01', confidence, basis };
  return findBasisIssues(judged, assessment).map(({ code }) => code);
}

describe('what a finding rests on', () => {
  test('must be something', () => {
    assert.deepEqual(issues([]), ['finding.basis-missing']);
  });

  test('must hold something of the unit itself', () => {
    assert.deepEqual(issues([answer('own')]), ['finding.only-from-elsewhere']);
    assert.deepEqual(issues([answer('own'), answer('bo')]), []);
  });

  for (const source of ['observation', 'document', 'professional', 'registered'] as const) {
    test(`may be ${source} that was met outside any interview`, () => {
      assert.deepEqual(issues([answer('own'), { source }]), []);
    });
  }

  for (const source of [
    'own-statement',
    'child-statement',
    'other-family-member',
    'instrument',
  ] as const) {
    test(`is not of the unit when it is ${source} of no interview`, () => {
      assert.deepEqual(issues([{ source }]), ['finding.only-from-elsewhere']);
    });
  }

  test('is not of the unit when the question was not answered there, or is not named', () => {
    assert.deepEqual(issues([answer('bo', 'Q4')]), ['finding.only-from-elsewhere']);
    assert.deepEqual(issues([{ source: 'child-statement', interview: 'bo' }]), [
      'finding.only-from-elsewhere',
    ]);
  });

  test('must be interviews that were held', () => {
    assert.deepEqual(issues([answer('nobody'), { source: 'document' }]), ['interview.unknown']);
  });
});

describe('being sure', () => {
  test('takes two independent sources: one voice is one, however often it says so', () => {
    const tooSure = ['finding.confidence-too-high'];

    assert.deepEqual(issues([answer('bo')], 'high'), tooSure);
    assert.deepEqual(issues([answer('bo'), answer('bo', 'Q2')], 'high'), tooSure);
    assert.deepEqual(issues([answer('eva'), answer('own')], 'high'), tooSure);
    assert.deepEqual(issues([answer('bo'), answer('eva')], 'high'), []);
    assert.deepEqual(issues([answer('bo'), { source: 'professional' }], 'high'), []);
  });

  test('takes two papers to be two only when they are told apart', () => {
    const paper = (note: string): FindingBasis => ({ source: 'document', note });

    assert.deepEqual(issues([paper('school'), paper(' school')], 'high').length, 1);
    assert.deepEqual(issues([paper('school'), paper('nurse')], 'high'), []);
  });

  test('takes one direct observation', () => {
    assert.deepEqual(issues([{ source: 'observation' }], 'high'), []);
    assert.deepEqual(issues([{ ...answer('seen'), source: 'observation' }], 'high'), []);
  });

  test('takes more than calling what someone said an observation', () => {
    assert.deepEqual(issues([{ ...answer('bo'), source: 'observation' }], 'high'), [
      'finding.confidence-too-high',
    ]);
  });

  test('is not asked of who is less sure', () => {
    assert.deepEqual(issues([answer('bo')], 'low'), []);
    assert.deepEqual(issues([answer('bo')], 'medium'), []);
  });
});

describe('what can be decided', () => {
  const codes = (unit: string, factor: string): readonly string[] =>
    findSubjectIssues({ unit, factor }, { assessment, factors, on }).map(({ code }) => code);

  test('is a factor of the catalogue, in a unit of its kinds, at the age of the child', () => {
    assert.deepEqual(codes('C:bo', 'R23'), []);
    assert.deepEqual(codes('P:eva', 'S28'), []);
    assert.deepEqual(codes('C:nobody', 'R01'), ['unit.unknown']);
    assert.deepEqual(codes('C:bo', 'R99'), ['factor.unknown']);
    assert.deepEqual(codes('P:eva', 'R01'), ['finding.not-for-this-unit']);
    assert.deepEqual(codes('C:lo', 'R23'), ['finding.not-for-this-unit']);
  });
});

describe('the source that an interview’s answers are', () => {
  const sourceOf = (interview: string, unitId: string): string => {
    const unit = assessment.units.find(({ id }) => id === unitId)!;
    return sourceOfInterview(assessment.interviews.get(interview)!, unit, assessment, on);
  };

  test('is the child, the person it is about, another of the family, or the worker', () => {
    assert.equal(sourceOf('bo', 'C:bo'), 'child-statement');
    assert.equal(sourceOf('eva', 'C:bo'), 'other-family-member');
    assert.equal(sourceOf('own', 'P:eva'), 'own-statement');
    assert.equal(sourceOf('eva', 'D:eva>bo'), 'own-statement');
    assert.equal(sourceOf('seen', 'C:bo'), 'observation');
  });
});
