import type { TextWords } from './text-words.js';

/** A written interview in Swedish. @internal */
export const textSv: TextWords = {
  version: 'Version',
  units: {
    child: 'Om ett barn.',
    parent: 'Om en förälder.',
    'parent-child': 'Om en förälder och ett barn.',
    couple: 'Om ett par.',
    family: 'Om en familj.',
  },
  onlyFor: 'Bara för:',
  notFor: 'Aldrig för:',
  reading:
    'Varje fråga kan också besvaras med att man inte vet eller inte vill svara. Den kan hoppas över med ett skäl, ' +
    'eller skjutas upp tills rätt personer är i rummet. Det som står inom hakparentes byts mot ett namn.',
  to: (audience) => `Till ${audience}`,

  areaWhen: 'Området tas upp när',
  areaAlways: 'Området tas alltid upp.',
  mandatory: 'Något i området måste ha ett svar innan samtalet är klart.',
  note: 'Att tänka på',

  answer: 'Svar',
  kinds: {
    faces: 'ett av tre ansikten',
    steps: 'ett av fem steg',
    frequency: 'hur ofta',
    rating: 'ett helt tal från 0 till 10',
    'yes-no': 'ja eller nej',
    'one-of': 'ett av',
    'several-of': 'ett eller flera av',
    number: 'ett tal',
    date: 'ett datum, eller år och månad',
    person: 'personer i familjen, eller andra som nämns',
    text: 'egna ord',
    verbatim: 'ordagrant, som det sägs',
    observation: 'vad den som frågar har sett',
  },
  between: (min, max) => {
    if (min !== undefined && max !== undefined) return `från ${min} till ${max}`;
    if (min !== undefined) return `${min} eller mer`;
    return max === undefined ? '' : `${max} eller mindre`;
  },
  asked: 'Ställs',
  always: 'alltid',
  never: 'aldrig',
  when: 'när',
  whateverAnswer: 'vad svaret än är',
  oneToOne: 'I enrum',
  isPrivate: 'ja, bara när ingen annan hör',
  isNotPrivate: 'nej',
  help: 'Stöd till den som frågar',
  proposes: 'Kan föreslå',
  fires: 'Kräver att säkerheten ses över',
  listenFor: 'Lyssna efter',
  ends: 'Avslutar samtalet',
  closing: {
    lowerRisk: 'vad som skulle minska risken',
    strengthenProtection: 'vad som skulle stärka skyddet',
  },

  group: 'Frågorna ställs',
  each: {
    entry: 'en gång för var och en som läggs till',
    parent: 'en gång för varje förälder',
    home: 'en gång för varje hem',
    child: 'en gång för varje barn',
  },
  groupWhen: 'De ställs när',
  called: 'Var och en kallas',
  add: 'För att lägga till en',

  names: {
    child: '[barnet]',
    parent: '[föräldern]',
    sibling: '[syskonet]',
    home: '[hemmet]',
    number: '[nummer]',
  },
};
