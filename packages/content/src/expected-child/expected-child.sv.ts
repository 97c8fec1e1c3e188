import type { InstrumentWords } from '@helhet/core';

/** The Swedish words of the instrument about one expected child. @public */
export const expectedChildSv: InstrumentWords = {
  instrument: 'expected-child',
  language: 'sv',
  title: 'Det väntade barnet',
  areas: {
    C00: {
      title: 'Det väntade barnet',
      note: 'Ställs till den som är gravid och till den väntade medföräldern, var för sig.',
    },
  },
  questions: {
    'C00.1': { text: { adult: 'Hur går graviditeten?' } },
    'C00.1.1': { text: { adult: 'Är kontrollerna på mödravården gjorda så här långt?' } },
    'C00.1.2': { text: { adult: 'Vad har kommit emellan, och vad skulle göra det lättare?' } },
    'C00.2': {
      text: {
        adult:
          'Hur ofta har du druckit alkohol, använt droger eller tagit läkemedel som inte är utskrivna till dig sedan du blev gravid? Räkna med tiden innan du visste om det.',
      },
      options: {
        never: 'Aldrig',
        rarely: 'Någon enstaka gång',
        sometimes: 'Någon gång i månaden',
        often: 'Varje vecka',
        'almost-always': 'Nästan varje dag',
      },
      help: 'Säg att du frågar alla. Tacka för ett ärligt svar, och erbjud hjälp direkt.',
    },
    'C00.2.1': { text: { adult: 'Vad var det, hur mycket och när senast?' } },
    'C00.3': { text: { adult: 'Är det någon som hotar dig eller är våldsam mot dig?' } },
    'C00.3.1': { text: { adult: 'Har det blivit värre under graviditeten?' } },
    'C00.3.2': { text: { adult: 'Vem är det, och hur trygg är du i dag?' } },
    'C00.4': {
      text: { adult: 'Hur tänker du på barnet? Har du bilder, namn, förväntningar eller rädslor?' },
    },
    'C00.5': { text: { adult: 'Vilka finns med vid förlossningen och de första veckorna?' } },
    'C00.5.1': {
      text: { adult: 'Vad är ordnat hemma inför att barnet kommer?' },
      options: {
        'sleeping-place': 'Sovplats',
        'clothes-and-nappies': 'Kläder och blöjor',
        'pram-and-car-seat': 'Vagn och bilstol',
        money: 'Pengar till det viktigaste',
        'calm-home': 'Lugn och ro hemma',
        'health-contact': 'Kontakt med barnavårdscentral',
        'nothing-yet': 'Inget är klart än',
      },
    },
    'C00.5.2': { text: { adult: 'Har du någon att ringa när det blir tungt?' } },
    'C00.5.3': {
      text: { adult: 'Kommer det alltid att finnas en trygg och nykter vuxen hos barnet?' },
      help: 'Om inte: planera för det före förlossningen.',
    },
    'C00.6': { text: { adult: 'Vill du ha hjälp redan nu?' } },
    'C00.6.1': { text: { adult: 'Vilken hjälp vill du ha?' } },
    'C00.6.2': {
      text: {
        adult:
          'Får mödravården, beroendevården och socialtjänsten prata med varandra om dig och barnet?',
      },
    },
    'C00.close.1': { text: { adult: 'Vad skulle minska riskerna för barnet?' } },
    'C00.close.2': { text: { adult: 'Vad är bra redan nu, och vad skulle göra det starkare?' } },
  },
};
