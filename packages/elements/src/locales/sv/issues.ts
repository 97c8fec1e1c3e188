import type { InterviewIssueWords } from '../issue-words.js';

export const issuesSv: InterviewIssueWords = {
  'family.malformed': () => 'Familjen kan inte läsas. Be den som skickade den att kontrollera den.',
  'person.id-malformed': () =>
    'Personens beteckning har otillåtna tecken. Ta bort personen och lägg till den igen.',
  'person.id-taken': () =>
    'Två personer har samma beteckning. Gör den ena till en egen person, eller ta bort den.',
  'person.unknown': () => 'Personen finns inte i familjen.',
  'person.label-missing': () => 'Skriv ett namn.',
  'person.birth-not-a-date': () =>
    'Datumet finns inte. Skriv till exempel 2016-04-09, eller 2016-04.',
  'person.birth-in-the-future': () =>
    'Födelsedatumet ligger framåt i tiden. Välj ”väntas” om barnet inte är fött.',
  'person.death-not-a-date': () => 'Dödsdatumet är inget datum. Skriv år, månad och dag.',
  'edge.id-taken': () =>
    'Två relationer har samma beteckning. Ta bort den ena och lägg till den igen.',
  'edge.to-nobody': () =>
    'Relationen gäller någon som inte finns här. Lägg till personen, eller ta bort relationen.',
  'edge.to-oneself': () => 'Relationen går från en person till samma person. Ta bort den.',
  'edge.wrong-way': () =>
    'Relationen går åt fel håll. Den ska gå från den vuxna till barnet: vänd på den.',
  'edge.dates-reversed': () => 'Slutet kommer före början. Ändra något av datumen.',
  'edge.date-not-a-date': () => 'Datumet finns inte. Skriv år, månad och dag.',
  'household.id-taken': () =>
    'Två hem har samma beteckning. Ta bort det ena och lägg till det igen.',
  'household.id-reserved': () =>
    'Hemmets beteckning är upptagen. Ta bort hemmet och lägg till det igen.',
  'household.member-unknown': () =>
    'Någon som bor här finns inte bland personerna. Lägg till personen, eller ta bort krysset.',
  'household.member-twice': () => 'Samma person står två gånger i hemmet. Ta bort en av dem.',
  'household.share-impossible': () => 'Delen av tiden ska vara mer än 0 och högst 100 procent.',
  'household.shares-do-not-add-up': () =>
    'Delarna av tiden blir inte 100 procent tillsammans. Rätta dem, eller lämna dem tomma om det inte är känt.',
  'safety-edge.to-nobody': () =>
    'Uppgiften gäller någon som inte finns här. Ändra den, eller ta bort den.',
  'safety-edge.to-oneself': () =>
    'Uppgiften gäller samma person två gånger. Välj två olika personer.',
  'child.none': () => 'Lägg till minst ett barn eller ett väntat barn.',
  'child.custodian-missing': () =>
    'Ange vem som är vårdnadshavare eller god man. Är det inte känt: lägg till en okänd person som förälder.',
  'event.unreadable': () => 'En sparad händelse kan inte läsas. Den är kvar som den är.',
  'event.conflicting': () => 'Två olika händelser har samma beteckning. Båda är kvar.',
  'event.out-of-place': () => 'En sparad händelse hör inte hemma här. Den är kvar som den är.',
  'event.format-unknown': () => 'Det sparade kommer från en version som inte är känd här.',
  'log.unreachable': () => 'Det andra har skrivit gick inte att hämta. Det som finns här är kvar.',
  'log.incomplete': () => 'Det som hämtades var mindre än förut, så inget ändrades här.',
  'interview.on-two-devices': () =>
    'Ett samtal skrevs på två enheter samtidigt. Allt finns kvar; se igenom svaren.',
  'answer.question-unknown': () => 'Frågan finns inte.',
  'answer.not-asked-here': () => 'Frågan ställs inte här just nu.',
  'answer.kind-wrong': () => 'Frågan kan inte besvaras på det sättet.',
  'answer.option-unknown': () => 'Det valet finns inte. Välj ett av svaren.',
  'answer.options-missing': () => 'Välj minst ett svar.',
  'answer.options-contradict': () => 'Inget av detta kan inte väljas tillsammans med något annat.',
  'answer.number-not-a-number': () => 'Skriv ett tal med siffror.',
  'answer.number-out-of-range': ({ min, max }) => {
    if (min !== undefined && max !== undefined) return `Skriv ett tal från ${min} till ${max}.`;
    if (min !== undefined) return `Skriv ett tal som är minst ${min}.`;
    if (max !== undefined) return `Skriv ett tal som är högst ${max}.`;
    return 'Talet är utanför det som går att ange.';
  },
  'answer.date-not-a-date': () => 'Datumet finns inte. Ange minst år och månad.',
  'answer.text-missing': () => 'Skriv något, eller välj ett av svaren nedanför.',
  'answer.speaker-missing': () => 'Skriv vem som sa det.',
  'answer.person-unknown': () => 'Personen finns inte i familjen. Välj någon annan.',
  'answer.reason-missing': () => 'Skriv varför frågan inte ställdes.',
  'flow.not-now': () => 'Det går inte att göra just nu.',
  'flow.malformed': () => 'Det går inte att använda. Kontrollera det som fyllts i.',
  'flow.reason-missing': () => 'Skriv en orsak.',
  'unit.unknown': () => 'Den delen finns inte längre.',
  'unit.closed': () => 'Den delen är stängd. Svaren finns kvar.',
  'unit.set-aside': () => 'Den delen är lagd åt sidan. Ta upp den först.',
  'respondent.not-for-this-unit': () => 'Personen svarar inte på den här delen.',
  'respondent.not-informed': () => 'Personen behöver få information först.',
  'respondent.refused': () => 'Personen har sagt nej till att delta.',
  'respondent.too-young': () => 'Barnet är för litet för att få frågor. Iaktta i stället.',
  'interview.written-elsewhere': () => 'Samtalet skrivs på en annan enhet. Ta över det här först.',
  'interview.unknown': () => 'Samtalet finns inte.',
  'safety.unknown': () => 'Det finns inget sådant att se till.',
  'safety.reason-missing': () => 'Välj vad som är gjort, eller skriv varför inget görs.',
  'safety.unsettled': () =>
    'Något om säkerheten behöver ses till innan samtalet avslutas. Du kan alltid pausa.',
  'group.unknown': () => 'Det finns ingen sådan grupp att ändra här.',
  'instance.unknown': () => 'Posten finns inte.',
  'interpreter.not-adult': () =>
    'Ett barn eller en släkting ska aldrig tolka. Ordna en vuxen tolk utanför familjen.',
  'presence.not-joint': () => 'De här två får inte mötas i ett gemensamt samtal.',
  'instrument.missing': () => 'Frågorna för den här delen saknas.',
  'session.not-ready': () => 'Vänta tills allt är hämtat.',
  'session.disposed': () => 'Samtalet är stängt här. Öppna det på nytt.',
};
