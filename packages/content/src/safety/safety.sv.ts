import type { SafetyWords } from '@helhet/core';

// The same for every trigger, so that the sentence itself tells nothing.
const pause = 'Vi tar en paus här. Snart pratar vi om vad som händer sedan.';
// What the respondent must not notice at all.
const nothing = '';

/** The safety texts in Swedish. @public */
export const safetySv: SafetyWords = {
  language: 'sv',
  triggers: {
    T01: {
      respondent: pause,
      what: 'Det har kommit fram att någon kan göra barnet illa.',
      why: 'Barnet kan behöva skydd i dag. Om ett brott kan ha skett är det polisen som pratar med barnet om det. Fler frågor nu kan göra det svårare.',
    },
    T02: {
      respondent: pause,
      what: 'Det har kommit fram att en vuxen hemma utsätts för våld, hot eller kontroll.',
      why: 'Ett barn i hemmet är alltid med om det, även när det inte ser på. Faran ökar om fel person får veta vad som har sagts.',
    },
    T03: {
      respondent: pause,
      what: 'En vuxen har tankar på att inte vilja leva.',
      why: 'Att fråga rakt ökar inte risken. Det är mer bråttom om det finns en plan, något att göra det med eller en tid.',
    },
    T04: {
      respondent: pause,
      what: 'Barnet har sagt att det kanske inte vill leva, eller att det gör sig själv illa.',
      why: 'Ett barn som säger det ska tas på allvar direkt. Det ska inte behöva bära det ensamt en enda natt.',
    },
    T05: {
      respondent: pause,
      what: 'Det har kommit fram att barnet kan ha utsatts för sexuella övergrepp.',
      why: 'Varje ny fråga kan skada barnet och det som polisen ska utreda. Den misstänkta får inte veta något i förväg.',
    },
    T06: {
      respondent: pause,
      what: 'Ett litet barn kan vara utan en vuxen som är nykter och orkar.',
      why: 'Ett litet barn kan inte vänta. Någon måste finnas där nu.',
    },
    T07: {
      respondent: pause,
      what: 'Barnet som väntas kan skadas av alkohol, droger eller våld.',
      why: 'Ju tidigare den som är gravid får hjälp, desto bättre för barnet. Hjälpen går genom vården och bygger på förtroende. Planen måste finnas klar när barnet föds.',
    },
    T08: {
      respondent: pause,
      what: 'Det finns tecken på livsfara: dödshot, vapen, strypgrepp, våld som blir värre eller att någon är på väg att lämna.',
      why: 'Det här är sådant som har funnits före dödligt våld. Faran är störst när någon lämnar och tiden efter.',
    },
    T09: {
      respondent: pause,
      what: 'Det har kommit fram att någon kan hållas hårt i hederns namn, föras bort, giftas bort eller könsstympas.',
      why: 'Flera i släkten kan vara med. Ett enda samtal till fel person kan göra att barnet försvinner.',
    },
    T10: {
      respondent: pause,
      what: 'Barnet är rädd för att gå hem, eller vill ha skydd nu.',
      why: 'Ett barn som vågar säga det får inte skickas hem som om inget hade hänt.',
    },
    T11: {
      respondent: nothing,
      what: 'En fråga är uppskjuten, för någon annan är i rummet.',
      why: 'Det som är privat kan bara sägas när ingen annan hör. Den andra ska inte märka att det finns fler frågor.',
    },
    T12: {
      respondent: pause,
      what: 'Ett barn tolkar åt en vuxen.',
      why: 'Barnet får höra sådant som det inte ska bära, och svaren kan bli fel.',
    },
    T13: {
      respondent: pause,
      what: 'En vuxen som är påverkad kan ha hand om barnet nu, eller tänker köra.',
      why: 'Barnet kan skadas i dag. Det räcker inte att ta upp det vid nästa möte.',
    },
    T14: {
      respondent: nothing,
      what: 'Någon i personalen kan vara hotad.',
      why: 'Den som är rädd kan inte skydda ett barn. Du ska inte vara ensam i det här.',
    },
    T15: {
      respondent: pause,
      what: 'En förälder har dött.',
      why: 'Barnet behöver få veta vad som har hänt och vem som finns kvar. Det behöver stöd nu och lång tid efteråt.',
    },
    T16: {
      respondent: nothing,
      what: 'Något i texten kan visa var en skyddad person finns.',
      why: 'En skola, en arbetsplats eller en mottagning räcker för att hitta någon.',
    },
    T17: {
      respondent: 'Vi tar en paus här. Du bestämmer om vi går vidare, i dag eller en annan dag.',
      what: 'Den du pratar med mår mycket dåligt, eller vill sluta.',
      why: 'Den som får sluta när den vill vågar komma tillbaka. Det som är sagt finns kvar.',
    },
  },
  actions: {
    'agree-how-to-reach':
      'Kom överens om hur och när du kan höra av dig utan att någon annan märker det.',
    'agree-what-school-knows': 'Kom överens om vad förskolan eller skolan ska få veta.',
    'antenatal-counsellor': 'Ta kontakt med kuratorn på mödravården.',
    'arrange-shelter': 'Ordna ett skyddat boende eller en annan säker plats i dag.',
    'ask-about-travel': 'Fråga om en resa är planerad och var barnets pass är.',
    'ask-again-with-interpreter': 'Ställ frågorna igen med tolken.',
    'ask-child-calmly': 'Fråga lugnt om tankarna finns nu och om barnet har tänkt hur.',
    'ask-consent-first': 'Fråga först om du får prata med andra, och om vad.',
    'ask-no-more': 'Ställ inga fler frågor om det, men lyssna om barnet själv vill berätta.',
    'ask-protected-person': 'Fråga den som är skyddad vad som inte får synas.',
    'ask-thoughts-and-plan':
      'Fråga rakt om tankarna finns nu, om det finns en plan och något att göra det med.',
    'ask-to-tell-once':
      'Är det barnet som berättar ska du låta det berätta fritt en gång, och sedan inte fråga mer.',
    'ask-what-helps-now': 'Fråga vad som hjälper just nu.',
    'ask-what-is-safe': 'Fråga barnet vad som skulle göra det tryggt i kväll, och hos vem.',
    'ask-what-protects': 'Fråga vad som håller emot och vem som kan vara med.',
    'ask-without-name': 'Är du osäker kan du fråga socialtjänsten utan att säga vem barnet är.',
    'assess-further': 'Erbjud en djupare bedömning av risken med den metod ni har utbildning i.',
    'assess-protection':
      'Bedöm nu om något barn behöver skydd, och skriv ner vad du kom fram till.',
    'book-interpreter': 'Boka en vuxen tolk som inte är släkt, på plats eller på telefon.',
    'bring-safe-adult': 'Se till att en trygg och nykter vuxen kommer till barnet.',
    'call-emergency': 'Ring larmnumret om någon är i fara nu.',
    'check-interpreter':
      'Ta en tolk från en annan ort, och se efter att familjen inte känner tolken.',
    'child-not-alone': 'Lämna inte barnet ensamt.',
    'children-tonight': 'Ta reda på vem som har barnen i kväll och i natt.',
    'choose-adult-with-child':
      'Välj med barnet vilken trygg vuxen som ska få veta, för det är inte alltid en förälder.',
    'consider-police': 'Ta ställning till polisanmälan och samråd på barnahus.',
    'consider-travel-ban': 'Ta ställning till ett utreseförbud redan i dag.',
    'consult-police': 'Rådgör med polisen och barnahuset innan du gör något mer.',
    'contact-no-kin': 'Kontakta ingen i släkten.',
    'decide-investigation': 'Ta ställning till om ni ska inleda en utredning.',
    'decide-where-child-goes': 'Bestäm var barnet ska vara innan samtalet är slut.',
    'emergency-child-psychiatry': 'Ta hjälp av barnpsykiatrin nu, eller ring larmnumret.',
    'emergency-psychiatry': 'Ta hjälp av psykiatrins akutmottagning, eller ring larmnumret.',
    'end-calmly': 'Avsluta lugnt med vad du skriver, vem som får veta och när ni ses igen.',
    'examine-in-time':
      'Fråga en barnläkare i dag om barnet behöver undersökas, för spår försvinner fort.',
    'have-injuries-seen': 'Se till att skador blir undersökta och beskrivna.',
    'help-to-antenatal': 'Hjälp till med kontakten med mödravården.',
    'high-risk-routine': 'Följ er rutin för när risken är hög.',
    'if-already-out':
      'Har något redan lämnats ut ska den som är skyddad och din chef få veta det nu.',
    'keep-from-everyone':
      'Säg inget till den som misstänks eller till någon annan i familjen före samrådet.',
    'keep-from-suspected': 'Säg inget till den som kan ha gjort barnet illa innan du har rådgjort.',
    'keep-names-out': 'Se efter att ditt namn inte följer med i det som lämnas ut.',
    'leave-a-contact': 'Lämna ett nummer att ringa om det blir svårt sedan.',
    'leave-if-danger': 'Gå därifrån om du är i fara.',
    'leaving-is-dangerous': 'Planera noga, för faran är störst när någon lämnar.',
    'let-child-stop-interpreting': 'Låt barnet sluta tolka nu.',
    'look-before-sharing': 'Gå igenom texten innan något lämnas ut.',
    'make-safety-plan':
      'Gör en plan för säkerheten med den som är utsatt, och låt ingen annan se den.',
    'make-time-alone': 'Ordna en stund då du och personen är ensamma.',
    'meet-one-at-a-time': 'Träffa var och en för sig från och med nu.',
    'next-contact': 'Bestäm nästa kontakt innan ni skiljs åt.',
    'plain-words-to-child':
      'Se till att barnet får veta det med raka ord, av någon som det litar på.',
    'plan-for-birth': 'Skriv en plan för tiden efter födseln och vem som gör vad.',
    'police-together': 'Kontakta polisen tillsammans med den som är utsatt.',
    'reach-shelter': 'Hjälp den som är utsatt att nå socialtjänsten i dag för en säker plats.',
    'read-unborn-secrecy': 'Läs när du får berätta för andra för att skydda barnet som väntas.',
    'report-at-once': 'Anmäl till socialtjänsten nu, för det räcker att du misstänker.',
    'report-for-born': 'Finns det barn som är födda ska du anmäla till socialtjänsten nu.',
    'report-if-not-cared-for':
      'Får ett barn som är fött inte den omsorg det behöver ska du anmäla till socialtjänsten nu.',
    'report-to-colleagues':
      'Utreder du inte barn själv ska du anmäla till de kollegor som gör det.',
    'say-nothing-of-private': 'Säg inget om frågan medan någon annan hör.',
    'share-nothing-with-other': 'Lämna inte ut något i ärendet till den andra parten.',
    'specialist-antenatal': 'Ordna en snabb tid hos specialistmödravården.',
    'staff-threat-routine': 'Följ er rutin för hot mot personal.',
    stay: 'Stanna kvar tills någon annan har tagit över.',
    'stop-driving': 'Se till att den som är påverkad inte kör, och ring polisen om det inte går.',
    'support-children': 'Se vad barnen behöver veta, och erbjud dem stöd.',
    'support-in-grief': 'Erbjud stöd nu till barnet och till den som tar hand om barnet.',
    'support-who-is-pregnant':
      'Erbjud stöd utan att döma, till den som är gravid och till andra som väntar barnet.',
    'take-a-break': 'Ta en paus så lång som det behövs.',
    'take-away-means': 'Se till att det som barnet kan skada sig med kommer bort.',
    'take-out-places': 'Ta bort det som visar var någon bor, går i skola, arbetar eller får vård.',
    'tell-child-what-happens':
      'Berätta för barnet vad du måste säga vidare, till vem och vad som händer sedan.',
    'tell-manager': 'Berätta för din närmaste chef i dag.',
    'thank-child': 'Tacka barnet, och säg att det är de vuxna som ska ordna tolk.',
    'what-children-live-with': 'Ta reda på vad varje barn är med om och vem som skyddar det.',
    'where-is-the-child': 'Ta reda på var barnet är nu, vem som är där och om det är tryggt.',
    'who-cares-for-child-now': 'Ta reda på vem som tar hand om barnet nu.',
    'who-drives-today': 'Ta reda på vem som kör och vem som tar hand om barnet i dag.',
    'who-has-custody-now': 'Ta reda på vem som är vårdnadshavare nu.',
    'who-is-with-child':
      'Ta reda på vem som är hos barnet nu, och om den personen är nykter och orkar.',
    'write-word-for-word': 'Skriv ordagrant vad som sades och vad du hade frågat.',
  },
};
