import type { InstrumentWords } from '@helhet/core';

/** The English words of the instrument about a couple or two co-parents. @public */
export const coupleEn: InstrumentWords = {
  instrument: 'couple',
  language: 'en',
  title: 'The couple and the co-parents',
  areas: {
    K01: {
      title: 'The relationship now',
      note: "Talk with one at a time first. One person's answers are never shown to the other.",
    },
    K02: { title: 'Cooperating about the children' },
    K03: { title: 'Conflict' },
    K04: {
      title: 'Violence, threats and control',
      note: 'Always alone. This area does not exist in joint talks.',
    },
    K05: { title: 'Division of responsibility' },
    K06: {
      title: 'Effect of the difficulties on the relationship',
      note: 'For addiction, ill-health, gambling or violence in either of the two.',
    },
    K07: { title: 'The children between the adults' },
    K08: {
      title: 'Separation, residence, contact',
      note: 'For those who have separated or are separating.',
    },
    K09: { title: 'Support for the relationship', note: 'Close with this area.' },
  },
  questions: {
    'K01.1': {
      text: { adult: 'What are you to each other today?' },
      options: {
        'couple-together': 'A couple living together',
        'couple-apart': 'A couple living apart',
        separating: 'We are separating',
        cooperating: 'Separated, and we cooperate about the children',
        'not-cooperating': 'Separated, without cooperation',
        'never-a-couple': 'We have never been a couple',
      },
    },
    'K01.1.1': { text: { adult: 'Since when has it been so?' } },
    'K01.2': {
      text: {
        adult: 'How satisfied are you with the relationship or the cooperation, 0–10?',
      },
      options: { 0: '0 is not satisfied at all', 10: '10 is completely satisfied' },
    },
    'K01.2.1': { text: { adult: 'What keeps it from being lower?' } },
    'K01.3': { text: { adult: 'What works between you that is good for the children?' } },
    'K02.1': {
      text: {
        adult:
          'How often do you agree on matters about the children, such as school, health care, times and money?',
      },
    },
    'K02.2': { text: { adult: 'How do you make decisions when you disagree?' } },
    'K02.3': {
      text: {
        adult:
          "What do you both know about the children's situation, and what does only one of you know?",
      },
    },
    'K03.1': {
      text: { adult: 'How often do you argue so that the children hear or see it?' },
      options: {
        never: 'Never',
        rarely: 'Once or a few times',
        sometimes: 'Some time each month',
        often: 'Every week',
        'almost-always': 'Almost every day',
      },
      help: 'If often: take the questions about violence and control alone.',
    },
    'K03.2': {
      text: {
        adult:
          'Describe how an argument usually starts and ends. Is either of you afraid of the other?',
      },
    },
    'K03.3': {
      text: { adult: 'How do you make up, and how do the children learn that it is over?' },
    },
    'K04.1': {
      text: {
        adult: 'Are you afraid of what happens if you tell the other person what you think?',
      },
      help: 'If yes: no more joint talks.',
    },
    'K04.2': {
      text: { adult: 'Does any of this happen?' },
      options: {
        'control-of-phone': 'Control of the phone',
        'control-of-money': 'Control of the money',
        'control-of-clothes': 'Control of clothes',
        'kept-from-others': 'Kept from meeting others',
        'threats-about-children': 'Threats about the children',
        'forced-sex': 'Forced sex',
        stalking: 'Stalking after separation',
        none: 'None of these',
      },
    },
    'K04.3': {
      text: { adult: 'Have there been times when you thought you would die or be seriously hurt?' },
    },
    'K05.1': {
      text: { adult: 'Who does most for the children in an ordinary week?' },
      options: {
        me: 'Mostly me',
        'the-other': 'Mostly the other',
        shared: 'We share about equally',
        'someone-else': 'Mostly someone else',
        'the-children': 'Mostly the children themselves',
      },
      help: 'If the answers differ, only you see it.',
    },
    'K05.1.1': { text: { adult: 'Who does what?' } },
    'K05.2': {
      text: { adult: 'How does the division work when one of you is unwell or in treatment?' },
    },
    'K05.3': {
      text: { adult: 'Who is sober and available to the children when the other is not?' },
    },
    'K06.1': {
      text: {
        adult:
          'How are the two of you affected by addiction, gambling or mental ill-health, if there is any?',
      },
    },
    'K06.2': { text: { adult: 'Are you both using, or both in treatment?' } },
    'K06.2.1': {
      text: { adult: 'How do you affect each other when you try to change something?' },
    },
    'K06.3': {
      text: { adult: 'What does one need from the other when one of you is in treatment?' },
    },
    'K07.1': {
      text: {
        adult: 'How often do the children become messengers between you or have to take sides?',
        'child-7-12': 'How often do you have to tell one parent what the other one does?',
        'child-13-17': 'How often does it feel as if you have to take sides?',
      },
    },
    'K07.2': {
      text: { adult: 'What do you think the children would want you both to do differently?' },
    },
    'K07.3': { text: { adult: 'How do you speak of each other in front of the children?' } },
    'K08.1': {
      text: {
        adult:
          'What has been decided on custody, residence and contact, by whom, and is it followed?',
      },
    },
    'K08.2': {
      text: { adult: 'What happens when the children are handed over? Is anyone afraid then?' },
    },
    'K08.3': {
      text: { adult: 'Do you want help so that you can agree?' },
      help: 'If yes: offer cooperation talks. Not when there is violence.',
    },
    'K09.1': { text: { adult: 'What needs to change between you for the children to be safer?' } },
    'K09.2': {
      text: { adult: 'What help would you consider?' },
      options: {
        'couple-talks': 'Couple talks',
        'cooperation-talks': 'Cooperation talks',
        'family-counselling': 'Family counselling',
        'individual-support': 'Individual support',
        none: 'None',
      },
      help: 'No couple talks when there is violence or control.',
    },
    'K09.3': { text: { adult: 'How will you and the children notice that it has got better?' } },
  },
};
