import type { InstrumentWords } from '@helhet/core';

/** The English words of the instrument about one parent, for their own part. @public */
export const parentEn: InstrumentWords = {
  instrument: 'parent',
  language: 'en',
  title: 'The parent for their own part',
  areas: {
    P01: { title: 'Being a parent' },
    P02: { title: 'Alcohol, drugs, medicines and gambling' },
    P03: { title: 'Mental health' },
    P04: { title: 'Will to live and own safety', note: 'Always alone.' },
    P05: {
      title: 'Being subjected to violence',
      note: 'Always alone. Never with a partner, child or relative in the room.',
    },
    P06: {
      title: 'Own anger and violence',
      note: 'Always alone, at another time than the talk with the one who may be exposed.',
    },
    P07: { title: 'Physical health, functioning and ways of understanding' },
    P08: {
      title: 'Own upbringing',
      note: "Optional. The answers belong in the parent's file, never in the child's.",
    },
    P09: { title: 'Work, money, housing' },
    P10: { title: 'Network and support' },
    P11: { title: 'Care, treatment and change' },
    P12: { title: 'Goals and future', note: 'Close with this area.' },
  },
  questions: {
    'P01.1': { text: { adult: 'Tell me about yourself as a parent. What are you pleased with?' } },
    'P01.2': {
      text: { adult: 'Do you want to talk about your parenting?' },
      help: 'If yes: book or offer a talk.',
    },
    'P01.3': {
      text: { adult: "Do you want to talk about your children's needs?" },
      help: 'If yes: ask about one child at a time.',
    },
    'P01.4': {
      text: { adult: 'Who supports you as a parent?' },
      options: {
        partner: 'Partner',
        'other-parent': "The child's other parent",
        relatives: 'Relatives',
        friends: 'Friends',
        'health-care': 'Health care',
        school: 'Preschool or school',
        'social-services': 'Social services',
        'own-child': 'My own child',
        'someone-else': 'Someone else',
        nobody: 'Nobody',
      },
    },
    'P01.4.1': { text: { adult: 'Which of the children?' } },
    'P01.5': {
      text: { adult: 'How easy or hard is it for you to tell someone how you are doing?' },
      options: {
        'very-bad': 'Very hard',
        bad: 'Quite hard',
        'so-so': 'Neither easy nor hard',
        good: 'Quite easy',
        'very-good': 'Very easy',
      },
    },
    'P01.5.1': { text: { adult: 'What makes it hard?' } },
    'P02.1': {
      text: { adult: 'Which of these do you use or do now?' },
      options: {
        alcohol: 'Alcohol',
        drugs: 'Drugs',
        medicines: 'Medicines in another way than prescribed',
        gambling: 'Gambling',
        earlier: 'Not now, but earlier',
        none: 'None of these',
      },
    },
    'P02.1.1': {
      text: { adult: 'How often do you drink alcohol?' },
      options: {
        never: 'Never',
        rarely: 'Once or a few times',
        sometimes: 'Some time each month',
        often: 'Every week',
        'almost-always': 'Almost every day',
      },
    },
    'P02.1.2': {
      text: { adult: 'How often do you use drugs?' },
      options: {
        never: 'Never',
        rarely: 'Once or a few times',
        sometimes: 'Some time each month',
        often: 'Every week',
        'almost-always': 'Almost every day',
      },
    },
    'P02.1.3': {
      text: { adult: 'How often do you take medicines in another way than prescribed?' },
      options: {
        never: 'Never',
        rarely: 'Once or a few times',
        sometimes: 'Some time each month',
        often: 'Every week',
        'almost-always': 'Almost every day',
      },
    },
    'P02.1.4': {
      text: { adult: 'How often do you gamble?' },
      options: {
        never: 'Never',
        rarely: 'Once or a few times',
        sometimes: 'Some time each month',
        often: 'Every week',
        'almost-always': 'Almost every day',
      },
    },
    'P02.2': {
      text: { adult: 'What do you arrange for the children when you drink, use or gamble?' },
    },
    'P02.3': {
      text: {
        adult:
          'Have you been the only one in charge of children, or driven with children, while intoxicated?',
      },
      help: 'Within 30 days and a child under 13: who looks after the children today, and who drives?',
    },
    'P02.3.1': { text: { adult: 'When did it last happen?' } },
    'P02.4': { text: { adult: 'If you are without use or gambling now: since when?' } },
    'P02.4.1': {
      text: {
        adult:
          'How long was your longest period without use or gambling, and what made it possible?',
      },
    },
    'P02.5': {
      text: {
        adult:
          'What do you think the children have noticed? Think also of what you hope they have not seen.',
      },
    },
    'P03.1': {
      text: {
        adult: 'How are you right now, 0–10?',
      },
      options: { 0: '0 is as bad as can be', 10: '10 is as good as can be' },
    },
    'P03.1.1': { text: { adult: 'How has the past year been?' } },
    'P03.2': {
      text: { adult: 'Which difficulties have you had?' },
      options: {
        anxiety: 'Worry or anxiety',
        'low-mood': 'Low mood',
        sleep: 'Trouble sleeping',
        anger: 'Anger',
        memories: 'Memories that come back',
        concentration: 'Trouble concentrating',
        'something-else': 'Something else',
        none: 'None of these',
      },
    },
    'P03.2.1': { text: { adult: 'How does it show in everyday life?' } },
    'P03.3': {
      text: {
        adult:
          "On the worst days, what of the children's needs can you not manage, and who does it then?",
      },
    },
    'P03.4': { text: { adult: 'Are you getting care or treatment for this now?' } },
    'P03.4.1': { text: { adult: 'What helps?' } },
    'P04.1': {
      text: { adult: 'Have you recently had thoughts of not wanting to live?' },
      help: 'If yes: stay, ask how it is now and find out who is with the children today.',
    },
    'P04.2': {
      text: { adult: 'What are those thoughts like now? Have you thought about how or when?' },
    },
    'P04.3': {
      text: { adult: 'What protects you? Are the children part of the thoughts in any way?' },
    },
    'P05.1': {
      text: {
        adult:
          'Is anyone close to you frightening, controlling, threatening or hurting you, now or before?',
      },
    },
    'P05.2': {
      text: { adult: 'What has happened?' },
      options: {
        psychological: 'Psychological, such as threats or humiliation',
        physical: 'Physical, such as hitting or pushing',
        sexual: 'Sexual',
        financial: 'Financial',
        digital: 'Online or on the phone',
        'after-separation': 'After you separated',
        'something-else': 'Something else',
      },
    },
    'P05.2.1': { text: { adult: 'When did it last happen?' } },
    'P05.2.2': {
      text: { adult: 'How often does it happen?' },
      options: {
        never: 'Never',
        rarely: 'Once or a few times',
        sometimes: 'Some time each month',
        often: 'Every week',
        'almost-always': 'Almost every day',
      },
    },
    'P05.3': {
      text: {
        adult:
          'Has it got worse, has there been a weapon, strangulation or a threat to kill, or are you about to leave?',
      },
      help: 'A single yes is enough for there to be danger to life. Leaving is a dangerous time.',
    },
    'P05.3.1': {
      text: { adult: 'Which of these?' },
      options: {
        worse: 'It has got worse',
        weapon: 'Weapon',
        strangulation: 'Strangulation',
        'threat-to-kill': 'Threat to kill',
        'about-to-leave': 'I am about to leave',
      },
    },
    'P05.4': { text: { adult: 'What have the children seen, heard or had to deal with?' } },
    'P05.5': {
      text: {
        adult: 'How afraid are you of what may happen now, 0–10?',
      },
      options: { 0: '0 is not afraid at all', 10: '10 is as afraid as can be' },
    },
    'P05.5.1': { text: { adult: 'What would make you safer?' } },
    'P06.1': {
      text: {
        adult: 'How often do you frighten, push, hit, threaten or control someone in the family?',
      },
      options: {
        never: 'Never',
        rarely: 'Once or a few times',
        sometimes: 'Some time each month',
        often: 'Every week',
        'almost-always': 'Almost every day',
      },
    },
    'P06.2': {
      text: {
        adult:
          'Tell me about the latest time. What happened before, during and after, and where were the children?',
      },
      help: 'Write word for word, without your own reading of it.',
    },
    'P06.3': {
      text: {
        adult:
          'What have you done so that it will not happen again, and what help will you accept?',
      },
    },
    'P07.1': {
      text: {
        adult: 'Do you have an illness or disability that affects everyday life with the children?',
      },
    },
    'P07.1.1': { text: { adult: 'How is everyday life affected?' } },
    'P07.2': {
      text: { adult: 'How do you best take in information?' },
      options: {
        talking: 'Talking',
        reading: 'Reading',
        pictures: 'Pictures',
        'one-thing-at-a-time': 'One thing at a time',
        'someone-with-me': 'Having someone with me',
        'more-time': 'More time',
      },
      help: 'Adapt the rest of the talk.',
    },
    'P07.3': {
      text: {
        adult:
          'What is hardest in everyday life? It can be planning, getting started, remembering, keeping times, paperwork or coping with impressions.',
      },
    },
    'P08.1': {
      text: {
        adult:
          'What was it like for you as a child? What do you want to give your children that you had or missed?',
      },
    },
    'P08.2': {
      text: { adult: 'Was there addiction, illness or violence in your family when you grew up?' },
    },
    'P08.2.1': { text: { adult: 'Who helped you, and how?' } },
    'P08.3': {
      text: {
        adult: 'When do you notice your own upbringing coming into how you are with the children?',
      },
    },
    'P09.1': {
      text: { adult: 'Does the money last the month?' },
      options: {
        'with-margin': 'Yes, with some to spare',
        'just-enough': 'Yes, just about',
        'not-always': 'Not always',
        'not-enough': 'No',
      },
    },
    'P09.1.1': {
      text: { adult: 'What do you live on now?' },
      options: {
        work: 'Work',
        'parental-benefit': 'Parental benefit',
        'sickness-benefit': 'Sickness or disability benefit',
        'unemployment-benefit': 'Unemployment benefit',
        studies: 'Studies',
        'income-support': 'Income support',
        'someone-elses-income': "Someone else's income",
        'something-else': 'Something else',
      },
    },
    'P09.2': {
      text: { adult: 'Do you have debts, unpaid bills or gambling losses that affect the family?' },
    },
    'P09.2.1': { text: { adult: 'What is it about, and are you getting any help with it?' } },
    'P09.3': {
      text: { adult: 'How do you live, how long can you stay, and is the home safe for children?' },
    },
    'P10.1': { text: { adult: 'Who can you call in the middle of the night?' } },
    'P10.1.1': { text: { adult: 'Who can look after the children if you fall ill?' } },
    'P10.2': { text: { adult: 'Which relationships give you strength, and which take it?' } },
    'P10.3': { text: { adult: 'Do you want to meet other parents in a similar situation?' } },
    'P11.1': {
      text: { adult: 'Which services are you in contact with now?' },
      options: {
        'health-centre': 'Health centre',
        'child-health': 'Child health centre or family centre',
        psychiatry: 'Psychiatry',
        'addiction-care': 'Addiction care',
        'social-services': 'Social services',
        school: 'Preschool or school',
        'insurance-office': 'The social insurance office',
        'employment-office': 'The employment office',
        probation: 'Prison and probation service',
        voluntary: 'Association or volunteers',
        'something-else': 'Someone else',
        none: 'Nobody',
      },
    },
    'P11.1.1': { text: { adult: 'What do they do?' } },
    'P11.2': {
      text: {
        adult: 'How important is it to you that something changes, 0–10?',
      },
      options: { 0: '0 is not important at all', 10: '10 is very important' },
    },
    'P11.2.1': {
      text: {
        adult: 'How sure are you that you can do it, 0–10?',
      },
      options: { 0: '0 is not sure at all', 10: '10 is completely sure' },
    },
    'P11.3': { text: { adult: 'What has helped before, what has not, and what made it end?' } },
    'P11.4': {
      text: { adult: 'Who may talk to each other about you?' },
      options: {
        'health-centre': 'Health centre',
        'child-health': 'Child health centre or family centre',
        psychiatry: 'Psychiatry',
        'addiction-care': 'Addiction care',
        'social-services': 'Social services',
        school: 'Preschool or school',
        'insurance-office': 'The social insurance office',
        'employment-office': 'The employment office',
        probation: 'Prison and probation service',
        voluntary: 'Association or volunteers',
        'something-else': 'Someone else',
        none: 'Nobody',
      },
      help: 'Consent is for one recipient and one content at a time.',
    },
    'P11.4.1': { text: { adult: 'What may they talk about, and what not?' } },
    'P12.1': {
      text: {
        adult: 'If this goes well, what will it look like for you and the children in six months?',
      },
    },
    'P12.2': { text: { adult: 'What is the first small step the children would notice?' } },
    'P12.3': { text: { adult: 'What do you need from us, and what do you not want us to do?' } },
  },
};
