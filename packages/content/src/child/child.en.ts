import type { InstrumentWords } from '@helhet/core';

/** The English words of the instrument about one child. @public */
export const childEn: InstrumentWords = {
  instrument: 'child',
  language: 'en',
  title: 'The child',
  areas: {
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
      note: 'For when a parent has an addiction, mental ill-health or violence.',
    },
    C12: { title: 'Development and behaviour' },
    C14: { title: 'When a parent is not here' },
    C13: { title: 'Having a say', note: 'Always close with this area.' },
  },
  groups: {
    'C04.homes': { title: 'One home at a time', instance: '{home}' },
    'C04.placements': {
      title: 'Earlier homes',
      instance: 'Earlier home {number}',
      add: 'Add an earlier home',
    },
    'C11.parents': { title: 'One parent at a time', instance: '{parent}' },
  },
  questions: {
    'C01.1': {
      text: {
        adult: 'Where and with whom is the child safest? What makes the child feel unsafe?',
        'child-2-6': 'Where does it feel calm and nice for you?',
        'child-7-12': 'When do you feel safe at home, and when do you not?',
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
          'Has anyone at home frightened, threatened or hit you, or hurt you in another way?',
      },
      help: 'If you suspect a crime: stop asking, listen and write word for word. Write down your own question too.',
    },
    'C01.2.1': {
      text: {
        adult: 'Who was it, when did it last happen, and was the child hurt?',
        'child-13-17': 'Would you like to tell me more? I will write exactly what you say.',
      },
    },
    'C01.2.2': {
      text: {
        adult: 'Has the child seen or heard adults at home threaten or hit each other?',
        'child-13-17': 'Have you seen or heard adults at home threaten or hit each other?',
      },
    },
    'C01.3': {
      text: {
        adult: 'What does the child do when scared, and who do they turn to?',
        'child-2-6': 'Who do you go to when you get scared?',
        'child-7-12': 'Who can you go to or call if something feels dangerous?',
        'child-13-17': 'What do you do if something feels dangerous, and who can you call?',
      },
    },
    'C01.3.1': {
      text: {
        adult: 'Is there a plan in case something dangerous happens?',
        'child-7-12': 'Do you know what to do if something dangerous happens?',
        'child-13-17': 'Do you know what to do if something dangerous happens?',
      },
    },
    'C01.4': {
      text: {
        adult: 'How often does the child avoid home or tense up near a certain person?',
        'child-7-12': 'How often does it happen that you do not want to go home?',
        'child-13-17': 'How often does it happen that you do not want to go home?',
      },
    },
    'C01.4.1': {
      text: {
        adult: 'What have you seen, and when?',
        'child-7-12': 'What is it like then? I will write exactly what you say.',
        'child-13-17': 'What is it like then? I will write exactly what you say.',
      },
    },
    'C01.obs': {
      text: { worker: 'Does the child flinch, freeze or seek comfort from just anyone?' },
    },
    'C01.seen': {
      text: { worker: "What has come up about the child's safety?" },
      options: {
        hurt: 'Violence against the child',
        'hurt-adults': 'Violence between adults',
        sexual: 'Sexual abuse',
        'lacks-care': 'Lack of food, care or supervision',
        'no-care-now': 'No safe and sober adult with the child now',
        'afraid-home': 'Afraid to go home',
        'self-harm': 'Does not want to live, or self-harms',
        honour: 'Honour-based coercion, or a risk of being taken away',
        'safe-adult': 'A safe and sober adult at home',
        'safe-outside': 'A safe adult outside the home',
        none: 'None of these',
      },
    },
    'C02.1': {
      text: {
        adult: "How is the child's health?",
        'child-2-6': 'How does your body feel?',
        'child-7-12': 'How does your body feel?',
        'child-13-17': 'How does your body feel?',
      },
    },
    'C02.1.1': {
      text: {
        adult: 'How are sight, hearing, teeth and growth?',
        'child-7-12': 'Does it hurt sometimes? Where?',
        'child-13-17': 'What is good, and what is hard?',
      },
    },
    'C02.1.2': {
      text: {
        adult: 'Is there any care or check-up that the child has not had?',
        'child-7-12': 'Is there anything in your body that nobody has helped you with?',
        'child-13-17': 'Is there anything in your body that nobody has helped you with?',
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
        'child-2-6': 'What is hard then?',
        'child-7-12': 'What keeps you awake?',
        'child-13-17': 'What keeps you awake?',
      },
    },
    'C02.2.2': { text: { 'child-2-6': 'Who is with you when you go to bed?' } },
    'C02.3': {
      text: {
        adult: 'Does the child get the food, clothes, hygiene and dental care they need?',
        'child-2-6': 'What do you usually eat in the morning? Who makes it?',
        'child-7-12': 'Is there food and are there clean clothes when you need them?',
        'child-13-17': 'Is there food and are there clean clothes when you need them?',
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
          'How are growth, feeding, nappy changes and skin contact? Have vaccinations been given?',
      },
    },
    'C03.1': {
      text: {
        adult: 'How do you think the child has felt over the past two weeks, 0–10?',
        'child-2-6': 'How are you today?',
        'child-7-12': 'How have you been this past week?',
        'child-13-17': 'How have you felt over the past two weeks, 0–10?',
      },
      options: { '0': '0 is as bad as can be', '10': '10 is as good as can be' },
    },
    'C03.1.1': { text: { adult: "How is the child's mood, and has it changed?" } },
    'C03.1.2': { text: { 'child-13-17': 'What keeps it from being lower?' } },
    'C03.2': {
      text: {
        adult: 'What does the child worry about? How does it show?',
        'child-2-6': 'What can make you sad or scared?',
        'child-7-12': 'What do you think about most when it feels hard?',
        'child-13-17': 'What do you worry about most, for yourself and for someone else?',
      },
    },
    'C03.3': {
      text: {
        adult: 'Has the child hurt themselves or said that they do not want to live?',
        'child-7-12': 'Has it been so hard that you have wanted to disappear or hurt yourself?',
        'child-13-17': 'Have you thought that you do not want to live, or hurt yourself?',
      },
      help: 'Do not leave the child alone. Ask how it is now, whether there is a plan and what protects.',
    },
    'C03.3.1': {
      text: {
        adult: 'What happened or was said, and when was the last time?',
        'child-7-12': 'How is it right now? I will write exactly what you say.',
        'child-13-17': 'How is it right now? I will write exactly what you say.',
      },
    },
    'C03.4': {
      text: {
        adult: 'What usually helps the child feel better?',
        'child-2-6': 'What helps when you are sad?',
        'child-7-12': 'What usually helps when it feels hard?',
        'child-13-17': 'What usually helps when it feels hard?',
      },
    },
    'C03.obs': {
      text: { worker: 'Can the child be soothed? How are eye contact, alertness and crying?' },
    },
    'C04.1': {
      text: {
        adult: 'Describe an ordinary weekday and an ordinary weekend for the child.',
        'child-2-6': 'What happens when you wake up? And then?',
        'child-7-12': 'Tell me about a completely ordinary day, from when you wake up.',
        'child-13-17':
          'Tell me about a completely ordinary day. What can you count on, and what do you not know in advance?',
      },
    },
    'C04.2': {
      text: {
        adult: 'How often do things not turn out as was said, for example with pick-ups or meals?',
        'child-7-12': 'How often do grown-ups promise something that does not happen?',
        'child-13-17': 'How often do grown-ups promise something that does not happen?',
      },
    },
    'C04.2.1': {
      text: {
        adult: 'What was it like the last time?',
        'child-7-12': 'What was it like the last time?',
        'child-13-17': 'What was it like the last time?',
      },
    },
    'C04.3': {
      text: {
        adult: 'Who does the child live with, and how is the time shared?',
        'child-2-6': 'Where do you sleep? Do you have other places to sleep too?',
        'child-7-12': 'Where do you live on different days?',
        'child-13-17': 'Where and with whom do you live, and how would you like to live?',
      },
    },
    'C04.4': {
      text: {
        adult: 'How many times has the child moved or been placed?',
        'child-7-12': 'Have you lived in several places before?',
        'child-13-17': 'How many times have you moved or been placed?',
      },
    },
    'C04.obs': {
      text: { worker: 'How are day and night rhythm and feeding, and who does what at night?' },
    },
    'C04.homes.1': {
      text: {
        adult: 'Is the child safe there?',
        'child-2-6': 'What is it like for you there?',
        'child-7-12': 'Do you feel safe there?',
        'child-13-17': 'Do you feel safe there?',
      },
    },
    'C04.homes.2': {
      text: {
        adult: 'What is good, and what is hard?',
        'child-7-12': 'What is good, and what is hard?',
        'child-13-17': 'What is good, and what is hard?',
      },
    },
    'C04.placements.1': {
      text: {
        adult: 'Where and with whom did the child live?',
        'child-7-12': 'Where and with whom did you live?',
        'child-13-17': 'Where and with whom did you live?',
      },
    },
    'C04.placements.2': {
      text: { adult: 'When did the child move there?', 'child-13-17': 'When did you move there?' },
    },
    'C04.placements.3': {
      text: {
        adult: 'What was it like there?',
        'child-7-12': 'What was it like there?',
        'child-13-17': 'What was it like there?',
      },
    },
    'C05.1': {
      text: {
        adult: 'How does preschool or school work for the child?',
        'child-2-6': 'What is most fun at preschool or school?',
        'child-7-12': 'What is school like, in lessons and at break?',
        'child-13-17': 'How is school going, and how do you like it there?',
      },
    },
    'C05.1.1': { text: { adult: 'What do the staff say?' } },
    'C05.2': {
      text: {
        adult: 'How many days has the child been away in the past month?',
        'child-7-12': 'Are you sometimes away from school, even though you are not ill?',
        'child-13-17': 'How many days have you been away in the past month?',
      },
    },
    'C05.2.1': {
      text: {
        adult: 'What was the reason?',
        'child-7-12': 'What do you do then?',
        'child-13-17': 'What was the reason?',
      },
    },
    'C05.3': {
      text: {
        adult: 'Does anyone at preschool or school know how the child is doing at home?',
        'child-7-12': 'Does a grown-up at school know how things are for you at home?',
        'child-13-17': 'Does a grown-up at school know how things are for you at home?',
      },
    },
    'C05.3.1': {
      text: { adult: 'Who knows?', 'child-7-12': 'Who knows?', 'child-13-17': 'Who knows?' },
    },
    'C05.3.2': {
      text: {
        adult: 'What do they need to know?',
        'child-7-12': 'What do you want them to know, and what do you not want them to know?',
        'child-13-17': 'What do you want them to know, and what do you not want them to know?',
      },
    },
    'C06.1': {
      text: {
        adult: 'What does the child like best to play or do, and what are they good at?',
        'child-2-6': 'What do you like to play?',
        'child-7-12': 'What do you do in your free time that you like?',
        'child-13-17': 'What do you do in your free time that you like?',
      },
    },
    'C06.2': {
      text: {
        adult: 'Can the child do what others do, for example bring friends home?',
        'child-7-12': 'Can you do what others do, for example bring friends home?',
        'child-13-17': 'Can you do what others do, for example bring friends home?',
      },
    },
    'C06.2.1': {
      text: {
        adult: 'What is it that gets in the way?',
        'child-7-12': 'What is it that gets in the way?',
        'child-13-17': 'What is it that gets in the way?',
      },
      options: {
        money: 'Money',
        energy: 'Energy',
        responsibility: 'Responsibility at home',
        fear: 'Fear or shame',
        'something-else': 'Something else',
      },
    },
    'C06.3': {
      text: {
        adult: 'How often does the child have time to rest and just be a child?',
        'child-7-12': 'How often can you be left in peace and rest when you need to?',
        'child-13-17': 'How often can you be left in peace and rest when you need to?',
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
        'child-13-17': 'What is it that makes it easy to talk?',
      },
    },
    'C07.2': {
      text: {
        adult: 'How does the child get on with other children?',
        'child-2-6': 'Who do you play with?',
        'child-7-12': 'How are things with friends?',
        'child-13-17': 'How are things with friends?',
      },
    },
    'C07.2.1': {
      text: {
        'child-7-12': 'Is anyone mean to you, in person or online?',
        'child-13-17': 'Is anyone mean to you, in person or online?',
      },
    },
    'C07.2.2': {
      text: {
        'child-7-12': 'Would you like to tell me more? I will write exactly what you say.',
        'child-13-17': 'Would you like to tell me more? I will write exactly what you say.',
      },
    },
    'C07.3': {
      text: {
        adult: 'Are you worried about anyone the child has contact with, in person or online?',
        'child-7-12':
          'Has anyone asked you for something that did not feel okay, in person or online?',
        'child-13-17':
          'Has anyone pressured you into something you did not want, such as pictures, sex, money or errands?',
      },
      help: 'Do not ask further about what happened. Write word for word.',
    },
    'C07.3.1': {
      text: {
        adult: 'Please describe.',
        'child-7-12': 'Would you like to tell me more? I will write exactly what you say.',
        'child-13-17': 'Would you like to tell me more? I will write exactly what you say.',
      },
    },
    'C07.obs': { text: { worker: 'Which faces does the child recognise and turn to?' } },
    'C08.1': {
      text: {
        adult: 'How are things between the siblings? Are they treated differently?',
        'child-2-6': 'What do you do with {sibling}?',
        'child-7-12': 'What is good and what is hard about your brothers and sisters?',
        'child-13-17': 'How are things between you and your siblings? Are you treated differently?',
      },
    },
    'C08.1.1': {
      text: {
        adult: 'Do the siblings help each other?',
        'child-7-12': 'Do you help each other?',
        'child-13-17': 'Do you help each other?',
      },
    },
    'C08.2': {
      text: {
        adult: 'How often does the child look after siblings in a way an adult should?',
        'child-7-12': 'How often do you look after your brothers and sisters?',
        'child-13-17': 'How often do you look after your siblings?',
      },
    },
    'C08.2.1': {
      text: {
        adult: 'What does the child do, and when?',
        'child-7-12': 'What is it you do, and when?',
        'child-13-17': 'What is it you do, and what happens if you do not do it?',
      },
    },
    'C08.3': {
      text: {
        adult: 'Are there siblings living elsewhere whom the child sees too seldom?',
        'child-7-12': 'Do you miss a brother or sister who does not live with you?',
        'child-13-17': 'Do you miss a sibling who does not live with you?',
      },
    },
    'C08.3.1': {
      text: {
        adult: 'What contact does the child need?',
        'child-7-12': 'How would you like it to be?',
        'child-13-17': 'How would you like it to be?',
      },
    },
    'C09.1': {
      text: {
        adult: 'Which of these does the child do at home?',
        'child-2-6': 'What do you help with at home?',
        'child-7-12': 'Which of these do you do at home?',
        'child-13-17': 'Which of these do you do at home?',
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
    },
    'C09.1.1': {
      text: {
        adult: 'How often does the child do things an adult should do?',
        'child-7-12': 'How often do you do things an adult should do?',
        'child-13-17': 'How often do you do things an adult should do?',
      },
    },
    'C09.1.2': { text: { adult: 'Who does it if the child does not?' } },
    'C09.2': {
      text: {
        adult: 'How often does the child have to comfort or look after an adult?',
        'child-7-12': 'How often do you have to comfort or look after a grown-up?',
        'child-13-17': 'How often do you have to comfort or look after an adult?',
      },
    },
    'C09.2.1': {
      text: {
        adult: 'What happens with sleep and school then?',
        'child-7-12': 'What happens with sleep and school then?',
        'child-13-17': 'What happens with sleep and school then?',
      },
    },
    'C09.3': {
      text: {
        adult: 'Has the child interpreted for the family, for example in health care or at school?',
        'child-7-12':
          "Have you had to translate for someone in your family, for example at the doctor's?",
        'child-13-17':
          "Have you had to translate for someone in your family, for example at the doctor's?",
      },
      help: 'A child must not interpret. Book an interpreter, and put important questions again.',
    },
    'C09.3.1': {
      text: {
        adult: 'When was the last time, and what was it about?',
        'child-7-12': 'What was it about?',
        'child-13-17': 'What was it about?',
      },
    },
    'C10.1': {
      text: {
        adult: "What has the child been told about the parent's difficulties, and by whom?",
        'child-2-6': 'What has someone told you about why {parent} is not as usual?',
        'child-7-12':
          'What do you know about why {parent} is having a hard time? What do you wonder about?',
        'child-13-17':
          'What do you know about why {parent} is having a hard time? What do you wonder about?',
      },
    },
    'C10.1.1': {
      text: {
        adult: 'Has anyone explained it so that the child understands?',
        'child-7-12': 'Has anyone explained it so that you understand?',
        'child-13-17': 'Has anyone explained it so that you understand?',
      },
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
        'child-13-17': 'Would you like to tell me more? I will write exactly what you say.',
      },
    },
    'C10.3': {
      text: {
        adult: 'Is the child allowed to tell others how things are at home?',
        'child-7-12': 'Are you allowed to tell others how things are at home?',
        'child-13-17': 'Are you allowed to tell others how things are at home?',
      },
    },
    'C10.3.1': {
      text: {
        adult: 'Who can the child tell?',
        'child-7-12': 'Who can you tell?',
        'child-13-17': 'Who can you tell?',
      },
    },
    'C10.3.2': {
      text: {
        adult: 'What would need to happen so that the child can tell?',
        'child-7-12': 'What would need to happen so that you can tell?',
        'child-13-17': 'What would need to happen so that you can tell?',
      },
    },
    'C11.obs': { text: { worker: 'How is the child when the parent is intoxicated or low?' } },
    'C11.1': {
      text: {
        adult: 'How does the child notice when the parent is unwell or intoxicated?',
        'child-2-6': 'What is it like when {parent} is not as usual?',
        'child-7-12': 'How do you notice that {parent} is not as usual? What do you do then?',
        'child-13-17': 'How do you notice that {parent} is not as usual? What do you do then?',
      },
    },
    'C11.2': {
      text: {
        adult:
          'How often has the child been alone with the parent when the parent was intoxicated or very unwell?',
        'child-7-12':
          'How often have you been alone with {parent} without getting the help you needed?',
        'child-13-17':
          'How often has {parent} been intoxicated when you were alone together or in a car?',
      },
    },
    'C11.2.1': {
      text: {
        adult: 'What happened?',
        'child-7-12': 'What did you do then?',
        'child-13-17': 'What did you do then?',
      },
    },
    'C11.2.2': {
      text: {
        adult: 'When was the last time?',
        'child-7-12': 'When was the last time?',
        'child-13-17': 'When was the last time?',
      },
      options: {
        today: 'Today',
        'this-week': 'This week',
        'this-month': 'This month',
        'longer-ago': 'Longer ago',
      },
    },
    'C11.3': {
      text: {
        adult: "How much is the child's everyday life affected right now, 0–10?",
        'child-7-12': 'How often does this bother you in everyday life?',
        'child-13-17': 'How much does it affect your everyday life right now, 0–10?',
      },
      options: { '0': '0 is not at all', '10': '10 is as much as possible' },
      help: 'Ask in the same way at the start, at follow-up and at closing.',
    },
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
    'C12.1.2': { text: { adult: "Are you or anyone else worried about the child's development?" } },
    'C12.2': {
      text: {
        adult: "Are you or anyone else worried about the child's behaviour?",
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
    'C12.4': {
      text: { adult: 'Could the child have been exposed to alcohol or drugs before birth?' },
    },
    'C12.obs': {
      text: {
        worker:
          'Does the child seek eye contact and closeness? How do they babble, roll over and sit?',
      },
    },
    'C14.1': {
      text: {
        adult: 'What does the child know about what has happened, and is it accurate?',
        'child-2-6': 'What has someone told you about the one who is not at home?',
        'child-7-12': 'What do you know about what has happened? What do you wonder about?',
        'child-13-17': 'What do you know about what has happened? What do you wonder about?',
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
        'child-13-17': 'How do you get a say?',
      },
    },
    'C13.1': {
      text: {
        adult: 'What do you think the child would want to change?',
        'child-2-6': 'If you could do magic, what would be different at home?',
        'child-7-12': 'If you could change three things, what would they be?',
        'child-13-17': 'What matters most to you that it changes?',
      },
    },
    'C13.2': {
      text: {
        adult:
          'How would you like us to talk with the child, and what does the child need in order to dare?',
        'child-7-12': 'What may I tell others? What are you afraid will happen then?',
        'child-13-17': 'What may I tell others? What are you afraid will happen then?',
      },
    },
    'C13.3': {
      text: {
        'child-2-6': 'Is it okay that we talk a bit by ourselves?',
        'child-7-12': 'Did it feel okay to talk with me?',
        'child-13-17': 'Did it feel okay to talk with me?',
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
    'C13.3.3': {
      text: {
        'child-7-12': 'Have you been able to say what you wanted?',
        'child-13-17': 'Have you been able to say what you wanted?',
      },
    },
    'C13.close.1': {
      text: {
        adult: 'What would lower the risk for the child?',
        'child-2-6': 'What do you want to stop?',
        'child-7-12': 'What needs to stop so that things are good for you?',
        'child-13-17': 'What needs to stop so that things are good for you?',
      },
    },
    'C13.close.2': {
      text: {
        adult: 'What is good for the child, and how can there be more of it?',
        'child-2-6': 'What do you want to do more?',
        'child-7-12': 'What is good for you, and how can there be more of it?',
        'child-13-17': 'What is good for you, and how can there be more of it?',
      },
    },
    'C13.obs': {
      text: { worker: 'What signals does the child give, how are they read, and by whom?' },
    },
    'C13.seen': {
      text: { worker: 'What is true of the talks with the child?' },
      options: {
        'not-alone': 'The child has not been able to talk alone',
        'same-worker': 'The same worker all the time',
        'earlier-reports': 'Concern reported before',
        none: 'None of these',
      },
    },
  },
};
