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
        'child-13-17': 'What do you appreciate about {parent}? When are things good between you?',
      },
    },
    'D01.2': {
      text: {
        adult: 'How often in the past month have you had a moment together that felt good?',
        'child-7-12': 'How often do you have a nice time together?',
        'child-13-17': 'How often do you do something together that feels good?',
      },
    },
    'D01.3': {
      text: {
        worker: 'How does the parent speak to and look at the child, and the child at the parent?',
      },
    },
    'D02.1': {
      text: {
        adult: 'How do you notice what {child} feels, and what do you do then?',
        'child-7-12': 'Does {parent} notice when you are sad? What does {parent} do then?',
        'child-13-17': 'When you feel bad, does {parent} notice? Does it help?',
      },
    },
    'D02.2': {
      text: {
        adult: 'How often are you too tired, busy, low or intoxicated to be there for {child}?',
      },
    },
    'D02.3': {
      text: {
        worker:
          'Does the child seek comfort from the parent? Does either seem afraid of the other?',
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
    'D04.2': { text: { adult: 'Have you had to protect {child} from anyone?' } },
    'D04.2.1': { text: { adult: 'From whom, and what did you do?' } },
    'D04.3': {
      text: {
        adult: 'Do you mostly know where {child} is, with whom, and what happens online?',
        'child-7-12': 'Does {parent} know where you are when you are out?',
        'child-13-17': 'How much does {parent} keep track of where you are and what you do?',
      },
      options: { 'too-little': 'Too little', 'just-right': 'Just right', 'too-much': 'Too much' },
    },
    'D04.3.1': {
      text: {
        adult: 'How do you go about knowing?',
        'child-7-12': 'What do you usually agree on when you go out?',
        'child-13-17': 'How would you like it to be?',
      },
    },
    'D05.1': {
      text: {
        adult: 'What do you do when {child} does not do as you say? How does it end?',
        'child-7-12': 'What does {parent} do when you do something you are not allowed to?',
        'child-13-17':
          'What usually happens when you and {parent} disagree, and what happens afterwards?',
      },
    },
    'D05.2': {
      text: {
        adult:
          'How often do you shout at {child}, pinch, pull hair, hit or lock in, or threaten to?',
      },
      options: {
        never: 'Never',
        rarely: 'Once or a few times',
        sometimes: 'Some time each month',
        often: 'Every week',
        'almost-always': 'Almost every day',
      },
    },
    'D05.3': { text: { adult: 'How often do the same rules apply, no matter how you feel?' } },
    'D06.1': { text: { adult: 'What do you do so that {child} can learn, play and develop?' } },
    'D06.2': {
      text: {
        adult:
          'How often do you get {child} off in the morning, help with homework or have contact with preschool or school?',
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
          'If {child} could describe what it is like to be your child right now, what would {child} say?',
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
        adult:
          'What in {child:genitive} behaviour do you find hardest, and what do you think is behind it?',
      },
    },
    'D08.1': {
      text: {
        adult:
          'How does it show for {child} when things are hardest for you, and what does {child} do?',
      },
    },
    'D08.2': {
      text: {
        adult: 'How often does {child} take care of you, siblings or the home instead of an adult?',
      },
    },
    'D08.3': {
      text: {
        adult: 'What have you arranged in advance for {child} for the next time it gets hard?',
      },
    },
    'D09.1': {
      text: {
        adult: 'Have you told {child} about your difficulties?',
        'child-7-12': 'Has {parent} told you why things are the way they are?',
        'child-13-17': 'How does {parent} talk with you about what is hard? Does it work for you?',
      },
    },
    'D09.1.1': { text: { adult: 'What did you say?', 'child-7-12': 'What did {parent} say?' } },
    'D09.2': { text: { adult: 'What are you afraid will happen if you talk about it?' } },
    'D09.3': { text: { adult: 'Do you want help telling {child}?' } },
    'D10.0': {
      text: {
        adult: 'Does {child} live with you all the time?',
        'child-7-12': 'Do you live with {parent} all the time?',
        'child-13-17': 'Do you live with {parent} all the time?',
      },
    },
    'D10.1': {
      text: {
        adult: 'How often do you meet, how does it work, and how is {child} before and after?',
        'child-7-12': 'What is it like when you are going to {parent}, and when you are leaving?',
        'child-13-17': 'How do you want it to be when you and {parent} meet?',
      },
    },
    'D10.2': {
      text: {
        adult: 'What is important for the other parent or the foster home to know about {child}?',
      },
    },
    'D10.3': { text: { adult: 'Is there anything in the contact that is not safe for {child}?' } },
    'D10.3.1': { text: { adult: 'Please describe.' } },
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
        group: 'Support group for children',
        'relatives-or-friends': 'Relatives or friends',
        'something-else': 'Someone else',
      },
    },
    'D11.3': {
      text: {
        adult: 'What would reduce the risk for {child}, and what would strengthen what protects?',
      },
    },
  },
};
