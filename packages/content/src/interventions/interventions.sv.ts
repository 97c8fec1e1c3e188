import type { InterventionWords } from './intervention.js';
import type { InterventionId } from './intervention-id.js';

/** The interventions in Swedish. @public */
export const interventionsSv: Readonly<Record<InterventionId, InterventionWords>> = {
  'own-talks': {
    name: 'Egna samtal för barnet',
    description:
      'Barnet träffar samma vuxna, utan förälder, i lugn takt. Barnets egna ord styr vad samtalen handlar om.',
  },
  'informed-child': {
    name: 'Barnet får veta',
    description:
      'Barnet får en förklaring som passar åldern, får fråga och får höra att det inte är barnets fel.',
  },
  'group-for-children': {
    name: 'Grupp för barn',
    description:
      'Barn med liknande erfarenheter träffas med vuxna som leder. Ingen behöver berätta.',
  },
  'treatment-after-trauma': {
    name: 'Behandling efter svåra upplevelser',
    description:
      'Vård för barn som har varit med om våld, övergrepp eller förlust. Först ska barnet vara i trygghet.',
  },
  'child-mental-health': {
    name: 'Vård för barnets psykiska hälsa',
    description: 'Elevhälsa, första linjen eller barnpsykiatri bedömer och behandlar.',
  },
  'child-health-follow-up': {
    name: 'Hälsan följs upp',
    description:
      'Kontroller, tandvård, vaccin och vård som har blivit efter tas igen, med en vuxen som ser till det.',
  },
  'exposure-follow-up': {
    name: 'Uppföljning efter graviditeten',
    description:
      'Ett barn som mötte alkohol eller droger före födseln följs till skolåldern, så att stöd kommer tidigt.',
  },
  preschool: {
    name: 'Plats eller mer tid i förskola',
    description:
      'Förskolan ger mat, lek och vuxna att räkna med. Tiden kan utökas när barnet behöver det.',
  },
  'school-support': {
    name: 'Stöd i skolan',
    description:
      'En vuxen i skolan vet det barnet vill att skolan vet, och skolan anpassar lärande och närvaro.',
  },
  leisure: {
    name: 'Fritid och egen tid',
    description:
      'En aktivitet, ett läger eller tid som bara är barnets. Pengar och resor ordnas så att det blir av.',
  },
  'support-person': {
    name: 'Stödperson eller stödfamilj',
    description: 'En trygg vuxen eller familj som barnet träffar regelbundet under lång tid.',
  },
  'own-safety-plan': {
    name: 'Barnets egen plan',
    description:
      'Barnet vet vart det kan gå och vem det kan ringa. För yngre barn görs planen med en vuxen som skyddar.',
  },
  'own-use': {
    name: 'Hjälp med eget bruk',
    description:
      'Den unga får hjälp att sluta eller minska, utan att först behöva lösa allt hemma.',
  },
  'safe-place': {
    name: 'Ett tryggt ställe att bo',
    description:
      'Barnet bor på annat håll en tid, hos släkt eller i familjehem, när hemmet inte är tryggt.',
  },
  'own-talks-parent': {
    name: 'Samtal om att vara förälder',
    description: 'En förälder för sig tänker högt om sitt föräldraskap, sina mål och nästa steg.',
  },
  'addiction-care': {
    name: 'Vård för beroende',
    description:
      'Behandling för alkohol, droger, läkemedel eller spel. Barnens situation är med från början.',
  },
  'mental-health-care': {
    name: 'Vård för psykisk hälsa',
    description: 'Vården vet att patienten är förälder, och frågar hur barnen har det.',
  },
  'crisis-contact': {
    name: 'Kontakt i kris',
    description:
      'Snabb kontakt när en förälder inte orkar leva, och en plan för vem som har hand om barnen.',
  },
  'after-violence': {
    name: 'Stöd efter våld',
    description:
      'Enskilt stöd för den som har utsatts: trygghet, råd om rättigheter och någon att prata med.',
  },
  'stop-violence': {
    name: 'Hjälp att sluta med våld',
    description:
      'Enskilt eller i grupp, för den som skrämmer, kontrollerar eller slår. Aldrig tillsammans med den utsatta.',
  },
  'protected-housing': {
    name: 'Skyddat boende',
    description:
      'Förälder och barn bor där ingen farlig kan hitta dem. Varje barn har en egen plan.',
  },
  'parents-group': {
    name: 'Grupp för föräldrar',
    description: 'Föräldrar i liknande läge byter erfarenheter med stöd av någon som leder.',
  },
  'everyday-support': {
    name: 'Stöd i vardagen',
    description:
      'Någon kommer hem och hjälper till att planera, komma igång och komma ihåg. Stödet anpassas till hur föräldern förstår bäst.',
  },
  'debt-advice': {
    name: 'Råd om pengar och skulder',
    description: 'En rådgivare går igenom inkomster, skulder och vad som går att göra först.',
  },
  'peer-support': {
    name: 'Någon som har varit med om det',
    description: 'En person med egen erfarenhet, eller en förening, är med på vägen.',
  },
  'interaction-support': {
    name: 'Stöd i samspelet',
    description: 'Förälder och litet barn får hjälp att se, tolka och svara på varandra.',
  },
  guidance: {
    name: 'Vägledning till föräldern',
    description:
      'Föräldern provar lugna sätt att sätta gränser för just detta barn, och berättar hur det gick.',
  },
  'tell-the-child': {
    name: 'Hjälp att berätta för barnet',
    description: 'Föräldern förbereder vad som ska sägas, och säger det med någon vid sin sida.',
  },
  'home-visits': {
    name: 'Hembesök',
    description: 'Samma person kommer hem till ett litet barns familj och ser hur vardagen går.',
  },
  'time-together': {
    name: 'Tid för två',
    description: 'Förälder och barn får en stund regelbundet som båda tycker om.',
  },
  'supported-contact': {
    name: 'Stöd när de ses',
    description:
      'En tredje person är med när barnet träffar föräldern. Barnets ord avgör om det hjälper.',
  },
  'home-and-school': {
    name: 'Hem och skola tillsammans',
    description: 'Föräldern får hjälp att få barnet i väg, följa skolan och ha kontakt med den.',
  },
  'contact-from-afar': {
    name: 'Kontakt på avstånd',
    description:
      'Brev, samtal och besök ordnas när en förälder är frihetsberövad, bor långt bort eller barnet är placerat.',
  },
  'cooperation-talks': {
    name: 'Samtal om att samarbeta',
    description: 'Två föräldrar får hjälp att komma överens om barnen.',
  },
  'couple-talks': {
    name: 'Samtal för par',
    description: 'Två vuxna får hjälp att tala med varandra och reda ut konflikter.',
  },
  'children-in-focus': {
    name: 'Kurs för föräldrar som har separerat',
    description:
      'Kunskap om hur barn har det mellan två hem. Föräldrarna går var för sig om de vill.',
  },
  'talks-one-by-one': {
    name: 'Samtal var för sig',
    description:
      'Varje förälder träffar en egen person. Ingenting förs vidare mellan dem utan att det är bestämt.',
  },
  'safe-handovers': {
    name: 'Trygga överlämningar',
    description:
      'Barnet lämnas och hämtas i skolan eller genom en tredje person, så att föräldrarna inte möts.',
  },
  'who-is-sober': {
    name: 'Vem som är nykter när',
    description: 'Två vuxna gör upp i förväg vem som har hand om barnen när den andra inte kan.',
  },
  'parenting-plan': {
    name: 'Skriven plan för barnen',
    description:
      'Boende, skola, vård, helger och pengar skrivs ner. Barnens egna önskemål står med.',
  },
  'treatment-side-by-side': {
    name: 'Vård för båda, var för sig',
    description:
      'Två vuxna som båda behöver vård får den samtidigt men åtskilt, med en plan för barnen.',
  },
  'family-talks': {
    name: 'Samtal för familjen',
    description:
      'Familjen talar tillsammans om det som är svårt. Varje barn har fått säga sitt enskilt först.',
  },
  'network-meeting': {
    name: 'Möte med nätverket',
    description: 'Släkt, vänner och andra som familjen själv väljer gör en plan för barnen.',
  },
  'coordinated-plan': {
    name: 'En samordnad plan',
    description:
      'De som hjälper familjen gör en plan ihop: vem gör vad, vem håller ihop det, när följs det upp. Den som berörs samtycker.',
  },
  'support-at-home': {
    name: 'Stöd hemma hos familjen',
    description:
      'Någon är med hemma i vardagen flera gånger i veckan. Minst en stund är bara för varje barn.',
  },
  'safety-plan-home': {
    name: 'Plan för trygghet hemma',
    description:
      'Den vuxna som skyddar planerar för svåra lägen. Den som skrämmer får inte veta om planen.',
  },
  'money-help': {
    name: 'Hjälp med pengar',
    description: 'Ekonomiskt stöd, så att mat, kläder, fritid och skola går att ordna för barnen.',
  },
  'housing-help': {
    name: 'Hjälp med boendet',
    description: 'Stöd att bo kvar, att slippa vräkning eller att hitta en ny bostad.',
  },
  'meeting-place': {
    name: 'Mötesplats för familjer',
    description: 'Öppen förskola eller familjecentral, där familjen träffar andra och får råd.',
  },
  'way-into-society': {
    name: 'En väg in i samhället',
    description:
      'Tolk, samhällsinformation och någon som förklarar hur vård, skola och socialtjänst fungerar.',
  },
  relief: {
    name: 'Avlastning',
    description:
      'En annan familj eller person tar emot barnen en helg eller några timmar, så att alla får vila.',
  },
  'after-a-death': {
    name: 'Stöd när någon har dött',
    description:
      'Snabbt stöd till barn och vuxna i sorg, också i skolan. Barnen får veta vad som har hänt.',
  },
};
