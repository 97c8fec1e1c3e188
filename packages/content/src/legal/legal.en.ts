import type { LegalEntryId, LegalWords } from '@helhet/core';

/** The legal entries in plain English; never the words of a statute. @public */
export const legalEn: Readonly<Record<LegalEntryId, LegalWords>> = {
  'report-duty': {
    title: 'Duty to report',
    text: 'Do you think that a child may be badly off? Tell the social services straight away. You need not be sure, and you need no proof. You may ask for advice first without saying who the child is. This is about children who are born.',
  },
  'report-duty-bill': {
    title: 'A bill on new rules for reports',
    text: "The government put forward a bill in September 2025. More people are to be under the duty, and whoever reports is to get an answer within a certain time. What is said of a report gets a new secrecy, and part of the child's file is kept for 30 years. We do not know whether it has become law. Ask a lawyer before you rely on it.",
  },
  'protection-assessment': {
    title: 'Does the child need protection now?',
    text: "The social services take a stand straight away when it has come out that a child may be badly off. Do so before you call the child's home. Write down what you found, who did it and when. Check where it stands in the new act before you refer to it.",
  },
  'travel-ban': {
    title: 'Travel ban',
    text: 'The social services can stop a child from being taken abroad to be married off, cut or harmed in another way. The decision may be needed the same day. Ask a lawyer which rules hold now.',
  },
  'unborn-child': {
    title: 'A child who is expected',
    text: 'Until the child is born, it is protected through care and support for the one who is pregnant. Offer help, and ask for consent to talk with others. Plan already now who does what once the child is born.',
  },
  'unborn-secrecy-health': {
    title: 'When health care may tell about a child who is expected',
    text: 'Ask for consent first. If that fails, health care may still tell other health care or the social services when it must be done to protect the child who is expected. You may, but you do not have to. Say no more than is needed.',
  },
  'unborn-secrecy-social': {
    title: 'When the social services may tell about a child who is expected',
    text: 'Ask for consent first. If that fails, the social services may still tell health care or other social services when it must be done to protect the child who is expected. You may, but you do not have to. Say no more than is needed.',
  },
  'social-services-act': {
    title: 'A new social services act',
    text: 'A new social services act holds from 1 July 2025. Chapters and sections have new numbers. The old numbers belong only in older documents.',
  },
  investigation: {
    title: 'Opening an investigation',
    text: 'The social services open an investigation when something has come out that may call for help or protection. Do not wait. Write who decided, when and why. Write why also if you do not open one.',
  },
  'open-treatment': {
    title: 'Support and treatment at home',
    text: 'The child and the family can have support and treatment while the child goes on living at home. Write in the decision what the support is to lead to for the child.',
  },
  'contact-person': {
    title: 'Contact person and contact family',
    text: 'A child or a parent can have a person or a family to turn to. Ask the child who would suit.',
  },
  'cooperation-talks': {
    title: 'Cooperation talks',
    text: 'Parents can get help to agree on where the child lives and when they meet. Never put them in the same room if one is afraid of the other.',
  },
  'living-with-others': {
    title: 'When the child is to live with others',
    text: 'A child who is to live with someone other than their parents needs a yes from the social services first. That goes for the homes of relatives too.',
  },
  'sheltered-housing': {
    title: 'Sheltered housing',
    text: 'Someone who is subjected to violence can be given a protected place to live. See to what each child who comes along needs. Never write the place where someone else can read it.',
  },
  'private-services': {
    title: 'Professional secrecy in private services',
    text: 'People who work in private services are bound by secrecy too. Find out what may be said before you talk with anyone outside.',
  },
  'from-twelve': {
    title: 'A child who has turned 12',
    text: 'The child can have open support or a contact person even if the custodians say no. The child must want it, and it must be suitable. Check where it stands in the new act before you refer to it.',
  },
  'from-fifteen': {
    title: 'A child who has turned 15',
    text: 'Someone who has turned 15 speaks for themselves in their own case. Younger children must also be able to say what they think. Check where it stands in the new act before you refer to it.',
  },
  'rights-of-the-child': {
    title: 'The Convention on the Rights of the Child',
    text: 'The convention is law in Sweden. Write what is best for the child and why. Write what the child thinks and how much it was allowed to weigh.',
  },
  'one-custodian-says-no': {
    title: 'When one of the custodians says no',
    text: 'Custodians must mostly agree. If one of two says no, the child can still have some kinds of support, if the child needs it. The social welfare board decides. Write the decision by itself, and let the no stand as a no.',
  },
  'relatives-health-care': {
    title: 'Children as relatives in health care',
    text: 'Health care must see what the child needs to know and what support the child needs. This is so when an adult the child lives with is seriously ill or injured, is mentally unwell or has a disability. It is also so with addiction, gambling, violence and sudden death. The adult need not be a parent.',
  },
  'relatives-health-staff': {
    title: 'Your own part for children as relatives',
    text: 'You who work in health care must yourself see what the child needs to know and what support the child needs. This is so also when someone has been violent to the child or to a person close to the child. Write what you offered and what the child answered.',
  },
  documentation: {
    title: 'What is written in the file',
    text: 'Every child has a file of their own. Write to the point and with respect. Write how the child could take part, or why the child could not. New rules may have come after the new social services act.',
  },
  'violence-regulation': {
    title: 'Rules on violence in close relationships',
    text: 'Social services and health care must have routines for when and how they ask about violence. The social services must also judge the risk of new violence, and see what children who have lived through violence need.',
  },
  'record-signed': {
    title: 'Signing the patient record',
    text: 'Whoever writes in a patient record signs it. Do it as soon as you can.',
  },
  'record-corrected': {
    title: 'Correcting the patient record',
    text: 'What stands in a patient record is not taken away. When something is corrected, it must show who did it and when.',
  },
  'record-disputed': {
    title: 'When the patient does not agree',
    text: 'Does the patient think that something in the record is wrong? Write that the patient thinks so.',
  },
  'data-necessary': {
    title: 'Only what is needed',
    text: 'Write only what is needed for the work. The person it is about cannot say no to it. So do not ask for a yes to write.',
  },
  'data-sensitive': {
    title: 'Sensitive information',
    text: 'Health, faith and other sensitive things may be written in a case, or when they have to be there. Everyone who reads it is bound by secrecy.',
  },
  'data-compilations': {
    title: 'When information is put together',
    text: 'Lists and tables may not hold sensitive information. They may only when you follow up, evaluate or see to the quality of the work. Write which of them it is.',
  },
  'data-access': {
    title: 'Who may read',
    text: 'Read only what you need for your work. The system shows who has read, and someone must go through it.',
  },
  'shared-records': {
    title: 'No shared record for the child',
    text: "Health care and social services can read each other's records about older people and people with disabilities. That is not so in child welfare. Each piece must be handed over by itself, and someone must decide on it.",
  },
  'decided-by-people': {
    title: 'People decide',
    text: 'No program may decide about a family. Helhet shows what answers may mean, and you take a stand. There are no scores here and no ranking. Ask a lawyer what the law asks of you.',
  },
  accessibility: {
    title: 'Everyone must be able to use it',
    text: 'Websites of authorities must work for everyone. That goes for private social services paid for by the public too. Say on the page what does not work yet.',
  },
  'secrecy-social': {
    title: 'Secrecy in the social services',
    text: 'What is written about a person is secret, unless it is clear that nobody is harmed if it is told. You weigh that each time, for each thing.',
  },
  'secrecy-health': {
    title: 'Secrecy in health care',
    text: 'What is written about a patient is secret, unless it is clear that nobody is harmed if it is told. The rule changed on 1 July 2025. Read it as it is now.',
  },
  'insight-party': {
    title: "The right to read in one's own case",
    text: 'The person a case is about may mostly read everything. Some things may still have to be kept secret. A lawyer or a manager decides that.',
  },
  'insight-custodian': {
    title: 'What a custodian may read about the child',
    text: 'A custodian may mostly read about their child. That is not so if the child may be seriously harmed by it. Think of that before you hand over what the child has said.',
  },
  'secrecy-changed-2025': {
    title: 'Secrecy changed in 2025',
    text: 'Several rules on what may be handed over changed in April and July 2025. Read the rule as it is now before you hand anything over. Ask a lawyer if you are unsure.',
  },
  'protected-identity': {
    title: 'Protected personal information',
    text: 'There are three kinds of protection: a marking, protected registration and a wholly new identity. Never write anything that shows where a protected person is. A new identity must look like any other.',
  },
  interpreter: {
    title: 'Interpreter',
    text: 'Book an interpreter when someone needs one to understand and be understood.',
  },
  'no-child-interprets': {
    title: 'Children are not to interpret',
    text: 'A child must never interpret, and nor must a relative. That is a decision of our own. An inquiry has been asked to propose a ban, but we have found none in force.',
  },
};
