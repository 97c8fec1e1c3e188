import type { InstrumentWords } from '@helhet/core';

/** The English words of the instrument about one child. @public */
export const childEn: InstrumentWords = {
  instrument: 'child',
  language: 'en',
  title: 'The child',
  areas: {
    C00: {
      title: 'The expected child',
      note: 'Put to the pregnant parent and to the expected co-parent, separately.',
    },
    C01: { title: 'Safety' },
    C02: { title: 'Health, sleep and body' },
    C03: { title: 'Feelings and mental health' },
    C04: { title: 'Everyday life' },
    C05: {
      title: 'Preschool, school and learning',
      note: 'Under two only if the child goes to preschool.',
    },
    C06: { title: 'Leisure, play and rest' },
    C07: { title: 'Friends and important adults' },
    C08: { title: 'Siblings' },
    C09: { title: 'Responsibility in the family' },
    C10: { title: 'Information and being able to talk', note: 'Take one parent at a time.' },
    C11: {
      title: 'When a parent is having a hard time',
      note: 'For when a parent has an addiction, mental ill-health or violence. Take one parent at a time. Under two: observe the child.',
    },
    C12: {
      title: 'Development and behaviour',
      note: 'Known exposure to alcohol or drugs before birth belongs here.',
    },
    C13: { title: 'Having a say', note: 'Always close with this area.' },
    C14: {
      title: 'When a parent is not here',
      note: 'For when a parent has died, is imprisoned, unknown or absent.',
    },
  },
  questions: {
    'C00.1': { text: { adult: 'How is the pregnancy going, and which check-ups have been done?' } },
    'C00.2': {
      text: {
        adult:
          'How often have you drunk alcohol, used drugs or taken medicines not prescribed to you since you became pregnant? Include the time before you knew.',
      },
      options: {
        never: 'Never',
        rarely: 'Once or a few times',
        sometimes: 'Some time each month',
        often: 'Every week',
        'almost-always': 'Almost every day',
      },
      help: 'Put to the one who is pregnant.',
    },
    'C00.2.1': { text: { adult: 'What was it, how much, and when was the last time?' } },
    'C00.3': { text: { adult: 'Is anyone threatening or violent towards you?' } },
    'C00.3.1': { text: { adult: 'Has it got worse during the pregnancy?' } },
    'C00.4': {
      text: {
        adult:
          'How do you think of the baby? Do you have pictures in your mind, names, hopes or fears?',
      },
    },
    'C00.5': { text: { adult: 'Who will be there at the birth and in the first weeks?' } },
    'C00.5.1': {
      text: { adult: 'What is ready at home for the baby?' },
      options: {
        'sleeping-place': 'A place to sleep',
        'clothes-and-nappies': 'Clothes and nappies',
        'pram-and-car-seat': 'Pram and car seat',
        money: 'Money for the most important things',
        'calm-home': 'Peace and quiet at home',
        'health-contact': 'Contact with the child health centre',
        'nothing-yet': 'Nothing is ready yet',
      },
    },
    'C00.6': { text: { adult: 'Would you like help already now?' } },
    'C00.6.1': { text: { adult: 'What help would you like?' } },
    'C00.6.2': {
      text: {
        adult:
          'May antenatal care, addiction care and social services talk to each other about you and the baby?',
      },
    },
    'C01.1': {
      text: {
        adult:
          'Where and with whom is the child safest? Are there places, times or people that make the child feel unsafe?',
        'child-2-6': 'Where does it feel calm and nice for you? You can tell me or point.',
        'child-7-12': 'Where at home do you feel safe? Is there any time when you do not?',
        'child-13-17': 'When do you feel safe at home, and when do you not?',
      },
    },
    'C01.2': {
      text: {
        adult:
          'Has anyone frightened, threatened or hit the child, handled the child roughly or hurt the child in another way?',
        'child-2-6': 'What do the grown-ups at home do when they are angry?',
        'child-7-12': 'Tell me what it is usually like at home when a grown-up gets angry.',
        'child-13-17':
          'Has anyone at home ever frightened you, hit you or hurt you in another way?',
      },
      help: 'If you suspect a crime: stop asking, listen and write word for word. Write down your own question too.',
    },
    'C01.2.1': {
      text: {
        adult: 'Who was it, when did it last happen, and was the child hurt?',
        'child-13-17': 'Tell me as much as you want. I will use your own words.',
      },
    },
    'C01.3': {
      text: {
        adult: 'What does the child do when scared, and who do they turn to?',
        'child-2-6': 'Who do you go to when you get scared?',
        'child-7-12': 'Who can you go to or call if something feels dangerous?',
        'child-13-17':
          'How do you usually get out of a situation that feels unsafe, and who can you call?',
      },
      help: 'If nobody is named: ask about the network.',
    },
    'C01.4': {
      text: {
        adult: 'How often does the child avoid home or tense up near a certain person?',
        'child-7-12': 'How often are there days when you do not want to go home?',
        'child-13-17': 'How often do you avoid being at home?',
      },
      help: 'Before you part, decide where the child goes today.',
    },
    'C01.4.1': {
      text: {
        adult: 'What have you seen, and when?',
        'child-7-12': 'What are those days like? I will write exactly what you say.',
        'child-13-17': 'What do you do then?',
      },
    },
    'C01.obs': {
      text: { worker: 'Does the child flinch, freeze or seek comfort from just anyone?' },
    },
    'C02.1': {
      text: {
        adult: "How is the child's health?",
        'child-2-6': 'How does your body feel?',
        'child-7-12': 'How does your body feel most of the time?',
        'child-13-17': 'How is your health?',
      },
    },
    'C02.1.1': {
      text: {
        adult: 'How are sight, hearing, teeth and growth, and have the check-ups been done?',
        'child-7-12': 'Does it hurt sometimes? Where?',
        'child-13-17': 'Do you have problems nobody has helped you with?',
      },
    },
    'C02.2': {
      text: {
        adult: 'How often does the child sleep well?',
        'child-2-6': 'What is it like when you go to bed?',
        'child-7-12': 'How often do you sleep well?',
        'child-13-17': 'How many nights a week do you sleep well?',
      },
    },
    'C02.2.1': {
      text: {
        adult: 'What disturbs the sleep?',
        'child-7-12': 'Is there anything that keeps you awake?',
        'child-13-17': 'What keeps you awake the other nights?',
      },
    },
    'C02.2.2': { text: { 'child-2-6': 'Who is with you when you go to bed?' } },
    'C02.3': {
      text: {
        adult: 'Does the child get the food, clothes, hygiene and dental care they need?',
        'child-2-6': 'What do you usually eat in the morning? Who makes it?',
        'child-7-12': 'Is there food and are there clean clothes when you need them?',
        'child-13-17': 'Is there food, clothes and other things you need at home?',
      },
    },
    'C02.3.1': {
      text: {
        adult: 'What is missing, and since when?',
        'child-7-12': 'Would you like to tell me more? I will write exactly what you say.',
        'child-13-17': 'How do you sort it out then?',
      },
    },
    'C02.3.2': {
      text: { 'child-7-12': 'Who sees to it?', 'child-13-17': 'Who makes sure of it?' },
    },
    'C02.obs': {
      text: {
        worker:
          'Look at the growth curve, feeding, nappy changes and skin contact. Have vaccinations been given?',
      },
    },
    'C03.1': {
      text: {
        adult: 'How do you think the child has felt over the past two weeks, 0–10?',
        'child-2-6': 'How are you today?',
        'child-7-12': 'How have you been this past week?',
        'child-13-17': 'How have you felt over the past two weeks, 0–10?',
      },
      options: { 0: '0 is as bad as can be', 10: '10 is as good as can be' },
    },
    'C03.1.1': { text: { adult: "How would you describe the child's mood, and has it changed?" } },
    'C03.1.2': { text: { 'child-13-17': 'What keeps it from being lower?' } },
    'C03.2': {
      text: {
        adult: 'What does the child worry about? How does it show?',
        'child-2-6': 'What can make you sad or scared?',
        'child-7-12': 'What do you think about most when it feels hard?',
        'child-13-17': 'What do you worry about most right now, for yourself and for someone else?',
      },
    },
    'C03.3': {
      text: {
        adult: 'Has the child hurt themselves or said that they do not want to live?',
        'child-7-12': 'Has it been so hard that you have wanted to disappear or hurt yourself?',
        'child-13-17': 'Have you thought that you do not want to live, or hurt yourself?',
      },
      help: 'Stay, and do not leave the child alone. Ask how it is now, whether there is a plan and what protects.',
    },
    'C03.3.1': {
      text: {
        adult: 'What happened or was said, and when was the last time?',
        'child-7-12': 'How is it right now? I will write exactly what you say.',
        'child-13-17': 'How is it right now?',
      },
    },
    'C03.4': {
      text: {
        adult: 'What usually helps the child feel better?',
        'child-2-6': 'What helps when you are sad?',
        'child-7-12': 'What do you do to make it feel better?',
        'child-13-17': 'What works for you when things are at their worst? What does not?',
      },
    },
    'C03.obs': {
      text: { worker: 'Can the child be soothed? How are eye contact, alertness and crying?' },
    },
    'C04.1': {
      text: {
        adult:
          'Describe an ordinary weekday and an ordinary weekend day for the child, from morning to night.',
        'child-2-6': 'What happens when you wake up? And then?',
        'child-7-12': 'Tell me about a completely ordinary day, from when you wake up.',
        'child-13-17':
          'What is an ordinary day like for you? What can you count on, and what do you not know in advance?',
      },
    },
    'C04.2': {
      text: {
        adult:
          'How often do things not turn out as was said, for example with pick-ups, meals, weekends or promises?',
        'child-7-12': 'How often do grown-ups promise something that then does not happen?',
        'child-13-17': 'How often do plans change in a way that affects you?',
      },
      help: 'If often: ask for the latest example.',
    },
    'C04.3': {
      text: {
        adult:
          'Who does the child live with, and how is the time shared? What differs between the homes?',
        'child-2-6': 'Where do you sleep? Do you have other places to sleep too?',
        'child-7-12': 'Where do you live on different days? What is good about each place?',
        'child-13-17': 'Where and with whom do you live, and how would you like to live?',
      },
      help: 'Several homes: ask about one home at a time.',
    },
    'C04.obs': {
      text: { worker: 'How are day and night rhythm and feeding, and who does what at night?' },
    },
    'C05.1': {
      text: {
        adult: 'How does preschool or school work for the child?',
        'child-2-6': 'What is most fun at preschool?',
        'child-7-12': 'What is school like, in lessons and at break?',
        'child-13-17': 'How is school going, and how do you like it there?',
      },
    },
    'C05.1.1': { text: { adult: 'What do the staff say?' } },
    'C05.2': {
      text: {
        adult: 'How many days has the child been away in the past month?',
        'child-7-12': 'Are there days when you do not go to school?',
        'child-13-17': 'How many days have you missed in the past month?',
      },
      help: 'More than two days in a month: find out the cause.',
    },
    'C05.2.1': {
      text: {
        adult: 'What was the reason?',
        'child-7-12': 'What do you do then?',
        'child-13-17': 'What was it that caused it?',
      },
    },
    'C05.3': {
      text: {
        adult: 'Does anyone at preschool or school know how the child is doing at home?',
        'child-7-12': 'Does a grown-up at school know how things are for you at home?',
        'child-13-17': 'Does anyone at school know how things are for you at home?',
      },
    },
    'C05.3.1': {
      text: {
        adult: 'Who knows?',
        'child-7-12': 'Who is it that knows?',
        'child-13-17': 'Who is it?',
      },
    },
    'C05.3.2': {
      text: {
        'child-7-12': 'Is it good or bad that it is like that?',
        'child-13-17': 'What do you want them to know, and what do you not want them to know?',
      },
    },
    'C06.1': {
      text: {
        adult: 'What does the child like best to play or do, and what are they good at?',
        'child-2-6': 'What do you like to play?',
        'child-7-12': 'What do you do in your free time that you like?',
        'child-13-17': 'What do you do when you get to do exactly what you want?',
      },
    },
    'C06.2': {
      text: {
        adult: 'Can the child take part in activities and bring friends home?',
        'child-7-12': 'Can you bring friends home?',
        'child-13-17':
          'Can you join in what you want and bring friends home, with things as they are at home?',
      },
    },
    'C06.2.1': {
      text: {
        adult: 'What gets in the way? Is it money, energy, responsibility or fear?',
        'child-7-12': 'Would you like to tell me more? I will write exactly what you say.',
        'child-13-17': 'What do you skip, and why?',
      },
    },
    'C06.3': {
      text: {
        adult: 'How often does the child have time to rest and just be a child?',
        'child-7-12': 'How often can you be left in peace and rest when you need to?',
        'child-13-17': 'How often do you get time that is just yours?',
      },
    },
    'C06.obs': { text: { worker: 'How playful, exploring and curious is the child?' } },
    'C07.1': {
      text: {
        adult: 'Which adults matter to the child, besides the parents?',
        'child-2-6': 'Who do you like? We can draw them.',
        'child-7-12': 'Who matters to you?',
        'child-13-17': 'Who would you prefer to talk to if something was hard?',
      },
    },
    'C07.1.1': {
      text: {
        adult: 'In what way do they matter?',
        'child-7-12': 'What do you do together?',
        'child-13-17': 'What is it that makes you able to talk to that person?',
      },
    },
    'C07.2': {
      text: {
        adult: 'How does the child get on with other children?',
        'child-2-6': 'Who do you play with?',
        'child-7-12': 'How is it with other children at break?',
        'child-13-17': 'How are things with friends?',
      },
    },
    'C07.2.1': {
      text: {
        'child-7-12': 'Is anyone mean to you?',
        'child-13-17': 'Does anyone treat you badly, in person or online?',
      },
    },
    'C07.2.2': {
      text: {
        'child-7-12': 'Would you like to tell me more? I will write exactly what you say.',
        'child-13-17': 'Tell me as much as you want. I will use your own words.',
      },
    },
    'C07.3': {
      text: {
        adult:
          "Are you worried about the child's contacts online, or about any adult who behaves oddly towards the child?",
        'child-7-12':
          'Has anyone online, or anyone you know, asked you for something that did not feel okay?',
        'child-13-17':
          'Has anyone pressured you into something you did not want, such as pictures, sex, money or errands?',
      },
      help: 'Do not ask further about what happened. Write word for word.',
    },
    'C07.3.1': {
      text: {
        adult: 'Please describe.',
        'child-7-12': 'Would you like to tell me more? I will write exactly what you say.',
        'child-13-17': 'Tell me as much as you want. I will use your own words.',
      },
    },
    'C07.obs': { text: { worker: 'Which faces does the child recognise and turn to?' } },
    'C08.1': {
      text: {
        adult: 'How are things between the siblings? Are they treated differently?',
        'child-2-6': 'What do you do with {sibling}?',
        'child-7-12': 'What is good and what is hard about your brothers and sisters?',
        'child-13-17':
          'How are things between you and your siblings, and are you treated the same?',
      },
    },
    'C08.2': {
      text: {
        adult: 'How often does the child look after siblings in a way an adult should?',
        'child-7-12': 'How often do you look after your brothers and sisters?',
        'child-13-17': 'How often are you responsible for your siblings?',
      },
      help: 'If often: go on to responsibility in the family.',
    },
    'C08.2.1': {
      text: {
        adult: 'What does the child do, and when?',
        'child-7-12': 'When is that, usually?',
        'child-13-17': 'What is it you do, and what happens if you do not do it?',
      },
    },
    'C08.3': {
      text: {
        adult: 'Are there siblings living elsewhere whom the child sees too seldom?',
        'child-7-12': 'Do you miss a brother or sister who does not live with you?',
        'child-13-17': 'Do you have siblings you do not see as much as you want?',
      },
    },
    'C08.3.1': {
      text: {
        adult: 'What contact does the child need?',
        'child-7-12': 'Who do you miss? What would you like to do?',
        'child-13-17': 'How would you like it to be?',
      },
    },
    'C09.1': {
      text: {
        adult: 'Which of these tasks does the child do at home?',
        'child-2-6': 'What do you help with at home?',
        'child-7-12': 'What do you do at home that you think a grown-up should really do?',
        'child-13-17': 'Which of these do you keep track of at home so that things work?',
      },
      options: {
        cooking: 'Cooking',
        cleaning: 'Cleaning and laundry',
        siblings: 'Looking after brothers or sisters',
        money: 'Taking care of money and bills',
        waking: 'Waking others in the morning',
        comforting: 'Comforting an adult',
        'watching-over': 'Keeping watch so that nothing happens',
        medicine: 'Helping someone with medicine',
        interpreting: 'Translating for someone',
        'something-else': 'Something else',
        none: 'None of these',
      },
      help: 'A child must not interpret. Book an interpreter.',
    },
    'C09.1.1': {
      text: {
        adult: 'How often does the child do things an adult should do?',
        'child-7-12': 'How often do you do things like that?',
        'child-13-17': 'How often do you do things like that?',
      },
    },
    'C09.1.2': { text: { adult: 'Who does it if the child does not?' } },
    'C09.2': {
      text: {
        adult: 'How often does the child watch over, check on or comfort a parent?',
        'child-7-12': 'How often do you have to comfort or look after a grown-up?',
        'child-13-17':
          'How often do you check how a parent is doing before you can do your own thing?',
      },
      help: 'If often: ask how it affects school and sleep.',
    },
    'C09.3': {
      text: {
        adult: 'Has the child interpreted for the family with health care, school or authorities?',
        'child-7-12':
          "Have you had to translate for someone in your family, for example at the doctor's?",
        'child-13-17': 'Do you ever interpret for the family?',
      },
      help: 'A child must not interpret. Book an interpreter, and put important questions again with the interpreter.',
    },
    'C09.3.1': {
      text: {
        adult: 'When was the last time, and what was it about?',
        'child-7-12': 'What was it about?',
        'child-13-17': 'What is it usually about?',
      },
    },
    'C10.1': {
      text: {
        adult:
          "What has the child been told about the parent's difficulties, by whom and in which words?",
        'child-2-6': 'What has someone told you about why {parent} is not as usual?',
        'child-7-12':
          'What do you know about why {parent} is having a hard time? Is there anything you wonder about?',
        'child-13-17':
          "What do you know about your parent's difficulties, and what would you like to know?",
      },
      help: 'If the child does not know: the child needs information.',
    },
    'C10.2': {
      text: {
        adult: 'Does the child believe it is their own fault?',
        'child-2-6': 'Why do you think {parent} is sad or tired?',
        'child-7-12':
          'Do you sometimes think that it is your fault, or that you have to make it right?',
        'child-13-17': 'Do you feel guilt or shame about how it is at home?',
      },
      help: 'Say clearly to the child: it is not your fault.',
    },
    'C10.2.1': {
      text: {
        adult: 'How does it show?',
        'child-7-12': 'Would you like to tell me more? I will write exactly what you say.',
        'child-13-17': 'Tell me as much as you want. I will use your own words.',
      },
    },
    'C10.3': {
      text: {
        adult: 'Is the child allowed to talk to others about how things are at home?',
        'child-7-12': 'Are you allowed to tell others how things are at home?',
        'child-13-17': 'Are you allowed to talk to others about how things are at home?',
      },
    },
    'C10.3.1': {
      text: {
        adult: 'Who can the child talk to?',
        'child-7-12': 'Who can you tell?',
        'child-13-17': 'Who can you talk to?',
      },
    },
    'C10.3.2': {
      text: {
        adult: 'What would make it possible?',
        'child-7-12': 'What would need to happen so that you can tell?',
        'child-13-17': 'What is it you may not or dare not talk about, and what would it take?',
      },
    },
    'C11.1': {
      text: {
        adult: 'How does the child notice when the parent is unwell or intoxicated?',
        'child-2-6': 'What is it like when {parent} is not as usual?',
        'child-7-12': 'How do you notice that {parent} is not as usual? What happens then?',
        'child-13-17':
          'How can you tell that your parent is in a bad period, and what do you do then?',
      },
    },
    'C11.2': {
      text: {
        adult:
          'How often has the child been alone with an adult who was intoxicated, or too unwell to care for the child?',
        'child-7-12':
          'How often have you been alone with a grown-up who could not take care of you?',
        'child-13-17':
          'How often have you been driven by an adult who was intoxicated, or had to take care of one?',
      },
    },
    'C11.2.1': {
      text: {
        adult: 'When was the last time, and what happened?',
        'child-7-12': 'What did you do? I will write exactly what you say.',
        'child-13-17': 'When was the last time, and what did you do?',
      },
    },
    'C11.3': {
      text: {
        adult: "How much is the child's everyday life affected right now, 0–10?",
        'child-7-12': 'How much does this bother you in everyday life?',
        'child-13-17': 'How much does it affect your life right now, 0–10?',
      },
      options: {
        0: '0 is not at all',
        10: '10 is as much as possible',
        'very-bad': 'Very much',
        bad: 'Quite a lot',
        'so-so': 'A little',
        good: 'Hardly at all',
        'very-good': 'Not at all',
      },
      help: 'Ask in the same way at the start, at follow-up and at closing.',
    },
    'C11.obs': { text: { worker: 'How is the child when the parent is intoxicated or low?' } },
    'C12.1': {
      text: {
        adult:
          'What can the child do compared with others their age? Think of movement, language, interaction and independence.',
        'child-2-6': 'What can you do? You are welcome to show me!',
        'child-7-12': 'What are you good at? What is hard?',
        'child-13-17': 'What are you proud of managing?',
      },
    },
    'C12.1.1': {
      text: {
        worker:
          'What do you see that the child can do in movement, language, interaction and independence?',
      },
    },
    'C12.2': {
      text: {
        adult: "Is there anything in the child's behaviour that worries you or others?",
        'child-2-6': 'What happens when you get really angry?',
        'child-7-12': 'How often do you get into fights?',
        'child-13-17': 'How often do you do things that can get you into trouble?',
      },
    },
    'C12.2.1': {
      text: {
        adult: 'Please describe.',
        'child-7-12': 'What usually happens?',
        'child-13-17': 'What would help you not to?',
      },
    },
    'C12.3': {
      text: { 'child-13-17': 'How often do you use alcohol, drugs, pills or nicotine?' },
      options: {
        never: 'Never',
        rarely: 'Once or a few times',
        sometimes: 'Some time each month',
        often: 'Every week',
        'almost-always': 'Almost every day',
      },
    },
    'C12.3.1': {
      text: { 'child-13-17': 'What is it, with whom, and how would you like it to be?' },
    },
    'C12.obs': {
      text: {
        worker:
          'Does the child seek eye contact and closeness? How about babbling, rolling over and sitting?',
      },
    },
    'C13.1': {
      text: {
        adult: 'What do you think the child would want to change?',
        'child-2-6': 'If you could do magic, what would be different at home?',
        'child-7-12': 'If you could decide on three things to be different, what would they be?',
        'child-13-17': 'What matters most to you that it changes?',
      },
    },
    'C13.2': {
      text: {
        adult:
          'How would you like us to talk with the child, and what does the child need in order to dare?',
        'child-7-12':
          'What do you want me to do with what you have told me? Is there anything you do not want me to tell someone?',
        'child-13-17':
          'What may I pass on, and to whom? What are you afraid will happen if it comes out?',
      },
    },
    'C13.3': {
      text: {
        adult: 'Has the child been offered a talk alone with the worker?',
        'child-2-6': 'Is it okay that we talk a bit by ourselves?',
        'child-7-12': 'Did it feel okay to talk with me?',
        'child-13-17': 'Have you been able to say what you wanted?',
      },
      help: 'If no: write why and offer a new time.',
    },
    'C13.3.1': {
      text: {
        'child-7-12': 'Do you want us to meet again?',
        'child-13-17': 'Do you want us to meet again?',
      },
    },
    'C13.3.2': { text: { 'child-13-17': 'Do you want someone else to be there next time?' } },
    'C13.obs': {
      text: { worker: 'What signals does the child give, how are they read, and by whom?' },
    },
    'C14.1': {
      text: {
        adult: 'What does the child know about what has happened, and is it accurate?',
        'child-2-6': 'What has someone told you about the one who is not at home?',
        'child-7-12': 'What have you been told about what has happened?',
        'child-13-17':
          'What do you know about what has happened, and what would you like answered?',
      },
      help: 'Say the name of the parent in question.',
    },
    'C14.2': {
      text: {
        adult: 'How does the child show that they miss the parent, and who supports them?',
        'child-2-6': 'What do you do when you miss someone?',
        'child-7-12': 'Who can you talk to when you miss someone?',
        'child-13-17': 'How have things been for you since it happened?',
      },
    },
    'C14.3': {
      text: {
        adult: 'Does the child have contact with the absent parent?',
        'child-7-12': 'If there is a parent you do not live with, how much contact do you want?',
        'child-13-17': 'If there is a parent you do not live with, how much contact do you want?',
      },
      options: {
        more: 'More than now',
        'as-now': 'As it is now',
        less: 'Less than now',
        none: 'None',
        'not-possible': 'It is not possible',
      },
      help: 'Skip this question when the parent has died.',
    },
    'C14.3.1': {
      text: {
        adult: 'How does the child react to the contact?',
        'child-7-12': 'Would you like to tell me more? I will write exactly what you say.',
        'child-13-17': 'Do you get a say?',
      },
    },
  },
};
