import type { HandoverWords } from '../handover-words.js';

export const handoverEn: HandoverWords = {
  turn: (name) => (name === null ? 'Now it is your turn' : `Now it is your turn, ${name}`),
  intro: [
    'You get one question at a time.',
    'Answer the way it is for you. No answer is right or wrong.',
    'You may skip a question. Just press Next.',
    'You can pause or stop whenever you want. The buttons are always at the top.',
    'The one who gave you the screen can read your answers.',
  ],
  begin: 'Begin',
  progress: (number, left) => `Question ${number}${left < 3 ? '. Nearly done.' : ''}`,
  back: 'Back',
  next: 'Next',
  addHint: 'Is there something to add? If not, press Next.',
  ready: 'Thank you! That was all.',
  readyHints: [
    'Give the screen back to the one who gave it to you.',
    'Do you want to change something? Press Back.',
  ],
  givenBack: 'The screen is back',

  always: 'Always here',
  notHome: 'I don’t want to go home',

  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
};
