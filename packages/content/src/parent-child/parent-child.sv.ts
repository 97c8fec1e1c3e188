import type { InstrumentWords } from '@helhet/core';

/** The Swedish words of the instrument about one parent in relation to one child. @public */
export const parentChildSv: InstrumentWords = {
  instrument: 'parent-child',
  language: 'sv',
  title: 'Föräldern i relation till barnet',
  areas: {
    D01: { title: 'Värme och glädje' },
    D02: { title: 'Känslor och samspel' },
    D03: { title: 'Grundläggande omsorg' },
    D04: { title: 'Tillsyn och skydd' },
    D05: { title: 'Vägledning och gränser' },
    D06: { title: 'Stimulans, skola och fritid' },
    D07: { title: 'Att se barnet inifrån' },
    D08: {
      title: 'Hur mina svårigheter märks för just detta barn',
      note: 'Aktuellt när föräldern har missbruk, ohälsa, våld eller svårigheter i vardagen. Skriv vad det betyder för barnet.',
    },
    D09: { title: 'Prata om det svåra' },
    D10: {
      title: 'Att ses och att vara ifrån varandra',
      note: 'Aktuellt vid delat boende, placering, umgänge eller frånvaro.',
    },
    D11: { title: 'Oro för barnet och önskat stöd', note: 'Avsluta med detta område.' },
  },
  questions: {
    'D01.1': {
      text: {
        adult: 'Vad tycker du bäst om hos {child}? Vad brukar ni göra som ni båda tycker om?',
        'child-7-12': 'Vad är bra med {parent}? Vad gör ni tillsammans?',
        'child-13-17': 'Vad uppskattar du hos {parent}? När har ni det bra ihop?',
      },
    },
    'D01.2': {
      text: {
        adult: 'Hur ofta har ni den senaste månaden haft en stund tillsammans som kändes bra?',
        'child-7-12': 'Hur ofta har ni mysigt ihop?',
        'child-13-17': 'Hur ofta gör ni något ihop som känns bra?',
      },
    },
    'D01.3': {
      text: { worker: 'Hur talar föräldern med barnet och ser på det, och barnet på föräldern?' },
    },
    'D02.1': {
      text: {
        adult: 'Hur märker du vad {child} känner, och vad gör du då?',
        'child-7-12': 'Märker {parent} när du är ledsen? Vad gör {parent} då?',
        'child-13-17': 'När du mår dåligt, märker {parent} det då? Hjälper det?',
      },
    },
    'D02.2': {
      text: {
        adult:
          'Hur ofta är du för trött, upptagen, nedstämd eller påverkad för att finnas till för {child}?',
      },
    },
    'D02.3': {
      text: { worker: 'Söker barnet tröst hos föräldern? Verkar någon av dem rädd för den andra?' },
    },
    'D03.1': {
      text: {
        adult:
          'Vem sköter för det mesta mat, sömn, hygien, kläder, medicin och tandvård för {child}?',
      },
      options: {
        me: 'Mest jag',
        shared: 'Vi är flera som delar',
        'someone-else': 'Mest någon annan',
        'the-child': 'Mest barnet självt',
        nobody: 'Ingen riktigt',
      },
    },
    'D03.1.1': {
      text: { adult: 'Är det något av detta som ingen riktigt hinner eller orkar med?' },
      options: {
        food: 'Mat',
        sleep: 'Sömn',
        hygiene: 'Hygien',
        clothes: 'Kläder',
        medicine: 'Medicin',
        'dental-care': 'Tandvård',
        none: 'Inget av detta',
      },
    },
    'D03.2': { text: { adult: 'Vad är svårast att få till för {child} just nu?' } },
    'D03.3': {
      text: {
        adult: 'Finns det något kring {child:genitive} hälsa eller tänder som inte har följts upp?',
      },
    },
    'D03.3.1': { text: { adult: 'Vad är det?' } },
    'D03.3.2': {
      text: { adult: 'När var {child} senast hos barnhälsovården, läkare eller tandläkare?' },
    },
    'D04.1': {
      text: {
        adult: 'Vem har ansvar för {child} när du inte kan, och hur väljer du den personen?',
      },
    },
    'D04.2': { text: { adult: 'Har du behövt skydda {child} från någon?' } },
    'D04.2.1': { text: { adult: 'Från vem, och vad gjorde du?' } },
    'D04.3': {
      text: {
        adult: 'Vet du för det mesta var {child} är, med vem, och vad som händer på nätet?',
        'child-7-12': 'Vet {parent} var du är när du är ute?',
        'child-13-17': 'Hur mycket koll har {parent} på var du är och vad du gör?',
      },
      options: { 'too-little': 'För lite', 'just-right': 'Lagom', 'too-much': 'För mycket' },
    },
    'D04.3.1': {
      text: {
        adult: 'Hur gör du för att veta det?',
        'child-7-12': 'Vad brukar ni komma överens om när du går ut?',
        'child-13-17': 'Hur skulle du vilja att det var?',
      },
    },
    'D05.1': {
      text: {
        adult: 'Hur gör du när {child} inte gör som du säger? Hur tar det slut?',
        'child-7-12': 'Vad gör {parent} när du gör något du inte får?',
        'child-13-17':
          'Hur brukar det gå till när du och {parent} är oense, och vad händer efteråt?',
      },
    },
    'D05.2': {
      text: {
        adult:
          'Hur ofta händer det att du skriker åt {child}, nyper, luggar, slår eller låser in, eller hotar med det?',
      },
      options: {
        never: 'Aldrig',
        rarely: 'Någon enstaka gång',
        sometimes: 'Någon gång i månaden',
        often: 'Varje vecka',
        'almost-always': 'Nästan varje dag',
      },
    },
    'D05.3': { text: { adult: 'Hur ofta gäller samma regler, oavsett hur du mår?' } },
    'D06.1': { text: { adult: 'Vad gör du för att {child} ska få lära, leka och utvecklas?' } },
    'D06.2': {
      text: {
        adult:
          'Hur ofta får du {child} i väg, hjälper till med läxor eller har kontakt med förskolan eller skolan?',
      },
    },
    'D06.3': {
      text: {
        adult: 'Vad vet förskolan eller skolan om hur ni har det, och vad vill du att de ska veta?',
      },
    },
    'D07.1': {
      text: {
        adult:
          'Om {child} fick beskriva hur det är att vara ditt barn just nu, vad skulle {child} säga?',
      },
    },
    'D07.2': {
      text: {
        adult: 'På vilket sätt är {child} annorlunda än sina syskon, och vad behöver just {child}?',
      },
    },
    'D07.3': {
      text: {
        adult:
          'Vad i {child:genitive} beteende tycker du är svårast, och vad tror du att det beror på?',
      },
    },
    'D08.1': {
      text: {
        adult: 'Hur märks det för {child} när du har det som svårast, och vad gör {child} då?',
      },
    },
    'D08.2': {
      text: {
        adult: 'Hur ofta tar {child} hand om dig, syskon eller hemmet i stället för en vuxen?',
      },
    },
    'D08.3': {
      text: { adult: 'Vad har du ordnat i förväg för {child} till nästa gång det blir svårt?' },
    },
    'D09.1': {
      text: {
        adult: 'Har du berättat för {child} om dina svårigheter?',
        'child-7-12': 'Har {parent} berättat varför det är som det är?',
        'child-13-17': 'Hur pratar {parent} med dig om det som är svårt? Funkar det för dig?',
      },
    },
    'D09.1.1': { text: { adult: 'Vad sa du?', 'child-7-12': 'Vad sa {parent}?' } },
    'D09.2': { text: { adult: 'Vad är du rädd ska hända om ni pratar om det?' } },
    'D09.3': { text: { adult: 'Vill du ha hjälp att berätta för {child}?' } },
    'D10.0': {
      text: {
        adult: 'Bor {child} hos dig hela tiden?',
        'child-7-12': 'Bor du hos {parent} hela tiden?',
        'child-13-17': 'Bor du hos {parent} hela tiden?',
      },
    },
    'D10.1': {
      text: {
        adult: 'Hur ofta ses ni, hur går det till, och hur är {child} före och efter?',
        'child-7-12': 'Hur är det när du ska till {parent}, och när du ska därifrån?',
        'child-13-17': 'Hur vill du ha det när du och {parent} ska ses?',
      },
    },
    'D10.2': {
      text: { adult: 'Vad är viktigt att den andra föräldern eller familjehemmet vet om {child}?' },
    },
    'D10.3': { text: { adult: 'Finns det något i kontakten som inte är tryggt för {child}?' } },
    'D10.3.1': { text: { adult: 'Beskriv närmare.' } },
    'D11.1': { text: { adult: 'Är du orolig för {child}?' } },
    'D11.1.1': { text: { adult: 'Vad är du orolig för?' } },
    'D11.2': { text: { adult: 'Får {child} något stöd för egen del, utifrån hur ni har det?' } },
    'D11.2.1': {
      text: { adult: 'Av vem får {child} stöd?' },
      options: {
        school: 'Förskola eller skola',
        'student-health': 'Elevhälsan',
        'child-health': 'Barnhälsovården eller vårdcentral',
        'child-psychiatry': 'Barnpsykiatrin',
        'social-services': 'Socialtjänsten',
        group: 'Stödgrupp för barn',
        'relatives-or-friends': 'Släkt eller vänner',
        'something-else': 'Någon annan',
      },
    },
    'D11.3': {
      text: {
        adult: 'Vad skulle minska risken för {child}, och vad skulle stärka det som skyddar?',
      },
    },
  },
};
