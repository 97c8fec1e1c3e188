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
    K06: { title: 'Effect of the difficulties on the relationship' },
    K07: {
      title: 'The children between the adults',
      note: 'Tell the child which adults it is about. Skip it if the only child is not yet born.',
    },
    K08: {
      title: 'Separation, residence, contact',
      note: 'For those who have separated, are separating or have never been a couple.',
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
        separated: 'We have separated',
        'never-a-couple': 'We have never been a couple',
      },
    },
    'K01.1.1': { text: { adult: 'Since when has it been so?' } },
    'K01.1.2': {
      text: { adult: 'How does the cooperation about the children work?' },
      options: {
        well: 'It works well',
        partly: 'It works sometimes',
        'through-others': 'Only through someone else',
        'not-at-all': 'We do not cooperate at all',
      },
    },
    'K01.2': {
      text: {
        adult: 'How satisfied are you with the relationship or the cooperation, from 0 to 10?',
      },
      options: { 0: '0 is not satisfied at all', 10: '10 is completely satisfied' },
    },
    'K01.2.1': { text: { adult: 'What keeps it from being lower?' } },
    'K01.3': { text: { adult: 'What works between you that is good for the children?' } },
    'K02.1': {
      text: {
        adult:
          'How often do you agree about the children, such as on school, health care, times and money?',
      },
    },
    'K02.2': { text: { adult: 'How do you make decisions when you disagree?' } },
    'K02.3': {
      text: {
        adult:
          'What do you both know about how the children are, and what does only one of you know?',
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
    'K03.2': { text: { adult: 'Tell me how an argument usually starts and ends.' } },
    'K03.2.1': {
      text: { adult: 'Are you sometimes afraid of the other person?' },
      help: 'If yes or not sure: no more joint talks.',
    },
    'K03.2.2': {
      text: { adult: 'Do you think that the other person is sometimes afraid of you?' },
    },
    'K03.2.3': {
      text: { adult: 'Are the children sometimes afraid when you argue?' },
    },
    'K03.3': { text: { adult: 'What do you do to make up again?' } },
    'K03.3.1': { text: { adult: 'Do the children get to know when the argument is over?' } },
    'K04.1': {
      text: {
        adult:
          'Can you say what you think to the other person without being afraid of what happens then?',
      },
      help: 'If no or not sure: no more joint talks. Take the questions about violence in the part about the parent.',
    },
    'K04.1.1': { text: { adult: 'What are you afraid will happen?' } },
    'K04.2': {
      text: { adult: 'Does the other person do any of this, or has it happened before?' },
      options: {
        'control-of-phone': 'Checks my phone or where I am',
        'control-of-money': 'Decides over my money',
        'control-of-clothes': 'Decides how I dress',
        'kept-from-others': 'Keeps me from meeting others',
        demeaning: 'Humiliates or mocks me',
        threats: 'Threatens me',
        'threats-about-children': 'Makes threats about the children',
        blows: 'Hits, pushes or grips me hard',
        'forced-sex': 'Forces me to have sex',
        stalking: 'Stalks me',
        none: 'None of these',
      },
    },
    'K04.2.1': { text: { adult: 'Have the children seen, heard or noticed it?' } },
    'K04.2.2': { text: { adult: 'Have you done anything to protect the children from it?' } },
    'K04.3': {
      text: { adult: 'Have you ever thought you would die or be badly hurt?' },
      help: 'If yes: one yes is enough. Ask no more about what happened before you know the person is safe now.',
    },
    'K04.3.1': {
      text: { adult: 'Has any of this happened?' },
      options: {
        'got-worse': 'It has got worse or happens more often',
        weapon: 'A knife or another weapon',
        strangling: 'A grip round the throat',
        'threats-to-life': 'Threats to kill',
        'threats-of-suicide': 'Threats to take their own life',
        'when-pregnant': 'Violence during pregnancy',
        none: 'None of these',
      },
    },
    'K05.1': {
      text: { adult: 'Who does most for the children in an ordinary week?' },
      options: {
        me: 'Mostly me',
        'the-other': 'Mostly the other',
        shared: 'We share about equally',
        'someone-else': 'Mostly someone else',
        'the-children': 'Mostly the children themselves',
        nobody: 'Nobody really',
      },
      help: 'If the answers differ, only you see it.',
    },
    'K05.1.1': { text: { adult: 'Who does what?' } },
    'K05.2': {
      text: {
        adult: 'What happens with the responsibility when one of you is unwell or cannot cope?',
      },
    },
    'K05.3': {
      text: {
        adult: 'Who is there for the children when one of you is not sober or cannot manage?',
      },
    },
    'K05.3.1': {
      text: { adult: 'Is there always a sober adult with the children?' },
      help: 'If no or not sure: find out who is with the children tonight.',
    },
    'K06.any': {
      text: { adult: 'Do you or the other person have problems with any of this?' },
      options: {
        alcohol: 'Alcohol',
        drugs: 'Drugs',
        medicines: 'Medicines',
        gambling: 'Gambling for money',
        'mental-health': 'Mental ill-health',
        none: 'None of these',
      },
    },
    'K06.who': {
      text: { adult: 'Which of you is it about?' },
      options: { me: 'Me', 'the-other': 'The other', both: 'Both of us' },
    },
    'K06.1': { text: { adult: 'How does it affect you and the other person?' } },
    'K06.2': {
      text: { adult: 'Which of you is getting care or treatment for it now?' },
      options: {
        me: 'I am',
        'the-other': 'The other is',
        both: 'We both are',
        ended: 'Nobody, the treatment was broken off',
        nobody: 'Nobody',
      },
    },
    'K06.2.1': {
      text: { adult: 'What happens between you when one of you tries to change it?' },
    },
    'K06.3': {
      text: {
        adult:
          'What do you need from the other person during the treatment, and what do they need from you?',
      },
    },
    'K07.1': {
      text: {
        adult: 'How often do the children get caught between you?',
        'child-7-12': 'How often do you get caught between the adults?',
        'child-13-17': 'How often do you get caught between the adults?',
      },
    },
    'K07.1.1': {
      text: {
        adult: 'What do the children have to do then?',
        'child-7-12': 'What do you have to do then?',
        'child-13-17': 'What do you have to do then?',
      },
      options: {
        'carry-messages': 'Carry messages between the adults',
        'tell-about-the-other': 'Tell what the other one does',
        'choose-side': 'Take sides',
        'keep-secrets': 'Keep things secret',
        comfort: 'Comfort one of the adults',
        none: 'None of these',
      },
    },
    'K07.2': {
      text: { adult: 'What do you think the children would want you both to do differently?' },
    },
    'K07.3': { text: { adult: 'How do you talk about the other person when the children hear?' } },
    'K08.1': {
      text: {
        adult: 'What has been decided on custody, residence and contact, and who has decided it?',
      },
    },
    'K08.1.1': { text: { adult: 'Is it followed?' } },
    'K08.1.2': { text: { adult: 'Is there a dispute about the children now?' } },
    'K08.2': {
      text: { adult: 'What is it like when the children are handed over?' },
      help: 'Skip it if the children do not see both of them.',
    },
    'K08.2.1': { text: { adult: 'Are you afraid then?' } },
    'K08.2.2': {
      text: { adult: 'Are the children afraid then?' },
      help: 'If yes or not sure: settle before the end where the children are to go today.',
    },
    'K08.2.3': {
      text: { adult: 'Has the separation made you less safe?' },
      help: 'The time round a separation is the most dangerous.',
    },
    'K08.3': {
      text: { adult: 'Do you want help so that you can agree?' },
      help: 'If yes: offer cooperation talks. Not when there is violence.',
    },
    'K09.1': { text: { adult: 'What needs to change between you for the children to be safer?' } },
    'K09.1.1': {
      text: {
        adult:
          'What is already good between you for the children, and what would make it even better?',
      },
    },
    'K09.2': {
      text: { adult: 'What help would you consider?' },
      options: {
        'couple-talks': 'Couple talks',
        'cooperation-talks': 'Cooperation talks',
        'family-counselling': 'Family counselling',
        'individual-support': 'Individual support',
        'something-else': 'Something else',
        none: 'None',
      },
      help: 'No couple talks when there is violence or control.',
    },
    'K09.3': { text: { adult: 'How would you and the children notice that it has got better?' } },
  },
};
