import type { InstrumentWords } from '@helhet/core';

/** The English words of the instrument about the family as a whole. @public */
export const familyEn: InstrumentWords = {
  instrument: 'family',
  language: 'en',
  title: 'The family as a whole',
  areas: {
    F01: { title: 'Who are we?', note: 'Anyone mentioned may need to be added to the family.' },
    F02: { title: 'Everyday life together' },
    F03: {
      title: 'Atmosphere at home',
      note: "Never show anyone's answer by name when several are present.",
    },
    F04: { title: 'Openness and secrets' },
    F05: { title: 'Roles and responsibility' },
    F06: {
      title: 'Safety at home and safety plan',
      note: 'Talk about violence only with one person at a time.',
    },
    F07: { title: 'Money and housing' },
    F08: { title: 'Kin, friends, neighbourhood' },
    F09: {
      title: 'Language, background and own choices',
      note: 'A child must never interpret. Do not contact relatives when honour is a concern.',
    },
    F10: { title: 'Help and authorities' },
    F11: { title: 'What we want together', note: 'Close with this area.' },
  },
  questions: {
    'F01.1': {
      text: {
        adult: 'Who do you count as family?',
        'child-7-12': 'If you draw your family, who should be in it?',
        'child-13-17': 'Who is your family, for real?',
      },
    },
    'F01.2': {
      text: { adult: 'Has the family been through any of these?' },
      options: {
        moves: 'Several moves',
        separation: 'Separation',
        placement: 'A child has been placed in care',
        prison: 'Someone has been in prison',
        'parent-died': 'A parent has died',
        death: 'Someone else close has died',
        illness: 'Serious illness or accident',
        'something-else': 'Something else big',
        none: 'None of these',
      },
      help: 'Add the parent who has died. Then each child gets the questions about loss.',
    },
    'F01.2.1': { text: { adult: 'Which of it shows most in the family today?' } },
    'F01.3': {
      text: {
        adult: 'What are you proud of as a family?',
        'child-7-12': 'What is your family good at?',
        'child-13-17': 'What is good about your family?',
      },
    },
    'F02.1': {
      text: {
        adult: 'How often does everyday life at home turn out as you planned?',
        'child-7-12': 'How often do you eat together?',
        'child-13-17': 'How often do you think everyday life at home works?',
      },
      help: 'For example meals, bedtime and getting off on time.',
    },
    'F02.1.1': {
      text: { adult: 'What is hardest to manage?', 'child-13-17': 'What works least well?' },
      options: {
        food: 'That there is food',
        clothes: 'That there are clean clothes',
        mornings: 'Getting off in the morning',
        bedtime: 'Bedtime',
        school: 'School and homework',
        'something-else': 'Something else',
      },
    },
    'F02.2': { text: { adult: 'Which time of day works best, and which works worst?' } },
    'F02.3': { text: { adult: 'What happens to everyday life in a bad period?' } },
    'F03.1': {
      text: {
        adult: 'What is the atmosphere at home, from 0 to 10?',
        'child-7-12': 'What is it mostly like at home?',
        'child-13-17': 'What is the atmosphere at home, from 0 to 10?',
      },
      options: { '0': '0 is as bad as can be', '10': '10 is as good as can be' },
    },
    'F03.1.1': {
      text: {
        adult: 'What makes it hard at home?',
        'child-7-12': 'What is not good at home?',
        'child-13-17': 'What makes it tough at home?',
      },
      options: {
        quarrels: 'Quarrels and arguments',
        silence: 'It is silent and tense',
        fear: 'Someone is afraid',
        drinking: 'Someone drinks or takes drugs',
        unwell: 'Someone feels bad',
        alone: 'Someone is very lonely',
        'something-else': 'Something else',
      },
    },
    'F03.2': { text: { adult: 'When did you last laugh together?' } },
    'F03.repair': {
      text: {
        adult: 'What is it usually like after a quarrel at home?',
        'child-7-12': 'What is it usually like after a quarrel at home?',
        'child-13-17': 'What is it usually like after a quarrel at home?',
      },
      options: {
        'made-up': 'We talk and make up',
        passes: 'It passes and we do not talk about it',
        lasts: 'It stays bad for a long time',
        'no-quarrels': 'We hardly ever quarrel',
      },
    },
    'F03.3': {
      text: { worker: 'Who speaks, who falls silent, and who looks at whom before answering?' },
    },
    'F03.seen': {
      text: { worker: 'What did you see when the family was together?' },
      options: {
        warmth: 'They are warm to each other',
        listening: 'They listen to each other',
        quarrel: 'They quarrel in front of a child',
        silenced: 'Someone is silenced',
        watchful: 'A child watches an adult before answering',
        afraid: 'Someone seems afraid of another',
        none: 'None of these',
      },
    },
    'F04.1': {
      text: {
        adult: 'What can you talk about at home, and what do you not talk about?',
        'child-7-12': 'Are there secrets at home that feel bad?',
        'child-13-17': 'What do people not talk about at home?',
      },
    },
    'F04.1.1': {
      text: { 'child-7-12': 'Would you like to tell me more? I will write exactly what you say.' },
      help: 'Ask openly once, no more, if it may be about a crime.',
    },
    'F04.talk': {
      text: {
        adult: 'How often can you talk at home about what is hard?',
        'child-7-12': 'How often can you talk at home about what is hard?',
        'child-13-17': 'How often can you talk at home about what is hard?',
      },
    },
    'F04.2': {
      text: { adult: 'Who in the family knows about what is hard?' },
      options: {
        'all-adults': 'All the adults',
        'some-adults': 'Some of the adults',
        'all-children': 'All the children',
        'some-children': 'Some of the children',
        relatives: 'Relatives',
        nobody: 'Nobody has talked about it',
      },
    },
    'F04.2.1': { text: { adult: 'What do they know, and what do they not know?' } },
    'F04.3': {
      text: { adult: 'Would you like help to talk about it together?' },
      help: 'If yes: write it into the plan. No joint talks when someone is afraid of another.',
    },
    'F05.1': {
      text: { adult: 'Who keeps everyday life going?' },
      options: {
        'one-adult': 'One adult',
        'adults-together': 'The adults together',
        'adults-and-children': 'Adults and children together',
        children: 'Mostly one or more children',
        outside: 'Someone outside the home',
        nobody: 'Nobody really',
      },
    },
    'F05.1.1': { text: { adult: 'Which child or children?' } },
    'F05.1.2': { text: { adult: 'Is it about right for a child?' } },
    'F05.2': {
      text: { adult: 'Is there an adult who can take over when needed?' },
      options: {
        'at-home': 'Yes, at home',
        outside: 'Yes, outside the home',
        'not-always': 'Not always',
        nobody: 'No',
      },
    },
    'F05.2.1': { text: { adult: 'Who is it?' } },
    'F05.2.2': {
      text: { adult: 'Is at least one adult always sober when a child is at home?' },
      help: 'This is also about drugs and medicines.',
    },
    'F05.3': {
      text: {
        adult: 'What does a child do at home today that an adult should do?',
        'child-7-12': 'What would you like not to have to do at home?',
        'child-13-17': 'What should an adult take over from you?',
      },
    },
    'F06.1': {
      text: { adult: 'Is it ever unsafe at home?' },
      help: 'Ask each person alone. If yes: ask what happened last and who needs protection now.',
    },
    'F06.1.1': {
      text: { adult: 'What happens then?' },
      options: {
        quarrels: 'Quarrels',
        threats: 'Threats or control',
        'violence-adults': 'Violence between adults',
        'violence-child': 'Violence against a child',
        siblings: 'Violence between siblings',
        intoxicated: 'Someone is intoxicated',
        unwell: 'Someone is very unwell',
        outsider: 'Someone outside the home threatens',
        'something-else': 'Something else',
      },
    },
    'F06.1.2': { text: { adult: 'What does each of you do then?' } },
    'F06.1.3': { text: { adult: 'Does each child know what to do then?' } },
    'F06.2': {
      text: { adult: 'Can a child get at weapons, drugs, medicines or other dangerous things?' },
      help: 'If yes: see to it that it is locked away today.',
    },
    'F06.2.1': {
      text: { adult: 'What can a child get at?' },
      options: {
        weapons: 'Weapons',
        drugs: 'Alcohol or drugs',
        medicines: 'Medicines',
        'something-else': 'Something else',
      },
    },
    'F06.3': {
      text: { adult: 'Is there a plan for hard situations that you have agreed on?' },
      help: 'Plan with the adult. A child under seven must not carry the plan.',
    },
    'F06.3.1': { text: { adult: 'What does the plan say, and who has it?' } },
    'F06.seen': {
      text: { worker: 'Which of these has come up in the talk?' },
      options: {
        'violence-child': 'Violence against a child',
        'violence-adults': 'Violence between adults',
        sexual: 'Sexual abuse',
        'no-able-adult': 'A child has no adult who can manage the care now',
        'afraid-to-go-home': 'A child does not dare to go home',
        honour: 'Control or threats in the name of honour',
        none: 'None of these',
      },
    },
    'F06.worker': {
      text: { worker: 'Has any of you felt threatened in the work with this family?' },
      help: 'Talk to your manager today.',
    },
    'F07.1': {
      text: { adult: 'Does the money cover what a child needs?' },
      options: {
        'with-margin': 'Yes, with some to spare',
        'just-enough': 'Yes, just about',
        'not-always': 'Not always',
        'not-enough': 'No',
      },
    },
    'F07.1.1': { text: { adult: 'Do you have debts that are hard to pay?' } },
    'F07.2': { text: { adult: 'Is there a risk that you will have to move?' } },
    'F07.2.1': { text: { adult: 'How do you live, and how long can you stay?' } },
    'F07.2.2': {
      text: { adult: 'What is hard about your housing?' },
      options: {
        'too-small': 'It is cramped',
        'short-term': 'The contract is insecure',
        unsafe: 'The building or the area is unsafe',
        worn: 'The home is in poor condition',
        eviction: 'We may be evicted',
        none: 'None of these',
      },
      help: 'If eviction threatens: plan with the family today.',
    },
    'F07.3': {
      text: { adult: 'What has a child had to go without because of money?' },
      options: {
        food: 'Food',
        clothes: 'Clothes',
        health: 'Health care, glasses or medicine',
        activities: 'Activities',
        friends: 'Being with friends',
        'something-else': 'Something else',
        none: 'None of these',
      },
    },
    'F08.1': { text: { adult: 'Who around the family helps?' } },
    'F08.1.1': { text: { adult: 'Who can a child stay with if needed?' } },
    'F08.1.2': { text: { adult: 'Is the help you get from those around you enough?' } },
    'F08.2': {
      text: { adult: 'What are you part of?' },
      options: {
        association: 'An association or sports',
        faith: 'A faith or congregation',
        origin: 'People with the same language or background',
        neighbours: 'Neighbours',
        parents: 'Other parents',
        work: 'Work or studies',
        'something-else': 'Something else',
        none: 'None of these',
      },
    },
    'F08.2.1': { text: { adult: 'Does it feel like a support for you?' } },
    'F08.3': {
      text: { adult: 'Who around you knows how things are?' },
      options: { most: 'Most', some: 'Some', nobody: 'Nobody' },
    },
    'F08.3.1': { text: { adult: 'What makes it hard to tell them?' } },
    'F09.1': {
      text: { adult: 'Is an interpreter needed?' },
      options: {
        nobody: 'No',
        relative: 'No, someone at home translates',
        some: 'Yes, for someone',
        everyone: 'Yes, for everyone',
      },
    },
    'F09.1.1': { text: { adult: 'Which languages does each of you speak best?' } },
    'F09.1.2': {
      text: { adult: 'Who has translated for you so far?' },
      options: {
        'an-interpreter': 'An interpreter',
        'an-adult': 'An adult we know',
        'a-child': 'A child',
        nobody: 'Nobody',
      },
      help: 'If a child has translated: book an interpreter before you go on.',
    },
    'F09.2': {
      text: { adult: 'Has the family been through any of these?' },
      options: {
        flight: 'Flight',
        war: 'War',
        waiting: 'A long wait for a decision',
        permit: 'Not sure that we may stay',
        apart: 'Close family in another country',
        none: 'None of these',
      },
    },
    'F09.2.1': { text: { adult: 'How does it show in the family today?' } },
    'F09.2.2': { text: { adult: 'What in your background gives you strength?' } },
    'F09.3': {
      text: {
        adult:
          'Is there anyone in the family who may not choose their own friends, clothes, leisure or partner?',
        'child-13-17':
          'Are you afraid of being punished if you choose your own friends, clothes or partner?',
      },
      help: 'Ask each person alone. If yes: do not contact relatives, and use no interpreter from the same circle.',
    },
    'F09.3.1': {
      text: {
        adult: 'Who is it, and what happens if someone chooses anyway?',
        'child-13-17': 'What are you afraid will happen?',
      },
    },
    'F09.taken': {
      text: {
        adult:
          'Are you afraid that someone will be taken abroad or married off against their will?',
        'child-13-17':
          'Are you afraid that someone will take you abroad or marry you off against your will?',
      },
      help: 'Ask about travel, passports and dates. Do not contact relatives.',
    },
    'F09.taken.1': {
      text: {
        adult: 'Who is it, and what has happened that makes you afraid?',
        'child-13-17': 'What has happened that makes you afraid?',
      },
    },
    'F10.1': {
      text: {
        adult:
          'How many different people are you in contact with in health care, school, social services and elsewhere?',
      },
      help: 'More than five: the family may need help with coordination.',
    },
    'F10.1.1': {
      text: { adult: 'Who keeps the contacts together?' },
      options: {
        'a-parent': 'A parent',
        'a-child': 'A child',
        'a-relative': 'A relative',
        'a-worker': 'A worker or coordinator',
        'someone-else': 'Someone else',
        nobody: 'Nobody',
      },
    },
    'F10.1.2': { text: { adult: 'Have you had the same worker all along?' } },
    'F10.2': { text: { adult: 'What has helped you?' } },
    'F10.2.1': { text: { adult: 'What has made it harder?' } },
    'F10.2.2': { text: { adult: 'What has been hard to understand?' } },
    'F10.2.3': {
      text: { adult: 'What became of the help that was offered to you?' },
      options: {
        accepted: 'We accepted it',
        stopped: 'We stopped early',
        declined: 'We said no',
        'never-came': 'It never came about',
        none: 'We were not offered any help',
      },
    },
    'F10.2.4': { text: { adult: 'What made it turn out that way?' } },
    'F10.3': { text: { adult: 'Has there been a report about you before, or an investigation?' } },
    'F10.3.1': { text: { adult: 'What happened then?' } },
    'F11.1': { text: { adult: 'What do you agree needs to be different?' } },
    'F11.1.1': { text: { adult: 'What do you not agree on?' } },
    'F11.2': {
      text: {
        adult: 'What would reduce the risks for everyone in the family?',
        'child-7-12': 'What would make it better for everyone at home?',
        'child-13-17': 'What do you think you need help with at home?',
      },
    },
    'F11.2.1': {
      text: {
        adult: 'What would strengthen what protects you?',
        'child-7-12': 'What is good at home that you would like more of?',
        'child-13-17': 'What is good at home that you would like more of?',
      },
    },
    'F11.2.2': { text: { adult: 'Would you like help with that?' } },
    'F11.3': { text: { adult: 'Who will do what?' } },
    'F11.3.1': { text: { adult: 'When shall we follow up?' } },
  },
};
