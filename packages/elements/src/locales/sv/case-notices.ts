import type { CaseNoticesWords } from '../case-notices-words.js';

/** What has changed in a case, in Swedish. */
export const caseNoticesSv: CaseNoticesWords = {
  fetch: 'Hämta det kollegor har skrivit',
  fetching: {
    now: 'Hämtar …',
    done: 'Nu är allt här.',
    failed: 'Det gick inte att hämta. Det som finns här är kvar. Försök igen.',
  },
  frozen:
    'Inget ur ärendet får lämnas till den andra parten, förrän det som kommit fram om livsfara är avslutat.',
  blocked:
    'Något som har skrivits kan visa en skyddad plats. Se igenom det innan något lämnas vidare.',
  workersHidden: 'Ta bort namn på dem som arbetar i ärendet ur det som lämnas vidare.',
  birthdaysTitle: 'Födelsedagar som ändrar något',
  turns: (name, age, day) => `${name}, ${String(age)} år: ${day}.`,
  birthdays: {
    7: 'Nästa samtal har ord för barn i skolåldern.',
    12: 'Från 12 år kan ett barn få en del stöd utan att vårdnadshavarna samtycker. Kontrollera vad som gäller.',
    13: 'Nästa samtal har ord för tonåringar.',
    15: 'Från 15 år för den unga själv sin talan i sitt ärende. Berätta det för den unga.',
    18: 'Inga fler samtal som barn. Det som har sagts finns kvar, och den unga vuxna råder över sin egen akt.',
  },
};
