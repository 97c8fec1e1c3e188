import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findStaleEntries, legalEntriesOn } from '@helhet/core';

import { legalEn } from './legal.en.js';
import { legalEntries } from './legal-entries.js';
import { legalSv } from './legal.sv.js';

const ids = legalEntries.map(({ id }) => id);

function idsOn(day: string): readonly string[] {
  return legalEntriesOn(legalEntries, day).map(({ id }) => id);
}

function entry(id: string): (typeof legalEntries)[number] {
  const found = legalEntries.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
}

test('every entry has words in both languages, and no words are without one', () => {
  assert.equal(new Set(ids).size, ids.length);
  for (const words of [legalSv, legalEn]) {
    assert.deepEqual(Object.keys(words), ids);
    for (const [id, { title, text }] of Object.entries(words)) {
      assert.match(title, /[^.!]$/, id);
      assert.match(text, /[.?!]$/, id);
    }
  }
});

test('an entry has real days, and was looked at before it must be looked at again', () => {
  for (const { id, reviewedOn, reviewBy, validFrom, validTo } of legalEntries) {
    for (const day of [reviewedOn, reviewBy, validFrom, validTo ?? validFrom]) {
      assert.equal(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day, id);
    }
    assert.ok(reviewedOn <= reviewBy, id);
  }
});

test('what is known less well must be looked at sooner', () => {
  const reviewBy = (verified: string): readonly string[] =>
    legalEntries.filter((one) => one.verified === verified).map((one) => one.reviewBy);

  const [yes, partly, no] = [reviewBy('yes'), reviewBy('partly'), reviewBy('no')];

  for (const day of partly) assert.ok(yes.every((later) => day < later));
  for (const day of no) assert.ok(partly.every((later) => day <= later));
});

test('a stale entry is found the day after its review date, and not before', () => {
  for (const one of legalEntries) {
    assert.deepEqual(findStaleEntries([one], one.reviewBy), [], one.id);
  }
  const stale = findStaleEntries(legalEntries, '2026-11-02').map(({ id }) => id);

  assert.deepEqual(stale, [
    ...['report-duty-bill', 'protection-assessment', 'travel-ban', 'from-fifteen'],
    'decided-by-people',
  ]);
  assert.deepEqual(findStaleEntries(legalEntries, '2027-07-01'), legalEntries);
});

test('the new act is in force from the first of July 2025, and its sections with it', () => {
  const ofTheAct = legalEntries.filter(({ reference }) => reference?.includes('SoL'));
  assert.ok(ofTheAct.length > 8);

  for (const { id } of ofTheAct) {
    assert.ok(!idsOn('2025-06-30').includes(id), id);
    assert.ok(idsOn('2025-07-01').includes(id), id);
  }
});

test('nothing is left of the old act', () => {
  const everything = [
    ...legalEntries.flatMap(({ reference, source }) => [reference ?? '', source]),
    ...[legalSv, legalEn].flatMap((words) =>
      Object.values(words).flatMap(({ title, text }) => [title, text]),
    ),
  ];
  for (const text of everything) assert.doesNotMatch(text, /2001:453/);
  for (const { id, reference } of legalEntries) {
    if (reference?.includes('SoL') !== true) continue;
    assert.match(reference, /SoL \(2025:400\)$/, id);
    assert.doesNotMatch(reference, /\d [a-z] §|^(5|14|15) kap\. 1[12]? §/, id);
  }
});

test('words name no section: it stands in the reference, where a lawyer can change it', () => {
  for (const words of [legalSv, legalEn]) {
    for (const [id, { title, text }] of Object.entries(words)) {
      assert.doesNotMatch(`${title} ${text}`, /§|\bkap\b|\d:\d/, id);
    }
  }
});

test('the expected child has entries of its own, which say nothing of a report', () => {
  const unborn = ids.filter((id) => id.startsWith('unborn-'));

  assert.deepEqual(unborn, ['unborn-child', 'unborn-secrecy-health', 'unborn-secrecy-social']);
  assert.equal(entry('unborn-secrecy-health').reference, '25 kap. 12 § OSL (2009:400)');
  assert.equal(entry('unborn-secrecy-social').reference, '26 kap. 9 § OSL (2009:400)');
  for (const words of [legalSv, legalEn]) {
    for (const id of unborn) {
      assert.doesNotMatch(Object.values(words[id] ?? {}).join(' '), /anmäl|report/i, id);
    }
  }
  for (const id of unborn) assert.doesNotMatch(entry(id).reference ?? '', /19 kap/, id);
});

test('the duty to report says that it is about children who are born', () => {
  assert.equal(entry('report-duty').reference, '19 kap. 1-2 §§ SoL (2025:400)');
  assert.match(legalSv['report-duty']?.text ?? '', /barn som är födda/);
  assert.match(legalEn['report-duty']?.text ?? '', /children who are born/);
});

test('only what was read in the statute is said to be verified', () => {
  const verified = (how: string): readonly string[] =>
    legalEntries.filter((one) => one.verified === how).map(({ id }) => id);

  assert.deepEqual(verified('yes'), [
    ...['report-duty', 'investigation', 'open-treatment', 'contact-person', 'cooperation-talks'],
    ...['living-with-others', 'sheltered-housing', 'private-services', 'rights-of-the-child'],
    ...['one-custodian-says-no', 'relatives-health-staff', 'record-signed', 'record-corrected'],
    ...['record-disputed', 'data-necessary', 'data-sensitive', 'data-compilations'],
    ...['data-access', 'shared-records', 'interpreter'],
  ]);
  assert.deepEqual(verified('no'), [
    ...['protection-assessment', 'travel-ban', 'from-fifteen', 'decided-by-people'],
  ]);
});
