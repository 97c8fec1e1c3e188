import type { NamedSlotId, SlotWords } from './named-slot.js';

/** The slots in Swedish; shown to the worker only. @public */
export const slotsSv: Readonly<Record<NamedSlotId, SlotWords>> = {
  irisk: {
    name: 'iRiSk',
    about:
      'Intervjuer om risk och skydd när det finns våld i familjen, med barnet och med varje förälder för sig. En första bedömning ska vara gjord. Den som utövar våld intervjuas vid ett eget tillfälle.',
  },
  freda: {
    name: 'FREDA',
    about:
      'Frågor till en vuxen som kan vara utsatt för våld av någon nära. Ställs alltid enskilt. Den egna bedömningen av faran sparas för sig: en skillnad säger något.',
  },
  'danger-assessment': {
    name: 'Bedömning av farligt våld',
    about:
      'Ett strukturerat sätt att bedöma hur farligt våldet är nu. Vänta inte på det när någon behöver skydd.',
  },
  'honour-checklist': {
    name: 'Checklista om heder',
    about:
      'Stöd för att bedöma kontroll, bortförande, giftermål eller könsstympning mot någons vilja. Kontakta inte släkten.',
  },
  'child-talk-method': {
    name: 'Samtal om att vara anhörig',
    about:
      'En serie samtal med ett barn vars förälder har det svårt, oftast från sju år. Barnet får säga nej. När det finns våld ska föräldern samtidigt få en insats. Ersätter aldrig skydd.',
  },
  'child-symptom-screening': {
    name: 'Barnets styrkor och svårigheter',
    about:
      'Ett formulär om hur barnet mår och fungerar, som barn, förälder och skola kan svara på.',
  },
  'child-wellbeing-rating': {
    name: 'Barnets egen skattning',
    about:
      'Ett mått på hur barnet själv tycker att det är, vid flera tillfällen. Använd samma mått varje gång.',
  },
  'child-trauma-screening': {
    name: 'Svåra upplevelser hos barn',
    about:
      'Ett formulär om vad barnet har varit med om och hur det märks. Vänta om polisen ska höra barnet.',
  },
  'child-suicide-assessment': {
    name: 'Bedömning när ett barn inte vill leva',
    about: 'Görs av vården. Lämna inte barnet ensamt under tiden.',
  },
  'alcohol-child-screening': {
    name: 'Barn till någon som dricker',
    about: 'Några få frågor till en ung person om en förälders alkohol. Fråga enskilt.',
  },
  'young-substance-screening': {
    name: 'En ung persons eget bruk',
    about: 'Ett formulär till den unga om alkohol, droger och tabletter.',
  },
  'infant-interaction-observation': {
    name: 'Samspel med ett litet barn',
    about: 'Ett strukturerat sätt att iaktta förälder och litet barn tillsammans.',
  },
  'care-quality-scale': {
    name: 'Omsorgens kvalitet',
    about:
      'En skala över den omsorg som en förälder ger ett barn. Fylls i för varje förälder och barn.',
  },
  'parent-substance-screening': {
    name: 'Förälderns alkohol eller droger',
    about: 'Ett formulär om hur mycket och hur ofta, som föräldern svarar på enskilt.',
  },
  'parent-gambling-screening': {
    name: 'Förälderns spel om pengar',
    about: 'Ett formulär om spel, som föräldern svarar på enskilt.',
  },
  'parent-mood-screening': {
    name: 'Förälderns mående',
    about: 'Ett formulär om nedstämdhet och oro, också under graviditet och första året.',
  },
  'parent-suicide-assessment': {
    name: 'Bedömning när en förälder inte vill leva',
    about: 'Görs av vården. Se först till att någon har hand om barnen.',
  },
  'parent-attention-programme': {
    name: 'Program för förälder som behöver struktur',
    about:
      'Stöd för en förälder som har svårt att planera, komma igång och minnas. Anpassa också era samtal.',
  },
  'separation-conflict-assessment': {
    name: 'Konflikt efter separation',
    about:
      'Ett strukturerat sätt att förstå en låst konflikt om barnen. Används inte när det finns våld.',
  },
  'foster-home-material': {
    name: 'Förälder med barn i familjehem',
    about:
      'Material för samtal med en förälder vars barn bor i familjehem, och för det som familjehemmet behöver veta.',
  },
  'family-health-map': {
    name: 'När både barn och förälder mår dåligt',
    about:
      'Ett sätt att lägga barnets och förälderns hälsa bredvid varandra. Var och en äger sina egna svar.',
  },
  'family-functioning-scale': {
    name: 'Hur familjen fungerar',
    about:
      'En skala för hela familjen, före och efter en insats. Den säger inget om hur ett enskilt barn har det.',
  },
};
