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
      title: 'Language, culture, migration, honour',
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
      text: {
        adult:
          'Which big events has the family been through, such as moves, separation, a death, placement or prison?',
      },
    },
    'F01.3': {
      text: {
        adult: 'What are you proud of as a family?',
        'child-7-12': 'What is your family good at?',
        'child-13-17': 'What is good about your family?',
      },
    },
    'F02.1': {
      text: {
        adult:
          'How often does it work to eat together, go to bed on time and get off in the morning?',
        'child-7-12': 'How often do you eat together?',
        'child-13-17': 'How often do you think everyday life at home works?',
      },
    },
    'F02.2': { text: { adult: 'Which time of day works best, and which works worst?' } },
    'F02.3': { text: { adult: 'What happens to everyday life in a bad period?' } },
    'F03.1': {
      text: {
        adult: 'What is the atmosphere at home, 0–10?',
        'child-7-12': 'What is it mostly like at home?',
        'child-13-17': 'What is the atmosphere at home, 0–10?',
      },
      options: { 0: '0 is as bad as can be', 10: '10 is as good as can be' },
    },
    'F03.2': { text: { adult: 'When did you last laugh together?' } },
    'F03.3': {
      text: { worker: 'Who speaks, who falls silent, and who looks at whom before answering?' },
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
    },
    'F04.2': {
      text: { adult: 'Who in the family knows about the difficulties?' },
      options: {
        'all-adults': 'All the adults',
        'some-adults': 'Some of the adults',
        'older-children': 'Older children',
        'younger-children': 'Younger children',
        relatives: 'Relatives',
        nobody: 'Nobody has talked about it',
      },
    },
    'F04.2.1': { text: { adult: 'What do they know, and what do they not know?' } },
    'F04.3': { text: { adult: 'Would you like help to talk about it together?' } },
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
    'F05.2': { text: { adult: 'Who is the adult who can always take over?' } },
    'F05.3': {
      text: {
        adult: 'What should adults do that the children do today?',
        'child-7-12': 'What would you like not to have to do at home?',
        'child-13-17': 'What should an adult take over from you?',
      },
    },
    'F06.1': {
      text: {
        adult: 'What does each of you do when it becomes unsafe? Do the children know what to do?',
      },
    },
    'F06.2': {
      text: {
        adult: 'Can the children get at weapons, drugs, medicines or other dangerous things?',
      },
    },
    'F06.3': { text: { adult: 'Is there a plan for hard situations that you have agreed on?' } },
    'F06.3.1': { text: { adult: 'What does the plan say, and who has it?' } },
    'F07.1': {
      text: { adult: 'Does the money cover what the children need?' },
      options: {
        'with-margin': 'Yes, with some to spare',
        'just-enough': 'Yes, just about',
        'not-always': 'Not always',
        'not-enough': 'No',
      },
    },
    'F07.2': { text: { adult: 'Is there a risk that you will have to move?' } },
    'F07.2.1': { text: { adult: 'How do you live, and how long can you stay?' } },
    'F07.3': { text: { adult: 'What have the children had to go without?' } },
    'F08.1': { text: { adult: 'Who around the family helps?' } },
    'F08.1.1': { text: { adult: 'Who can the children stay with if needed?' } },
    'F08.2': {
      text: {
        adult: 'What are you part of, for example an association, a faith, neighbours or work?',
      },
    },
    'F08.3': {
      text: {
        adult:
          'What do those around you know about how things are, and what makes it hard to tell them?',
      },
    },
    'F09.1': {
      text: { adult: 'Is an interpreter needed?' },
      options: { nobody: 'No', some: 'Yes, for someone', everyone: 'Yes, for everyone' },
    },
    'F09.1.1': { text: { adult: 'Which languages does each of you speak best?' } },
    'F09.2': {
      text: {
        adult:
          'How has your history affected the family, for example flight, war, waiting or language?',
      },
    },
    'F09.3': {
      text: {
        adult:
          'Is there anyone in the family who may not choose their own friends, clothes, leisure or partner?',
      },
      help: 'Ask each person alone. If yes: do not contact relatives.',
    },
    'F09.3.1': { text: { adult: 'Who is it, and what happens if someone chooses anyway?' } },
    'F10.1': {
      text: { adult: 'How many people from different services are you in contact with?' },
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
    'F10.2': {
      text: { adult: 'What has helped, what has made it harder, and what did you not understand?' },
    },
    'F10.3': { text: { adult: 'Have there been reports or investigations before?' } },
    'F10.3.1': { text: { adult: 'What happened then?' } },
    'F11.1': {
      text: { adult: 'What do you agree needs to be different, and what do you not agree on?' },
    },
    'F11.2': {
      text: {
        adult:
          'What would reduce the risks and strengthen the protection for everyone in the family?',
        'child-7-12': 'What would make it better for everyone at home?',
        'child-13-17': 'What do you think the family needs help with?',
      },
    },
    'F11.3': { text: { adult: 'Who will do what?' } },
    'F11.3.1': { text: { adult: 'When shall we follow up?' } },
  },
};
