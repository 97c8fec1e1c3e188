import type { Overlay } from '@helhet/core';

/**
 * What the municipality of Björkånger changes in the instrument about a parent: data, and nothing but data. The
 * municipality is invented.
 *
 * Ids of its own begin with `BJ`, so that they never meet an id of a later version of the base.
 */
export const parentOverlay: Overlay = {
  id: 'bjorkanger-parent',
  version: '1.0.0',
  base: { id: 'parent', version: '0.2.0' },
  hide: {
    'P10.1': 'Every parent in Björkånger draws a network map at the first visit.',
  },
  addQuestions: [
    // In the place of the one that is hidden.
    { area: 'P10', question: { id: 'BJ10.1', ask: { adult: { kind: 'yes-no' } } }, after: 'P10.1' },
  ],
  addAreas: [
    {
      area: {
        id: 'BJ01',
        questions: [
          {
            id: 'BJ01.1',
            ask: { adult: { kind: 'one-of', options: ['goes', 'has-been', 'knows', 'no'] } },
          },
          {
            id: 'BJ01.1.1',
            ask: {
              adult: {
                kind: 'several-of',
                options: ['times', 'distance', 'shy', 'language', 'something-else'],
              },
            },
            when: { question: 'BJ01.1', in: ['has-been', 'knows'] },
          },
        ],
      },
      after: 'P10',
    },
  ],
  order: { areas: ['P01', 'P10', 'BJ01'] },
  words: {
    sv: {
      areas: { BJ01: { title: 'Familjens hus', note: 'Ta med öppettiderna.' } },
      questions: {
        'P01.1': { text: { adult: 'Berätta om dig själv som förälder. Vad fungerar bra?' } },
        'BJ10.1': {
          text: { adult: 'Finns det någon på din nätverkskarta som kan ta barnen en natt?' },
        },
        'BJ01.1': {
          text: { adult: 'Brukar du gå till Familjens hus?' },
          options: {
            goes: 'Ja, jag brukar gå dit',
            'has-been': 'Jag har varit där',
            knows: 'Jag känner till det',
            no: 'Nej, jag har inte hört talas om det',
          },
        },
        'BJ01.1.1': {
          text: { adult: 'Vad gör det svårt att komma dit?' },
          options: {
            times: 'Tiderna passar inte',
            distance: 'Det är långt dit',
            shy: 'Jag känner ingen där',
            language: 'Språket',
            'something-else': 'Något annat',
          },
        },
      },
    },
    en: {
      areas: { BJ01: { title: 'The family house', note: 'Bring the opening hours.' } },
      questions: {
        'P01.1': { text: { adult: 'Tell me about yourself as a parent. What works well?' } },
        'BJ10.1': {
          text: {
            adult: 'Is there someone on your network map who can have the children a night?',
          },
        },
        'BJ01.1': {
          text: { adult: 'Do you go to the family house?' },
          options: {
            goes: 'Yes, I go there',
            'has-been': 'I have been there',
            knows: 'I know of it',
            no: 'No, I have not heard of it',
          },
        },
        'BJ01.1.1': {
          text: { adult: 'What makes it hard to get there?' },
          options: {
            times: 'The hours do not suit me',
            distance: 'It is far away',
            shy: 'I know nobody there',
            language: 'The language',
            'something-else': 'Something else',
          },
        },
      },
    },
  },
  rules: {
    rules: {
      'BJ10.1': [
        { when: { question: 'BJ10.1', equals: 'no' }, proposes: ['R42'] },
        { when: { question: 'BJ10.1', equals: 'yes' }, proposes: ['S15'] },
      ],
      'BJ01.1': [{ when: { question: 'BJ01.1', equals: 'goes' }, proposes: ['S07'] }],
    },
  },
};
