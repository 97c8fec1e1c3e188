import type { InstrumentWords } from '@helhet/core';

/** The English words of the instrument about one parent in relation to one child. @public */
export const parentChildEn: InstrumentWords = {
  instrument: 'parent-child',
  language: 'en',
  title: 'The parent in relation to the child',
  areas: {
    D01: { title: 'Warmth and enjoyment' },
    D02: { title: 'Feelings and interaction' },
    D03: { title: 'Basic care' },
    D04: { title: 'Supervision and protection' },
    D05: { title: 'Guidance and boundaries' },
    D06: { title: 'Stimulation, school and leisure' },
    D07: { title: 'Seeing the child from within' },
    D08: {
      title: 'How my difficulties show for this child',
      note: 'For when the parent has an addiction, ill-health, violence or difficulties in everyday life. Write what it means for the child.',
    },
    D09: { title: 'Talking about what is hard' },
    D10: {
      title: 'Seeing each other and being apart',
      note: 'For shared residence, placement, contact or absence.',
    },
    D11: { title: 'Worry about the child and wanted support', note: 'Close with this area.' },
  },
  questions: {
    'D01.1': {
      text: {
        adult: 'What do you like best about {child}? What do you do that you both enjoy?',
        'child-7-12': 'What is good about {parent}? What do you do together?',
        'child-13-17': 'What do you like about {parent}? When are things good between you?',
      },
    },
    'D01.2': {
      text: {
        adult: 'How often have you and {child} had a good moment together in the past month?',
        'child-7-12': 'How often do you and {parent} have a nice time together?',
        'child-13-17': 'How often do you and {parent} do something together that feels good?',
      },
    },
    'D01.2.1': {
      text: {
        adult: 'What gets in the way?',
        'child-7-12': 'What would you like to do with {parent}?',
        'child-13-17': 'How would you like it to be?',
      },
    },
    'D01.3': {
      text: {
        worker: 'How does the parent speak to and look at the child, and the child at the parent?',
      },
    },
    'D01.3.1': {
      text: { worker: 'Which of these have you seen or heard?' },
      options: {
        warm: 'The parent is warm towards the child',
        enjoy: 'They have fun together',
        'at-ease': 'The child is calm and at ease with the parent',
        rejecting: 'The parent is cold or rejects the child',
        demeaning: 'The parent humiliates or mocks the child',
        'not-there': 'The parent is absent, for example on the phone',
        'child-afraid': 'The child shows fear of the parent',
        'hard-handed': 'The parent is rough with the child',
        intoxicated: 'The parent is intoxicated',
        'not-seen': 'I have not seen them together',
        none: 'None of these',
      },
    },
    'D02.1': {
      text: {
        adult: 'How do you notice what {child} feels, and what do you do then?',
        'child-7-12': 'What does {parent} do when you are sad?',
        'child-13-17': 'What does {parent} do when you feel bad?',
      },
    },
    'D02.1.1': {
      text: {
        'child-7-12': 'Does it feel better then?',
        'child-13-17': 'Does it help you?',
      },
    },
    'D02.1.2': { text: { adult: 'Sometimes the crying does not stop. What do you do then?' } },
    'D02.1.3': {
      text: { adult: 'Has it happened that you have shaken {child} or held too hard?' },
      help: 'Say that crying can make anyone despair. Tell how dangerous it is to shake a child.',
    },
    'D02.2': {
      text: { adult: 'How often are you too tired, busy or low to be there for {child}?' },
    },
    'D02.2.1': {
      text: { adult: 'What makes it hard then?' },
      options: {
        tired: 'I am tired',
        busy: 'I have a lot to do',
        low: 'I am low or anxious',
        ill: 'I am ill or in pain',
        intoxicated: 'I am affected by alcohol, drugs or medicines',
        gambling: 'I am taken up with gambling for money',
        'something-else': 'Something else',
      },
    },
    'D02.3': {
      text: { worker: 'How does the child seek comfort, and what does the parent do then?' },
    },
    'D02.3.1': {
      text: { worker: 'Which of these have you seen?' },
      options: {
        responsive: 'The parent notices what the child needs',
        comforted: 'The child seeks comfort and is calmed by the parent',
        'no-comfort': 'The child does not seek comfort',
        anyone: 'The child goes to anyone',
        'no-response': 'The parent does not respond to the child',
        frightening: 'The parent frightens the child',
        frightened: 'The parent is afraid or helpless with the child',
        freezes: 'The child freezes or shuts down',
        unattended: 'The child is without supervision now',
        'uncared-for': 'The child does not get the food or care they need now',
        none: 'None of these',
      },
    },
    'D03.1': {
      text: {
        adult:
          'Who mostly takes care of food, sleep, hygiene, clothes, medicine and dental care for {child}?',
      },
      options: {
        me: 'Mostly me',
        shared: 'Several of us share it',
        'someone-else': 'Mostly someone else',
        'the-child': 'Mostly the child',
        nobody: 'Nobody really',
      },
    },
    'D03.1.1': {
      text: { adult: 'Is there any of this that nobody really has the time or energy for?' },
      options: {
        food: 'Food',
        sleep: 'Sleep',
        hygiene: 'Hygiene',
        clothes: 'Clothes',
        medicine: 'Medicine',
        'dental-care': 'Dental care',
        none: 'None of these',
      },
    },
    'D03.2': { text: { adult: 'What is hardest to manage for {child} right now?' } },
    'D03.3': {
      text: {
        adult:
          'Is there anything about {child:genitive} health or teeth that has not been followed up?',
      },
    },
    'D03.3.1': { text: { adult: 'What is it?' } },
    'D03.3.2': {
      text: { adult: 'When was {child} last at the child health centre, a doctor or a dentist?' },
    },
    'D04.1': {
      text: {
        adult:
          'Who is responsible for {child} when you cannot be, and how do you choose that person?',
      },
    },
    'D04.1.1': {
      text: {
        adult:
          'The last time you could not, was there an adult with {child} who was sober and able?',
      },
      options: {
        yes: 'Yes',
        no: 'No',
        'not-sure': 'I am not sure',
        'never-away': 'It has not been needed',
      },
      help: 'If no or not sure: find out who is with the child now.',
    },
    'D04.2': { text: { adult: 'Have you had to protect {child} from anyone?' } },
    'D04.2.1': { text: { adult: 'From whom, and what did you do?' } },
    'D04.2.2': {
      text: { adult: 'What did {child} need protection from?' },
      options: {
        'violence-to-child': 'Violence or threats against the child',
        'violence-between-adults': 'Violence or threats between adults',
        intoxicated: 'Someone who was intoxicated',
        sexual: 'Sexual abuse',
        'something-else': 'Something else',
      },
    },
    'D04.3': {
      text: {
        adult: 'Do you mostly know where {child} is and with whom?',
        'child-7-12': 'Does {parent} know where you are when you are out?',
        'child-13-17': 'How much does {parent} keep track of where you are and what you do?',
      },
      options: { 'too-little': 'Too little', 'just-right': 'Just right', 'too-much': 'Too much' },
    },
    'D04.3.1': {
      text: {
        adult: 'Tell me how it usually works.',
        'child-7-12': 'What do you usually agree on when you go out?',
        'child-13-17': 'How would you like it to be?',
      },
    },
    'D04.3.2': {
      text: {
        adult: 'Do you mostly know what {child} does online?',
        'child-7-12': 'Does {parent} know what you do online?',
        'child-13-17': 'Does {parent} know what you go through online?',
      },
    },
    'D04.3.3': {
      text: { adult: 'What have you done at home so that {child} does not get hurt?' },
    },
    'D04.3.4': { text: { adult: 'How does {child} sleep, and where?' } },
    'D05.1': {
      text: {
        adult: 'What do you do when {child} does not do as you say? How does it end?',
        'child-7-12': 'What does {parent} do when you do something you are not allowed to?',
        'child-13-17': 'What is it like when you and {parent} disagree? What happens after?',
      },
    },
    'D05.1.1': {
      text: { adult: 'How often do you shout at {child} or threaten with something?' },
      options: {
        never: 'Never',
        rarely: 'Once or a few times',
        sometimes: 'Some time each month',
        often: 'Every week',
        'almost-always': 'Almost every day',
      },
    },
    'D05.2': {
      text: {
        adult: 'How often do you grip {child} hard, pinch, pull hair, hit or lock in?',
      },
      options: {
        never: 'Never',
        rarely: 'Once or a few times',
        sometimes: 'Some time each month',
        often: 'Every week',
        'almost-always': 'Almost every day',
      },
      help: 'Even if it was only once: assess protection. Do not interrogate.',
    },
    'D05.2.1': { text: { adult: 'What would help you to do it in another way?' } },
    'D05.3': {
      text: {
        adult: 'How often do the same rules apply, no matter how you feel?',
        'child-7-12': 'How often are the rules the same with {parent}?',
        'child-13-17': 'How often are the rules the same with {parent}?',
      },
    },
    'D05.seen': {
      text: { worker: 'What has come up about how the parent sets limits?' },
      options: {
        'clear-and-kind': 'Clearly and kindly',
        changes: 'It changes with the mood',
        'no-limits': 'Almost no limits',
        'shouts-or-threatens': 'The parent shouts or threatens',
        harsh: 'Harsh or humiliating punishments',
        hits: 'The parent hits, pinches or grips hard',
        'afraid-home': 'The child is afraid to be with the parent',
        none: 'None of these',
      },
      help: 'If the child has told of violence: write their own words. Ask no more.',
    },
    'D06.1': { text: { adult: 'What do you do so that {child} can learn, play and develop?' } },
    'D06.1.1': {
      text: { adult: 'How do you play and talk with {child}? What makes {child} happy?' },
    },
    'D06.attends': { text: { adult: 'Does {child} go to preschool or school?' } },
    'D06.2': {
      text: { adult: 'How often does {child} get off to preschool or school as planned?' },
    },
    'D06.2.1': {
      text: {
        adult:
          'How often do you take part in what concerns preschool or school, such as meetings and homework?',
      },
    },
    'D06.3': {
      text: {
        adult:
          'What does preschool or school know about how things are, and what do you want them to know?',
      },
    },
    'D07.1': {
      text: {
        adult:
          'If {child} could tell what it is like to be your child right now, what would {child} say?',
      },
    },
    'D07.2': {
      text: {
        adult:
          'In what way is {child} different from the siblings, and what does {child} in particular need?',
      },
    },
    'D07.3': {
      text: {
        adult: 'What about {child} do you find hardest, and what do you think is behind it?',
      },
    },
    'D07.seen': {
      text: { worker: 'What did you hear when the parent spoke of the child?' },
      options: {
        'describes-feelings': 'Can tell how the child feels and is',
        'own-person': 'Sees the child as a person of their own',
        'cannot-describe': "Finds it hard to see with the child's eyes",
        blames: 'Blames the child',
        demeaning: 'Speaks badly of the child',
        'keeps-secret': 'Keeps what is hard secret from the child',
        none: 'None of these',
      },
    },
    'D08.1': { text: { adult: 'How does it show for {child} when things are hardest for you?' } },
    'D08.1.1': {
      text: { adult: 'What does {child} usually do then?' },
      options: {
        'comforts-me': 'Comfort me or take care of me',
        'takes-over': 'Take care of siblings or the home',
        worried: 'Get worried or scared',
        withdraws: 'Withdraw or go quiet',
        'acts-out': 'Get angry or make trouble',
        'sleep-or-food': 'Sleep or eat less well',
        clings: 'Want to be near me',
        nothing: 'I notice nothing',
      },
    },
    'D08.2': {
      text: {
        adult: 'How often does {child} take care of you, siblings or the home instead of an adult?',
      },
    },
    'D08.3': {
      text: {
        adult: 'What have you arranged in advance for {child}, if things get hard for you?',
      },
    },
    'D08.3.1': { text: { adult: 'Is it settled who takes care of {child} then?' } },
    'D09.1': {
      text: {
        adult: 'Have you told {child} about what is hard for you?',
        'child-7-12': 'Has {parent} told you why things are the way they are?',
        'child-13-17': 'Has {parent} talked with you about what is hard?',
      },
    },
    'D09.1.1': {
      text: {
        adult: 'What did you say?',
        'child-7-12': 'What did {parent} say?',
        'child-13-17': 'What did {parent} say?',
      },
    },
    'D09.1.2': {
      text: {
        'child-7-12': 'Did you understand what {parent} said?',
        'child-13-17': 'Does {parent} talk about it in a way that works for you?',
      },
    },
    'D09.2': { text: { adult: 'What can be hard about talking with {child} about it?' } },
    'D09.3': {
      text: { adult: 'Do you want help telling {child}?' },
      help: 'If yes: offer to be there when the parent tells.',
    },
    'D10.0': {
      text: {
        adult: 'Does {child} live with you all the time?',
        'child-7-12': 'Do you live with {parent} all the time?',
        'child-13-17': 'Do you live with {parent} all the time?',
      },
    },
    'D10.1': {
      text: {
        adult: 'What is it like when you meet or talk, and how is {child} before and after?',
        'child-7-12': 'What is it like when you are going to {parent}, and when you are leaving?',
        'child-13-17': 'How do you want it to be when you and {parent} meet?',
      },
    },
    'D10.1.1': {
      text: { adult: 'How often do you meet?' },
      options: {
        'half-the-time': 'About half the time',
        'every-week': 'Every week',
        'every-month': 'Some time each month',
        'more-rarely': 'More rarely',
        'not-at-all': 'Not at all',
      },
    },
    'D10.1.2': { text: { adult: 'Does it mostly go as decided?' } },
    'D10.2': {
      text: { adult: 'What is important for the others who take care of {child} to know?' },
    },
    'D10.2.1': {
      text: { adult: 'How many times has {child} changed homes in the past two years?' },
      help: 'Count moves and placements, not everyday changes between two homes.',
    },
    'D10.3': {
      text: {
        adult: 'Is there anything in the contact or the handovers that is not safe for {child}?',
        'child-7-12': 'Is there anything that scares you when you are with {parent}?',
        'child-13-17': 'Is there anything that does not feel safe when you are with {parent}?',
      },
    },
    'D10.3.1': {
      text: {
        adult: 'What is it?',
        'child-7-12': 'Tell me, if you want to.',
        'child-13-17': 'Tell me, if you want to.',
      },
      help: 'A child may tell freely once. Ask no more about violence.',
    },
    'D10.3.2': {
      text: { adult: 'What is it about?' },
      options: {
        'violence-to-child': 'Violence or threats against the child',
        'violence-between-adults': 'Violence or threats between adults',
        intoxicated: 'Someone who is intoxicated',
        sexual: 'Sexual abuse',
        unattended: 'Nobody looks after the child',
        quarrels: 'Adults quarrel in front of the child',
        'something-else': 'Something else',
      },
    },
    'D11.1': { text: { adult: 'Are you worried about {child}?' } },
    'D11.1.1': { text: { adult: 'What are you worried about?' } },
    'D11.2': {
      text: { adult: 'Does {child} get any support of their own because of how things are?' },
    },
    'D11.2.1': {
      text: { adult: 'Who gives {child} support?' },
      options: {
        school: 'Preschool or school',
        'student-health': 'School health service',
        'child-health': 'Child health service or health centre',
        'child-psychiatry': 'Child psychiatry',
        'social-services': 'Social services',
        'contact-family': 'Contact person or contact family',
        'my-care': 'My own care or treatment',
        group: 'Support group for children',
        'relatives-or-friends': 'Relatives or friends',
        'something-else': 'Someone else',
      },
    },
    'D11.2.2': { text: { adult: 'Would {child} need more support?' } },
    'D11.3': { text: { adult: 'What needs to change for {child} to be safer?' } },
    'D11.3.1': {
      text: { adult: 'What is good for {child} already, and what would make it even better?' },
    },
  },
};
