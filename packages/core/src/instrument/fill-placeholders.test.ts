import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { fillPlaceholders } from './fill-placeholders.js';

describe('placeholders', () => {
  const cases: [string, string, string][] = [
    ['{child:genitive} säng', 'sv', 'Almas säng'],
    ['Hur sover {child}?', 'sv', 'Hur sover Alma?'],
    ['{parent} hör. {parent} svarar.', 'sv', 'Föräldern hör. Föräldern svarar.'],
    ['{parent:genitive} rum', 'sv', 'Förälderns rum'],
    ['{child:genitive} bed', 'en', 'Alma’s bed'],
  ];
  for (const [text, language, filled] of cases) {
    test(`"${text}" becomes "${filled}"`, () => {
      assert.equal(fillPlaceholders(text, { child: 'Alma' }, language), filled);
    });
  }

  test('a name that ends with s keeps its form', () => {
    assert.equal(fillPlaceholders('{child:genitive} säng', { child: 'Linus' }, 'sv'), 'Linus säng');
    assert.equal(fillPlaceholders('{child:genitive} bed', { child: 'Linus' }, 'en'), 'Linus’ bed');
  });

  test('a name is taken as it is, whatever is in it', () => {
    assert.equal(
      fillPlaceholders('Hej {child}', { child: '$& {parent}' }, 'sv'),
      'Hej $& {parent}',
    );
  });
});
