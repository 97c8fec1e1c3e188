import type { SafetyWords } from '@helhet/core';

// The same for every trigger, so that the sentence itself tells nothing.
const pause = 'We take a break here. Soon we will talk about what happens next.';
// What the respondent must not notice at all.
const nothing = '';

/** The safety texts in English. @public */
export const safetyEn: SafetyWords = {
  language: 'en',
  triggers: {
    T01: {
      respondent: pause,
      what: 'It has come out that someone may be hurting the child.',
      why: 'The child may need protection today. If there may have been a crime, it is the police who talk with the child about it. More questions now may make that harder.',
    },
    T02: {
      respondent: pause,
      what: 'It has come out that an adult at home is subjected to violence, threats or control.',
      why: 'A child in the home always lives with it, also when not looking on. The danger grows if the wrong person learns what has been said.',
    },
    T03: {
      respondent: pause,
      what: 'An adult has thoughts of not wanting to live.',
      why: 'To ask straight out does not raise the risk. It is more urgent if there is a plan, a means or a time.',
    },
    T04: {
      respondent: pause,
      what: 'The child has said that they may not want to live, or that they hurt themselves.',
      why: 'A child who says so must be taken seriously straight away. No child should carry it alone for a single night.',
    },
    T05: {
      respondent: pause,
      what: 'It has come out that the child may have been sexually abused.',
      why: 'Every new question may harm the child and what the police are to investigate. The one who is suspected must not know anything in advance.',
    },
    T06: {
      respondent: pause,
      what: 'A small child may be without an adult who is sober and able.',
      why: 'A small child cannot wait. Someone must be there now.',
    },
    T07: {
      respondent: pause,
      what: 'The child who is expected may be harmed by alcohol, drugs or violence.',
      why: 'The sooner the one who is pregnant gets help, the better for the child. The help goes through health care and rests on trust. The plan must be ready when the child is born.',
    },
    T08: {
      respondent: pause,
      what: 'There are signs of danger to life: death threats, a weapon, strangulation, violence that gets worse, or someone about to leave.',
      why: 'These are things that have come before deadly violence. The danger is greatest when someone leaves, and for some time after.',
    },
    T09: {
      respondent: pause,
      what: 'It has come out that someone may be controlled in the name of honour, taken away, married off or cut.',
      why: 'Several relatives may be part of it. One single call to the wrong person can make the child disappear.',
    },
    T10: {
      respondent: pause,
      what: 'The child is afraid to go home, or wants protection now.',
      why: 'A child who dares to say so must not be sent home as if nothing had happened.',
    },
    T11: {
      respondent: nothing,
      what: 'A question has been put off, because someone else is in the room.',
      why: 'What is private can only be said when nobody else hears. The other person must not notice that there are more questions.',
    },
    T12: {
      respondent: pause,
      what: 'A child is interpreting for an adult.',
      why: 'The child gets to hear things a child should not carry, and the answers may be wrong.',
    },
    T13: {
      respondent: pause,
      what: 'An adult who is not sober may be in charge of the child now, or means to drive.',
      why: 'The child may be hurt today. It is not enough to bring it up at the next meeting.',
    },
    T14: {
      respondent: nothing,
      what: 'Someone on the staff may be under threat.',
      why: 'A person who is afraid cannot protect a child. You must not be alone in this.',
    },
    T15: {
      respondent: pause,
      what: 'A parent has died.',
      why: 'The child needs to know what has happened and who is still there. The child needs support now and for a long time after.',
    },
    T16: {
      respondent: nothing,
      what: 'Something in the text may show where a protected person is.',
      why: 'A school, a workplace or a clinic is enough to find someone.',
    },
    T17: {
      respondent: 'We take a break here. You decide whether we go on, today or another day.',
      what: 'The person you are talking with feels very bad, or wants to stop.',
      why: 'Someone who may stop when they want dares to come back. What has been said is kept.',
    },
  },
  actions: {
    'agree-how-to-reach':
      'Agree on how and when you can get in touch without anyone else noticing.',
    'agree-what-school-knows': 'Agree on what the preschool or the school is to know.',
    'antenatal-counsellor': 'Get in touch with the counsellor at the antenatal clinic.',
    'arrange-shelter': 'Arrange sheltered housing or another safe place today.',
    'ask-about-travel': "Ask whether a journey is planned and where the child's passport is.",
    'ask-again-with-interpreter': 'Ask the questions again with the interpreter.',
    'ask-child-calmly':
      'Ask calmly whether the thoughts are there now and whether the child has thought how.',
    'ask-consent-first': 'Ask first whether you may talk with others, and about what.',
    'ask-no-more': 'Ask no more questions about it, but listen if the child wants to tell.',
    'ask-protected-person': 'Ask the person who is protected what must not be seen.',
    'ask-thoughts-and-plan':
      'Ask straight out whether the thoughts are there now, whether there is a plan and a means.',
    'ask-to-tell-once':
      'If it is the child who tells, let them tell it freely once, and then ask no more.',
    'ask-what-helps-now': 'Ask what helps right now.',
    'ask-what-is-safe': 'Ask the child what would make tonight safe, and with whom.',
    'ask-what-protects': 'Ask what holds them back and who can be with them.',
    'ask-without-name':
      'If you are unsure, you can ask the social services without saying who the child is.',
    'assess-further': 'Offer a deeper assessment of the risk with the method you are trained in.',
    'assess-protection':
      'Judge now whether any child needs protection, and write down what you found.',
    'book-interpreter': 'Book an adult interpreter who is not a relative, on site or by telephone.',
    'bring-safe-adult': 'See to it that a safe and sober adult comes to the child.',
    'call-emergency': 'Call the emergency number if anyone is in danger now.',
    'check-interpreter':
      'Take an interpreter from another town, and check that the family does not know the interpreter.',
    'child-not-alone': 'Do not leave the child alone.',
    'children-tonight': 'Find out who has the children this evening and tonight.',
    'choose-adult-with-child':
      'Choose with the child which safe adult is to know, for it is not always a parent.',
    'consider-police':
      'Decide whether to report to the police and meet for consultation about the child.',
    'consider-travel-ban': 'Decide already today whether a travel ban is needed.',
    'consult-police': 'Consult the police before you do anything more.',
    'contact-no-kin': 'Contact no relatives.',
    'decide-investigation': 'Decide whether to open an investigation.',
    'decide-where-child-goes': 'Decide where the child is to be before the talk is over.',
    'emergency-child-psychiatry':
      'Get help from child psychiatry now, or call the emergency number.',
    'emergency-psychiatry':
      'Get help from the psychiatric emergency clinic, or call the emergency number.',
    'end-calmly': 'End calmly with what you write, who will know and when you meet again.',
    'examine-in-time':
      'Ask a paediatrician today whether the child needs to be examined, for traces soon disappear.',
    'have-injuries-seen': 'See to it that injuries are examined and described.',
    'help-to-antenatal': 'Help with the contact with the antenatal clinic.',
    'high-risk-routine': 'Follow your routine for when the risk is high.',
    'if-already-out':
      'If something has already been handed over, the person who is protected and your manager must know now.',
    'keep-from-everyone':
      'Say nothing to the one who is suspected or to anyone else in the family before the consultation.',
    'keep-from-suspected':
      'Say nothing to the one who may have hurt the child before you have taken advice.',
    'keep-names-out': 'Check that your name does not follow with what is handed over.',
    'leave-a-contact': 'Leave a number to call if it gets hard later.',
    'leave-if-danger': 'Leave if you are in danger.',
    'leaving-is-dangerous': 'Plan with care, for the danger is greatest when someone leaves.',
    'let-child-stop-interpreting': 'Let the child stop interpreting now.',
    'look-before-sharing': 'Go through the text before anything is handed over.',
    'make-safety-plan':
      'Make a plan for safety with the person who is subjected, and let nobody else see it.',
    'make-time-alone': 'Arrange a time when you and the person are alone.',
    'meet-one-at-a-time': 'Meet everyone one at a time from now on.',
    'next-contact': 'Decide on the next contact before you part.',
    'plain-words-to-child':
      'See to it that the child is told in straight words, by someone the child trusts.',
    'plan-for-birth': 'Write a plan for the time after the birth and who does what.',
    'police-together': 'Contact the police together with the person who is subjected.',
    'reach-shelter':
      'Help the person who is subjected to reach the social services today for a safe place.',
    'read-unborn-secrecy':
      'Read when you may tell others in order to protect the child who is expected.',
    'report-at-once': 'Report to the social services now, for it is enough that you suspect.',
    'report-for-born': 'If there are children who are born, report to the social services now.',
    'report-if-not-cared-for':
      'If a child who is born does not get the care they need, report to the social services now.',
    'report-to-colleagues':
      'If you do not investigate children yourself, report to the colleagues who do.',
    'say-nothing-of-private': 'Say nothing of the question while anyone else hears.',
    'share-nothing-with-other': 'Hand over nothing in the case to the other party.',
    'specialist-antenatal': 'Arrange an early time at the specialist antenatal clinic.',
    'staff-threat-routine': 'Follow your routine for threats to staff.',
    stay: 'Stay until someone else has taken over.',
    'stop-driving':
      'See to it that the one who is not sober does not drive, and call the police if that fails.',
    'support-children': 'See what the children need to know, and offer them support.',
    'support-in-grief': 'Offer support now to the child and to the one who cares for the child.',
    'support-who-is-pregnant':
      'Offer support without judging, to the one who is pregnant and to others who expect the child.',
    'take-a-break': 'Take a break for as long as it takes.',
    'take-away-means': 'See to it that what the child can hurt themselves with is taken away.',
    'take-out-places':
      'Take out what shows where someone lives, goes to school, works or gets care.',
    'tell-child-what-happens':
      'Tell the child what you have to pass on, to whom and what happens next.',
    'tell-manager': 'Tell your closest manager today.',
    'thank-child': 'Thank the child, and say that it is for the adults to find an interpreter.',
    'what-children-live-with': 'Find out what each child lives with and who protects them.',
    'where-is-the-child': 'Find out where the child is now, who is there and whether it is safe.',
    'who-cares-for-child-now': 'Find out who cares for the child now.',
    'who-drives-today': 'Find out who drives and who takes care of the child today.',
    'who-has-custody-now': 'Find out who has custody now.',
    'who-is-with-child':
      'Find out who is with the child now, and whether that person is sober and able.',
    'write-word-for-word': 'Write word for word what was said and what you had asked.',
  },
};
