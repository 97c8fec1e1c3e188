import type { InstrumentWords } from '@helhet/core';

const lastTime = {
  today: 'Today',
  'this-week': 'In the past week',
  'this-month': 'In the past month',
  'this-year': 'In the past year',
  'longer-ago': 'Longer ago',
};

const howOften = {
  'once-or-twice': 'Once or twice',
  'every-week': 'Every week',
  'several-times-a-week': 'Several times a week',
  'almost-daily': 'Almost every day',
};

const withoutHelp = {
  'not-needed': 'There is no need',
  'not-offered': 'Nobody has offered it',
  waiting: 'I am on a waiting list',
  declined: 'I have said no',
  stopped: 'I have stopped',
  'something-else': 'Something else',
};

const whatChildrenMet = {
  seen: 'Seen what happened',
  heard: 'Heard what happened',
  noticed: 'Noticed it afterwards',
  intervened: 'Tried to stop it',
  comforted: 'Comforted or looked after someone',
  hurt: 'Been hurt or threatened themselves',
  none: 'None of these',
};

const services = {
  'health-centre': 'Health centre',
  'antenatal-care': 'Antenatal care',
  'child-health': 'Child health centre or family centre',
  hospital: 'Hospital',
  'psychiatry-outpatient': 'Psychiatric outpatient care',
  'psychiatry-inpatient': 'Psychiatric care round the clock',
  'addiction-outpatient': 'Addiction outpatient care',
  'addiction-inpatient': 'Addiction care round the clock',
  habilitation: 'Habilitation services',
  'social-services': 'Social services',
  school: 'Preschool or school',
  'insurance-office': 'The social insurance office',
  'employment-office': 'The employment office',
  probation: 'Prison and probation service',
  voluntary: 'Association or volunteers',
  'something-else': 'Someone else',
  none: 'Nobody',
};

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
  groups: {
    'P01.children': { title: 'One child at a time', instance: '{child}' },
    'P09.jobs': {
      title: 'Work and studies',
      instance: 'Work or studies {number}',
      add: 'Add work or studies',
    },
    'P11.tried': {
      title: 'Help you have tried',
      instance: 'Earlier help {number}',
      add: 'Add help you have tried',
    },
  },
  questions: {
    'P01.1': { text: { adult: 'Tell me about yourself as a parent. What are you pleased with?' } },
    'P01.worry': { text: { adult: 'Are you worried about any of your children?' } },
    'P01.2': {
      text: { adult: 'Do you want to talk about your parenting?' },
      help: 'If yes: book or offer a talk.',
    },
    'P01.3': { text: { adult: "Do you want to talk about your children's needs?" } },
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
        'own-child': 'My child who is under 18',
        'grown-child': 'My grown-up child',
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
    'P01.5.1': {
      text: { adult: 'What makes it hard?' },
      options: {
        consequences: 'I am worried about what happens afterwards',
        shame: 'I feel ashamed',
        'not-believed': 'I do not think anyone understands',
        'bad-experience': 'It has gone badly before when I looked for help',
        'something-else': 'Something else',
      },
    },
    'P01.children.1': {
      text: { adult: 'How often can you be there for {child} the way you want to?' },
    },
    'P01.children.2': {
      text: { adult: 'What do you want to talk about when it comes to {child}?' },
      options: {
        health: 'Health, food and sleep',
        feelings: 'Feelings and worries',
        school: 'Preschool or school',
        friends: 'Friends and leisure',
        'my-difficulties': 'How my difficulties show for the child',
        'something-else': 'Something else',
        none: 'Nothing special',
      },
    },
    'P02.1': {
      text: { adult: 'Which of these have you used or done in the past 30 days?' },
      options: {
        alcohol: 'Alcohol',
        drugs: 'Drugs',
        medicines: 'Medicines in another way than prescribed',
        gambling: 'Gambling',
        earlier: 'Not now, but it has been a problem earlier',
        none: 'None of these',
      },
    },
    'P02.1.1': { text: { adult: 'How often have you drunk alcohol?' }, options: howOften },
    'P02.1.2': { text: { adult: 'How often have you used drugs?' }, options: howOften },
    'P02.1.3': {
      text: { adult: 'How often have you taken medicines in another way than prescribed?' },
      options: howOften,
    },
    'P02.1.4': { text: { adult: 'How often have you gambled?' }, options: howOften },
    'P02.1.5': {
      text: { adult: 'Which of them is or has been the biggest problem for you?' },
      options: {
        alcohol: 'Alcohol',
        drugs: 'Drugs',
        medicines: 'Medicines',
        mixed: 'Several of them at the same time',
        gambling: 'Gambling',
        none: 'None of them is a problem',
      },
    },
    'P02.2': {
      text: {
        adult: 'What do you arrange for the children when you drink, use something or gamble?',
      },
    },
    'P02.2.1': { text: { adult: 'Is there always a sober adult with the children then?' } },
    'P02.3': {
      text: { adult: 'Have you been intoxicated while you alone were in charge of children?' },
      help: 'This goes for medicines too, and for the day after.',
    },
    'P02.3.1': {
      text: { adult: 'When did it last happen?' },
      options: lastTime,
      help: 'Within the past month and a child under 13: who looks after the children today?',
    },
    'P02.3.2': {
      text: { adult: 'Have you driven a car with children in it while intoxicated?' },
    },
    'P02.3.3': {
      text: { adult: 'When did it last happen?' },
      options: lastTime,
      help: 'If it was today: who drives from here?',
    },
    'P02.4': {
      text: { adult: 'How long have you now gone without drinking, using or gambling?' },
      options: {
        'not-without': 'I still do it',
        'under-one-month': 'Less than a month',
        'one-to-six-months': 'One to six months',
        'six-to-twelve-months': 'Half a year to a year',
        'over-one-year': 'More than a year',
      },
    },
    'P02.4.1': {
      text: {
        adult: 'How long was your longest time without, and what made it possible?',
      },
    },
    'P02.5': {
      text: {
        adult:
          'What do you think the children have noticed? Think also of what you hope they have not seen.',
      },
    },
    'P02.5.1': { text: { adult: 'Do you think it affects the children?' } },
    'P02.seen': {
      text: { worker: 'What did you notice in the parent during the talk?' },
      options: {
        influenced: 'Seemed intoxicated',
        withdrawal: 'Signs of withdrawal',
        none: 'None of these',
      },
      help: 'If intoxicated: find out where the children are now and who drives.',
    },
    'P03.1': {
      text: { adult: 'How are you right now, 0–10?' },
      options: { 0: '0 is as bad as can be', 10: '10 is as good as can be' },
    },
    'P03.1.1': { text: { adult: 'How has the past year been?' } },
    'P03.2': {
      text: { adult: 'Which difficulties have you had lately?' },
      options: {
        anxiety: 'Worry or anxiety',
        'low-mood': 'Low mood',
        exhaustion: 'Exhaustion',
        sleep: 'Trouble sleeping',
        anger: 'Anger',
        'mood-swings': 'Strong swings of mood',
        memories: 'Memories that come back',
        concentration: 'Trouble concentrating',
        voices: 'Hearing or seeing things that others do not notice',
        'something-else': 'Something else',
        none: 'None of these',
      },
    },
    'P03.2.1': { text: { adult: 'How does it show in everyday life?' } },
    'P03.3': {
      text: {
        adult: "When things are at their worst, what of the children's needs can you not manage?",
      },
    },
    'P03.3.1': {
      text: { adult: 'How often do you have days when you cannot manage what the children need?' },
    },
    'P03.3.2': {
      text: { adult: 'Who does it then?' },
      options: {
        partner: 'Partner',
        'other-parent': "The child's other parent",
        relatives: 'Relatives',
        friends: 'Friends',
        professionals: 'Someone from health care or social services',
        'own-child': 'One of the children',
        'someone-else': 'Someone else',
        nobody: 'Nobody',
      },
    },
    'P03.4': { text: { adult: 'Are you getting care or treatment for how you feel?' } },
    'P03.4.1': { text: { adult: 'What helps?' } },
    'P03.4.2': {
      text: { adult: 'How come you are not getting it?' },
      options: withoutHelp,
    },
    'P04.1': {
      text: { adult: 'Have you recently had thoughts of not wanting to live?' },
      help: 'If yes: stay, ask how it is now and find out who is with the children today.',
    },
    'P04.1.1': {
      text: { adult: 'Have you ever hurt yourself on purpose or tried to take your life?' },
    },
    'P04.1.2': { text: { adult: 'When did it last happen?' }, options: lastTime },
    'P04.2': { text: { adult: 'What are those thoughts like now?' } },
    'P04.2.1': {
      text: { adult: 'Have you thought about how or when you would do it?' },
      help: 'Ask calmly and straight out. At a yes or an unsure answer it is urgent: do not leave the parent alone.',
    },
    'P04.2.2': { text: { adult: 'Can you get hold of what you have thought of using?' } },
    'P04.2.3': {
      text: { adult: 'Do you think you can get through today without harming yourself?' },
    },
    'P04.3': { text: { adult: 'What protects you when the thoughts come?' } },
    'P04.3.1': {
      text: {
        adult:
          'Sometimes the children are part of such thoughts. Have you thought that they too would die or come to harm?',
      },
      help: 'At a yes or an unsure answer the children need protection today.',
    },
    'P04.3.2': { text: { adult: 'Is there another adult with the children today?' } },
    'P05.1': {
      text: {
        adult:
          'Is anyone close to you frightening, controlling, threatening or hurting you, now or before?',
      },
    },
    'P05.1.1': {
      text: { adult: 'Who is it about?' },
      options: {
        partner: 'My partner',
        'former-partner': 'A former partner',
        relative: 'A relative',
        'own-child': 'One of my children',
        'someone-else': 'Someone else',
      },
    },
    'P05.2': {
      text: { adult: 'What has happened?' },
      options: {
        psychological: 'Psychological, such as threats or humiliation',
        controlling: 'Control, such as of whom I meet',
        physical: 'Physical, such as hitting or pushing',
        sexual: 'Sexual',
        financial: 'Financial',
        digital: 'Online or on the phone',
        'after-separation': 'It has gone on after we separated',
        'something-else': 'Something else',
      },
    },
    'P05.2.1': { text: { adult: 'When did it last happen?' }, options: lastTime },
    'P05.2.2': {
      text: { adult: 'How often has it happened?' },
      options: {
        once: 'Only once',
        'a-few-times': 'A few times',
        'every-month': 'Every month',
        'every-week': 'Every week',
        'almost-daily': 'Almost every day',
      },
    },
    'P05.3': {
      text: { adult: 'Is any of this so?' },
      options: {
        worse: 'It has got worse',
        weapon: 'There has been a weapon',
        strangulation: 'Strangulation',
        'threat-to-kill': 'Threat to kill',
        'threat-to-children': 'Threat to the children',
        stalking: 'I am being followed or watched',
        'about-to-leave': 'I am about to leave',
        none: 'None of these',
      },
      help: 'Read out one at a time. A single one is enough for there to be danger to life. Leaving is a dangerous time.',
    },
    'P05.4': { text: { adult: 'What have the children seen, heard or had to deal with?' } },
    'P05.4.1': {
      text: { adult: 'Which of these have the children gone through?' },
      options: whatChildrenMet,
    },
    'P05.4.2': {
      text: { adult: 'Have you been able to do something to protect the children?' },
      help: 'This is not about blame. Small things count too.',
    },
    'P05.5': {
      text: { adult: 'How afraid are you of what may happen now, 0–10?' },
      options: { 0: '0 is not afraid at all', 10: '10 is as afraid as can be' },
    },
    'P05.5.1': { text: { adult: 'What would make you safer?' } },
    'P05.5.2': {
      text: { adult: 'Do you have a plan for how you and the children can get to safety?' },
    },
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
    'P06.1.1': {
      text: { adult: 'Whom has it happened to?' },
      options: {
        child: 'One or more children',
        partner: 'My partner',
        'former-partner': 'A former partner',
        'other-adult': 'Another adult',
      },
    },
    'P06.1.2': { text: { adult: 'When did it last happen?' }, options: lastTime },
    'P06.2': {
      text: {
        adult:
          'Tell me about the latest time. What happened before, during and after, and where were the children?',
      },
      help: 'Write word for word, without your own reading of it.',
    },
    'P06.2.1': {
      text: { adult: 'Is any of this so?' },
      options: {
        worse: 'It has got worse',
        weapon: 'There has been a weapon',
        strangulation: 'Strangulation',
        'threat-to-kill': 'Threat to kill',
        separation: 'We are separating',
        none: 'None of these',
      },
    },
    'P06.2.2': {
      text: { adult: 'Which of these have the children gone through?' },
      options: whatChildrenMet,
    },
    'P06.3': { text: { adult: 'What have you done so that it will not happen again?' } },
    'P06.3.1': { text: { adult: 'Do you want help with it?' } },
    'P07.1': {
      text: {
        adult: 'Do you have an illness or disability that affects everyday life with the children?',
      },
    },
    'P07.1.1': { text: { adult: 'How is everyday life affected?' } },
    'P07.1.2': {
      text: { adult: 'What is it about?' },
      options: {
        illness: 'Physical illness',
        injury: 'Injury or trouble moving',
        senses: 'Sight or hearing',
        neurodevelopmental: 'Adhd, autism or similar',
        learning: 'Trouble learning, remembering or understanding',
        'something-else': 'Something else',
      },
    },
    'P07.2': {
      text: { adult: 'How do you best take in information?' },
      options: {
        talking: 'Talking',
        reading: 'Reading',
        pictures: 'Pictures',
        'one-thing-at-a-time': 'One thing at a time',
        'someone-with-me': 'Having someone with me',
        'more-time': 'More time',
        interpreter: 'With an interpreter',
      },
      help: 'Adapt the rest of the talk.',
    },
    'P07.3': {
      text: { adult: 'What is hardest to manage in everyday life?' },
      options: {
        planning: 'Planning',
        starting: 'Getting started',
        remembering: 'Remembering',
        times: 'Keeping times',
        paperwork: 'Paperwork',
        impressions: 'Coping with sounds and other impressions',
        'something-else': 'Something else',
        none: 'Nothing is especially hard',
      },
    },
    'P07.3.1': { text: { adult: 'Are you getting the support you need with it?' } },
    'P08.1': {
      text: {
        adult:
          'What was it like for you as a child? What do you want to give your children that you had or missed?',
      },
    },
    'P08.2': {
      text: { adult: 'Was there any of this in your family when you grew up?' },
      options: {
        addiction: 'Addiction',
        'mental-ill-health': 'Mental ill-health',
        illness: 'Serious illness',
        violence: 'Violence',
        loss: 'Someone close who died',
        'war-or-flight': 'War or flight',
        'something-else': 'Something else that was hard',
        none: 'None of these',
      },
    },
    'P08.2.1': { text: { adult: 'Who helped you, and how?' } },
    'P08.2.2': { text: { adult: 'Does it affect how you feel today?' } },
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
        insurance: 'Parental, sickness or unemployment benefit',
        studies: 'Studies',
        'income-support': 'Income support',
        'someone-elses-income': "Someone else's income",
        'something-else': 'Something else',
        none: 'I have no income',
      },
    },
    'P09.2': { text: { adult: 'Do you have debts or unpaid bills that affect the family?' } },
    'P09.2.1': { text: { adult: 'What is it about?' } },
    'P09.2.2': { text: { adult: 'Are you getting any help with it?' } },
    'P09.2.3': { text: { adult: 'Does gambling have anything to do with it?' } },
    'P09.3': {
      text: { adult: 'What kind of home do you have?' },
      options: {
        own: 'I or we own the home',
        rented: 'I rent with a contract of my own',
        sublet: 'I sublet or am a lodger',
        'with-others': 'With relatives or friends',
        supported: 'Supported housing or treatment home',
        temporary: 'Temporary housing',
        homeless: 'I have nowhere to live',
        'something-else': 'In another way',
      },
    },
    'P09.3.1': {
      text: { adult: 'How long can you stay?' },
      options: {
        'as-long-as-i-want': 'As long as I want',
        'over-half-a-year': 'More than half a year',
        'under-half-a-year': 'Less than half a year',
      },
    },
    'P09.3.2': { text: { adult: 'Is the home safe for children?' } },
    'P09.3.3': {
      text: { adult: 'What needs to be safer?' },
      help: 'Write no places if anyone in the family has protected data.',
    },
    'P09.jobs.1': { text: { adult: 'What do you work with, or what do you study?' } },
    'P09.jobs.2': { text: { adult: 'How many hours a week is it?' } },
    'P09.jobs.3': {
      text: { adult: 'Is there always an adult with the children when you are away?' },
    },
    'P10.1': { text: { adult: 'Who can you call in the middle of the night?' } },
    'P10.1.1': { text: { adult: 'Who can look after the children if you fall ill?' } },
    'P10.1.2': {
      text: { adult: 'How many adults can you count on when things are hard?' },
      options: { nobody: 'Nobody', 'one-or-two': 'One or two', 'three-or-more': 'Three or more' },
    },
    'P10.2': { text: { adult: 'Which relationships give you strength, and which take it?' } },
    'P10.3': { text: { adult: 'Do you want to meet other parents in a similar situation?' } },
    'P11.1': {
      text: { adult: 'Which services are you in contact with now?' },
      options: services,
    },
    'P11.1.1': { text: { adult: 'What do they do?' } },
    'P11.1.2': {
      text: { adult: 'How come you have no contact?' },
      options: withoutHelp,
    },
    'P11.partner': {
      text: { adult: 'Is your partner getting care for addiction right now?' },
      options: { yes: 'Yes', no: 'No', 'no-partner': 'I have no partner' },
    },
    'P11.2': {
      text: { adult: 'How important is it to you that something changes, 0–10?' },
      options: { 0: '0 is not important at all', 10: '10 is very important' },
    },
    'P11.2.1': {
      text: { adult: 'How sure are you that you can do it, 0–10?' },
      options: { 0: '0 is not sure at all', 10: '10 is completely sure' },
    },
    'P11.3': { text: { adult: 'What has helped before, and what has not?' } },
    'P11.4': {
      text: { adult: 'Who may talk to each other about you?' },
      options: services,
      help: 'Consent is for one recipient and one content at a time.',
    },
    'P11.4.1': { text: { adult: 'What may they talk about, and what not?' } },
    'P11.tried.1': { text: { adult: 'What help was it?' } },
    'P11.tried.2': { text: { adult: 'Did it help?' } },
    'P11.tried.3': {
      text: { adult: 'How did it end?' },
      options: {
        finished: 'It was finished',
        'still-going': 'It is still going on',
        'i-stopped': 'I stopped',
        'they-stopped': 'They ended it',
        'did-not-fit': 'It did not suit me',
        'something-else': 'In another way',
      },
    },
    'P12.1': {
      text: {
        adult: 'If this goes well, what will it look like for you and the children in six months?',
      },
    },
    'P12.1.1': {
      text: { adult: 'How much hope do you have that it will be so, 0–10?' },
      options: { 0: '0 is no hope at all', 10: '10 is very great hope' },
    },
    'P12.2': { text: { adult: 'What is the first small step the children would notice?' } },
    'P12.3': { text: { adult: 'What do you need from us, and what do you not want us to do?' } },
    'P12.3.1': { text: { adult: 'Do you want help from us?' } },
    'P12.close.1': { text: { adult: 'What is needed to lower the risk for the children?' } },
    'P12.close.2': {
      text: { adult: 'What is needed to strengthen what is already good for the children?' },
    },
  },
};
