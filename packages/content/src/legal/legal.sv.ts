import type { LegalEntryId, LegalWords } from '@helhet/core';

/** The legal entries in plain Swedish; never the words of a statute. @public */
export const legalSv: Readonly<Record<LegalEntryId, LegalWords>> = {
  'report-duty': {
    title: 'Skyldighet att anmäla',
    text: 'Tror du att ett barn har det illa? Säg det till socialtjänsten med en gång. Du behöver inte vara säker, och du behöver inga bevis. Du får fråga om råd först utan att säga vem barnet är. Det här gäller barn som är födda.',
  },
  'report-duty-bill': {
    title: 'Förslag om nya regler för anmälan',
    text: 'Regeringen lade fram ett förslag i september 2025. Fler ska vara skyldiga att anmäla, och den som anmäler ska få svar inom en viss tid. Uppgifter om en anmälan får ny sekretess, och en del av barnets akt sparas i 30 år. Vi vet inte om förslaget har blivit lag. Fråga en jurist innan du litar på det.',
  },
  'protection-assessment': {
    title: 'Behöver barnet skydd nu?',
    text: 'Socialtjänsten tar ställning direkt när det har kommit fram att ett barn kan ha det illa. Gör det innan ni ringer hem till barnet. Skriv ner vad ni kom fram till, vem som gjorde det och när. Kontrollera var det står i den nya lagen innan du hänvisar dit.',
  },
  'travel-ban': {
    title: 'Utreseförbud',
    text: 'Socialtjänsten kan hindra att ett barn tas ut ur landet för att giftas bort, könsstympas eller på annat sätt fara illa. Beslutet kan behövas samma dag. Fråga en jurist vilka regler som gäller nu.',
  },
  'unborn-child': {
    title: 'Barn som väntas',
    text: 'Innan barnet är fött skyddas det genom vård och stöd till den som är gravid. Erbjud hjälp och fråga om samtycke till att prata med andra. Planera redan nu för vem som gör vad när barnet är fött.',
  },
  'unborn-secrecy-health': {
    title: 'När vården får berätta om ett barn som väntas',
    text: 'Fråga först om samtycke. Går det inte får vården ändå berätta för annan vård eller för socialtjänsten, när det måste göras för att skydda barnet som väntas. Du får, men du måste inte. Säg inte mer än vad som behövs.',
  },
  'unborn-secrecy-social': {
    title: 'När socialtjänsten får berätta om ett barn som väntas',
    text: 'Fråga först om samtycke. Går det inte får socialtjänsten ändå berätta för vården eller för annan socialtjänst, när det måste göras för att skydda barnet som väntas. Du får, men du måste inte. Säg inte mer än vad som behövs.',
  },
  'social-services-act': {
    title: 'Ny socialtjänstlag',
    text: 'En ny socialtjänstlag gäller från den 1 juli 2025. Kapitel och paragrafer har fått nya nummer. De gamla numren hör bara hemma i äldre handlingar.',
  },
  investigation: {
    title: 'Att inleda utredning',
    text: 'Socialtjänsten inleder en utredning när något har kommit fram som kan kräva hjälp eller skydd. Vänta inte. Skriv vem som beslutade, när och varför. Skriv också varför om ni inte inleder.',
  },
  'open-treatment': {
    title: 'Stöd och behandling hemma',
    text: 'Barnet och familjen kan få stöd och behandling medan barnet bor kvar hemma. Skriv i beslutet vad stödet ska leda till för barnet.',
  },
  'contact-person': {
    title: 'Kontaktperson och kontaktfamilj',
    text: 'Ett barn eller en förälder kan få en person eller en familj som finns till hands. Fråga barnet vem som skulle passa.',
  },
  'cooperation-talks': {
    title: 'Samarbetssamtal',
    text: 'Föräldrar kan få hjälp att komma överens om var barnet bor och när de ses. Sätt dem aldrig i samma rum om den ena är rädd för den andra.',
  },
  'living-with-others': {
    title: 'När barnet ska bo hos andra',
    text: 'Ett barn som ska bo hos någon annan än sina föräldrar behöver socialtjänstens ja först. Det gäller också hemma hos släkt.',
  },
  'sheltered-housing': {
    title: 'Skyddat boende',
    text: 'Den som utsätts för våld kan få bo på en skyddad plats. Se till vad varje barn som följer med behöver. Skriv aldrig platsen där någon annan kan läsa den.',
  },
  'private-services': {
    title: 'Tystnadsplikt i privat verksamhet',
    text: 'Den som arbetar privat har också tystnadsplikt. Ta reda på vad som får sägas innan du pratar med någon utanför.',
  },
  'from-twelve': {
    title: 'Barn som har fyllt 12 år',
    text: 'Barnet kan få öppna insatser eller en kontaktperson även om vårdnadshavarna säger nej. Barnet ska själv vilja, och det ska vara lämpligt. Kontrollera var det står i den nya lagen innan du hänvisar dit.',
  },
  'from-fifteen': {
    title: 'Barn som har fyllt 15 år',
    text: 'Den som har fyllt 15 år talar för sig själv i sitt ärende. Yngre barn ska också få säga vad de tycker. Kontrollera var det står i den nya lagen innan du hänvisar dit.',
  },
  'rights-of-the-child': {
    title: 'Barnkonventionen',
    text: 'Barnkonventionen är lag. Skriv vad som är bäst för barnet och varför. Skriv vad barnet själv tycker och hur mycket det fick väga.',
  },
  'one-custodian-says-no': {
    title: 'När en av vårdnadshavarna säger nej',
    text: 'Vårdnadshavare ska för det mesta vara överens. Säger en av två nej kan barnet ändå få vissa slags stöd, om barnet behöver det. Socialnämnden beslutar. Skriv beslutet för sig, och låt nejet stå kvar som ett nej.',
  },
  'relatives-health-care': {
    title: 'Barn som anhöriga i vården',
    text: 'Vården ska se vad barnet behöver veta och vilket stöd det behöver. Det gäller när en vuxen som barnet bor med är svårt sjuk eller skadad, mår psykiskt dåligt eller har en funktionsnedsättning. Det gäller också vid missbruk, spel om pengar, våld och plötslig död. Den vuxna behöver inte vara förälder.',
  },
  'relatives-health-staff': {
    title: 'Ditt eget ansvar för barn som anhöriga',
    text: 'Du som arbetar i vården ska själv se vad barnet behöver veta och vilket stöd det behöver. Det gäller även när någon har varit våldsam mot barnet eller mot en person som står barnet nära. Skriv vad du erbjöd och vad barnet svarade.',
  },
  documentation: {
    title: 'Det som skrivs i akten',
    text: 'Varje barn har sin egen akt. Skriv sakligt och med respekt. Skriv hur barnet fick vara med, eller varför det inte fick vara med. Nya regler kan ha kommit efter den nya socialtjänstlagen.',
  },
  'violence-regulation': {
    title: 'Regler om våld i nära relationer',
    text: 'Socialtjänst och vård ska ha rutiner för när och hur de frågar om våld. Socialtjänsten ska också bedöma risken för nytt våld, och se vad barn som varit med om våld behöver.',
  },
  'record-signed': {
    title: 'Att signera i journalen',
    text: 'Den som skriver i en patientjournal skriver under det. Gör det så snart det går.',
  },
  'record-corrected': {
    title: 'Att rätta i journalen',
    text: 'Det som står i en patientjournal tas inte bort. När något rättas ska det synas vem som rättade och när.',
  },
  'record-disputed': {
    title: 'När patienten inte håller med',
    text: 'Tycker patienten att något i journalen är fel? Skriv att patienten tycker det.',
  },
  'data-necessary': {
    title: 'Bara det som behövs',
    text: 'Skriv bara sådant om en person som behövs för arbetet. Den som det står om kan inte säga nej till det. Be därför inte om ett ja till att skriva.',
  },
  'data-sensitive': {
    title: 'Känsliga uppgifter',
    text: 'Hälsa, tro och annat känsligt får skrivas i ett ärende, eller när det måste vara med. Alla som läser det har tystnadsplikt.',
  },
  'data-compilations': {
    title: 'När uppgifter läggs ihop',
    text: 'Listor och tabeller får inte ha med känsliga uppgifter. De får det bara när ni följer upp, utvärderar eller ser till att arbetet håller måttet. Skriv vilket av dem det är.',
  },
  'data-access': {
    title: 'Vem som får läsa',
    text: 'Läs bara det du behöver för ditt arbete. Det syns i systemet vem som har läst, och någon ska gå igenom det.',
  },
  'shared-records': {
    title: 'Ingen gemensam journal för barnet',
    text: 'Vården och socialtjänsten kan läsa hos varandra när det gäller äldre personer och personer med funktionsnedsättning. Det gäller inte i barnavården. Varje uppgift måste lämnas för sig, och någon måste besluta om det.',
  },
  'decided-by-people': {
    title: 'Människor beslutar',
    text: 'Inget program får besluta om en familj. Helhet visar vad svaren kan betyda, och du tar ställning. Här finns inga poäng och ingen rangordning. Fråga en jurist vad lagen kräver av er.',
  },
  accessibility: {
    title: 'Alla ska kunna använda det',
    text: 'Myndigheters webbsidor ska gå att använda för alla. Det gäller också privat socialtjänst som betalas av det allmänna. Berätta på sidan vad som inte fungerar än.',
  },
  'secrecy-social': {
    title: 'Sekretess i socialtjänsten',
    text: 'Det som står om en person är hemligt, om det inte är klart att ingen far illa av att det sägs. Du prövar det varje gång, för varje uppgift.',
  },
  'secrecy-health': {
    title: 'Sekretess i vården',
    text: 'Det som står om en patient är hemligt, om det inte är klart att ingen far illa av att det sägs. Regeln ändrades den 1 juli 2025. Läs den som den är nu.',
  },
  'insight-party': {
    title: 'Rätten att läsa i sitt eget ärende',
    text: 'Den som ärendet gäller får för det mesta läsa allt. Det kan finnas sådant som ändå måste hållas hemligt. En jurist eller chef prövar det.',
  },
  'insight-custodian': {
    title: 'Vad vårdnadshavaren får läsa om barnet',
    text: 'En vårdnadshavare får för det mesta läsa om sitt barn. Det gäller inte om barnet kan skadas allvarligt av det. Tänk på det innan du lämnar ut vad barnet har sagt.',
  },
  'secrecy-changed-2025': {
    title: 'Sekretessen ändrades 2025',
    text: 'Flera regler om vad som får lämnas ut ändrades i april och juli 2025. Läs regeln som den är nu innan du lämnar ut något. Fråga en jurist om du är osäker.',
  },
  'protected-identity': {
    title: 'Skyddade personuppgifter',
    text: 'Det finns tre slags skydd: en markering, skyddad folkbokföring och en helt ny identitet. Skriv aldrig något som visar var en skyddad person finns. En ny identitet ska se ut som vilken som helst.',
  },
  interpreter: {
    title: 'Tolk',
    text: 'Boka tolk när någon behöver det för att förstå och bli förstådd.',
  },
  'no-child-interprets': {
    title: 'Barn ska inte tolka',
    text: 'Ett barn ska aldrig tolka, och inte heller någon i släkten. Det är vårt eget beslut. En utredning har fått i uppdrag att föreslå ett förbud, men vi har inte hittat något som gäller.',
  },
};
