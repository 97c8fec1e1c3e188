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
        'child-13-17': 'Vad gillar du hos {parent}? När har ni det bra ihop?',
      },
    },
    'D01.2': {
      text: {
        adult: 'Hur ofta har du och {child} haft en bra stund ihop den senaste månaden?',
        'child-7-12': 'Hur ofta har du och {parent} det mysigt ihop?',
        'child-13-17': 'Hur ofta gör du och {parent} något ihop som känns bra?',
      },
    },
    'D01.2.1': {
      text: {
        adult: 'Vad är det som kommer i vägen?',
        'child-7-12': 'Vad skulle du vilja göra med {parent}?',
        'child-13-17': 'Hur skulle du vilja att det var?',
      },
    },
    'D01.3': {
      text: { worker: 'Hur talar föräldern med barnet och ser på det, och barnet på föräldern?' },
    },
    'D01.3.1': {
      text: { worker: 'Vad har du sett eller hört av detta?' },
      options: {
        warm: 'Föräldern är varm mot barnet',
        enjoy: 'De har roligt ihop',
        'at-ease': 'Barnet är lugnt och tryggt hos föräldern',
        rejecting: 'Föräldern är kall eller avvisar barnet',
        demeaning: 'Föräldern kränker eller hånar barnet',
        'not-there': 'Föräldern är frånvarande, till exempel i telefonen',
        'child-afraid': 'Barnet visar rädsla för föräldern',
        'hard-handed': 'Föräldern är hårdhänt',
        intoxicated: 'Föräldern är påverkad',
        'not-seen': 'Jag har inte sett dem ihop',
        none: 'Inget av detta',
      },
    },
    'D02.1': {
      text: {
        adult: 'Hur märker du vad {child} känner, och vad gör du då?',
        'child-7-12': 'Vad gör {parent} när du är ledsen?',
        'child-13-17': 'Vad gör {parent} när du mår dåligt?',
      },
    },
    'D02.1.1': {
      text: {
        'child-7-12': 'Känns det bättre då?',
        'child-13-17': 'Känns det bättre då?',
      },
    },
    'D02.1.2': { text: { adult: 'Ibland går gråten inte över. Vad gör du då?' } },
    'D02.1.3': {
      text: { adult: 'Har det hänt att du har skakat {child} eller hållit för hårt?' },
      help: 'Säg att gråten kan göra vem som helst förtvivlad. Berätta hur farligt det är att skaka ett barn.',
    },
    'D02.2': {
      text: {
        adult: 'Hur ofta är du för trött, upptagen eller nere för att finnas till för {child}?',
      },
    },
    'D02.2.1': {
      text: { adult: 'Vad är det som gör det svårt då?' },
      options: {
        tired: 'Jag är trött',
        busy: 'Jag har mycket att göra',
        low: 'Jag är nere eller orolig',
        ill: 'Jag är sjuk eller har ont',
        intoxicated: 'Jag är påverkad av alkohol, droger eller läkemedel',
        gambling: 'Jag är upptagen av spel om pengar',
        'something-else': 'Något annat',
      },
    },
    'D02.3': { text: { worker: 'Hur söker barnet tröst, och vad gör föräldern då?' } },
    'D02.3.1': {
      text: { worker: 'Vad har du sett av detta?' },
      options: {
        responsive: 'Föräldern märker vad barnet behöver',
        comforted: 'Barnet söker tröst och blir lugnt hos föräldern',
        'no-comfort': 'Barnet söker inte tröst',
        anyone: 'Barnet går till vem som helst',
        'no-response': 'Föräldern svarar inte på barnet',
        frightening: 'Föräldern skrämmer barnet',
        frightened: 'Föräldern är rädd eller hjälplös inför barnet',
        freezes: 'Barnet stelnar eller stänger av',
        unattended: 'Barnet är utan tillsyn nu',
        'uncared-for': 'Barnet får inte den mat eller vård det behöver nu',
        none: 'Inget av detta',
      },
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
        adult: 'Finns det något med {child:genitive} hälsa eller tänder som inte har följts upp?',
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
    'D04.1.1': {
      text: {
        adult:
          'Senast du inte kunde, fanns det då en vuxen hos {child} som var nykter och klarade ansvaret?',
      },
      options: {
        yes: 'Ja',
        no: 'Nej',
        'not-sure': 'Jag är inte säker',
        'never-away': 'Det har inte behövts',
      },
      help: 'Om nej eller osäker: ta reda på vem som är hos barnet nu.',
    },
    'D04.2': { text: { adult: 'Har du behövt skydda {child} från någon?' } },
    'D04.2.1': { text: { adult: 'Från vem, och vad gjorde du?' } },
    'D04.2.2': {
      text: { adult: 'Vad behövde {child} skydd mot?' },
      options: {
        'violence-to-child': 'Våld eller hot mot barnet',
        'violence-between-adults': 'Våld eller hot mellan vuxna',
        intoxicated: 'Någon som var påverkad',
        sexual: 'Sexuella övergrepp',
        'something-else': 'Något annat',
      },
    },
    'D04.3': {
      text: {
        adult: 'Vet du för det mesta var {child} är och med vem?',
        'child-7-12': 'Vet {parent} var du är när du är ute?',
        'child-13-17': 'Hur mycket koll har {parent} på var du är och vad du gör?',
      },
      options: { 'too-little': 'För lite', 'just-right': 'Lagom', 'too-much': 'För mycket' },
    },
    'D04.3.1': {
      text: {
        adult: 'Berätta hur det brukar gå till.',
        'child-7-12': 'Vad brukar ni komma överens om när du går ut?',
        'child-13-17': 'Hur skulle du vilja att det var?',
      },
    },
    'D04.3.2': {
      text: {
        adult: 'Vet du för det mesta vad {child} gör på nätet?',
        'child-7-12': 'Vet {parent} vad du gör på nätet?',
        'child-13-17': 'Vet {parent} vad du är med om på nätet?',
      },
    },
    'D04.3.3': {
      text: { adult: 'Vad har du gjort hemma för att {child} inte ska göra sig illa?' },
    },
    'D04.3.4': { text: { adult: 'Hur sover {child}, och var?' } },
    'D05.1': {
      text: {
        adult: 'Hur gör du när {child} inte gör som du säger? Hur tar det slut?',
        'child-7-12': 'Vad gör {parent} när du gör något du inte får?',
        'child-13-17': 'Hur går det till när du och {parent} är oense? Vad händer sen?',
      },
    },
    'D05.1.1': {
      text: { adult: 'Hur ofta händer det att du skriker åt {child} eller hotar med något?' },
      options: {
        never: 'Aldrig',
        rarely: 'Någon enstaka gång',
        sometimes: 'Någon gång i månaden',
        often: 'Varje vecka',
        'almost-always': 'Nästan varje dag',
      },
    },
    'D05.2': {
      text: {
        adult: 'Hur ofta händer det att du tar hårt i {child}, nyper, luggar, slår eller låser in?',
      },
      options: {
        never: 'Aldrig',
        rarely: 'Någon enstaka gång',
        sometimes: 'Någon gång i månaden',
        often: 'Varje vecka',
        'almost-always': 'Nästan varje dag',
      },
      help: 'Även om det hänt en enda gång: gör en skyddsbedömning. Förhör inte.',
    },
    'D05.2.1': { text: { adult: 'Vad skulle hjälpa dig att göra på ett annat sätt?' } },
    'D05.3': {
      text: {
        adult: 'Hur ofta gäller samma regler, oavsett hur du mår?',
        'child-7-12': 'Hur ofta gäller samma regler hos {parent}?',
        'child-13-17': 'Hur ofta gäller samma regler hos {parent}?',
      },
    },
    'D05.seen': {
      text: { worker: 'Vad har kommit fram om hur föräldern sätter gränser?' },
      options: {
        'clear-and-kind': 'Tydligt och vänligt',
        changes: 'Det växlar efter humöret',
        'no-limits': 'Nästan inga gränser',
        'shouts-or-threatens': 'Föräldern skriker eller hotar',
        harsh: 'Hårda eller förnedrande straff',
        hits: 'Föräldern slår, nyper eller håller hårt',
        'afraid-home': 'Barnet är rädd att vara hos föräldern',
        none: 'Inget av detta',
      },
      help: 'Har barnet berättat om våld: skriv barnets egna ord. Fråga inte vidare.',
    },
    'D06.1': { text: { adult: 'Vad gör du för att {child} ska få lära, leka och utvecklas?' } },
    'D06.1.1': {
      text: { adult: 'Hur leker och pratar du med {child}? Vad blir {child} glad av?' },
    },
    'D06.attends': { text: { adult: 'Går {child} i förskola eller skola?' } },
    'D06.2': {
      text: {
        adult: 'Hur ofta kommer {child} i väg till förskolan eller skolan som det är tänkt?',
      },
    },
    'D06.2.1': {
      text: {
        adult: 'Hur ofta är du med i det som rör förskolan eller skolan, som möten och läxor?',
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
          'Om {child} kunde berätta hur det är att vara ditt barn just nu, vad skulle {child} säga?',
      },
    },
    'D07.2': {
      text: {
        adult: 'På vilket sätt är {child} annorlunda än sina syskon, och vad behöver just {child}?',
      },
    },
    'D07.3': {
      text: {
        adult: 'Vad hos {child} tycker du är svårast, och vad tror du att det beror på?',
      },
    },
    'D07.seen': {
      text: { worker: 'Vad hörde du när föräldern talade om barnet?' },
      options: {
        'describes-feelings': 'Kan berätta hur barnet känner och har det',
        'own-person': 'Ser barnet som en egen person',
        'cannot-describe': 'Har svårt att se med barnets ögon',
        blames: 'Lägger skulden på barnet',
        demeaning: 'Talar illa om barnet',
        'keeps-secret': 'Håller det svåra hemligt för barnet',
        none: 'Inget av detta',
      },
    },
    'D08.1': { text: { adult: 'Hur märks det för {child} när du har det som svårast?' } },
    'D08.1.1': {
      text: { adult: 'Vad brukar {child} göra då?' },
      options: {
        'comforts-me': 'Trösta mig eller ta hand om mig',
        'takes-over': 'Ta hand om syskon eller hemmet',
        worried: 'Bli orolig eller rädd',
        withdraws: 'Dra sig undan eller bli tyst',
        'acts-out': 'Bli arg eller bråka',
        'sleep-or-food': 'Sova eller äta sämre',
        clings: 'Vilja vara nära mig',
        nothing: 'Jag märker inget',
      },
    },
    'D08.2': {
      text: {
        adult: 'Hur ofta tar {child} hand om dig, syskon eller hemmet i stället för en vuxen?',
      },
    },
    'D08.3': {
      text: { adult: 'Vad har du ordnat i förväg för {child}, om det blir svårt för dig?' },
    },
    'D08.3.1': { text: { adult: 'Är det bestämt vem som tar hand om {child} då?' } },
    'D09.1': {
      text: {
        adult: 'Har du berättat för {child} om det som är svårt för dig?',
        'child-7-12': 'Har {parent} berättat varför det är som det är?',
        'child-13-17': 'Har {parent} pratat med dig om det som är svårt?',
      },
    },
    'D09.1.1': {
      text: {
        adult: 'Vad sa du?',
        'child-7-12': 'Vad sa {parent}?',
        'child-13-17': 'Vad sa {parent}?',
      },
    },
    'D09.1.2': {
      text: {
        'child-7-12': 'Kunde du förstå vad {parent} sa?',
        'child-13-17': 'Pratar {parent} om det på ett sätt som funkar för dig?',
      },
    },
    'D09.2': { text: { adult: 'Vad kan vara svårt med att prata med {child} om det?' } },
    'D09.3': {
      text: { adult: 'Vill du ha hjälp att berätta för {child}?' },
      help: 'Om ja: erbjud att vara med när föräldern berättar.',
    },
    'D10.0': {
      text: {
        adult: 'Bor {child} hos dig hela tiden?',
        'child-7-12': 'Bor du hos {parent} hela tiden?',
        'child-13-17': 'Bor du hos {parent} hela tiden?',
      },
    },
    'D10.1': {
      text: {
        adult: 'Hur är det när ni ses eller hörs, och hur är {child} före och efter?',
        'child-7-12': 'Hur är det när du ska till {parent}, och när du ska därifrån?',
        'child-13-17': 'Hur vill du ha det när du och {parent} ska ses?',
      },
    },
    'D10.1.1': {
      text: { adult: 'Hur ofta ses ni?' },
      options: {
        'half-the-time': 'Ungefär halva tiden',
        'every-week': 'Varje vecka',
        'every-month': 'Någon gång i månaden',
        'more-rarely': 'Mer sällan',
        'not-at-all': 'Inte alls',
      },
    },
    'D10.1.2': { text: { adult: 'Blir det för det mesta som det är bestämt?' } },
    'D10.2': {
      text: { adult: 'Vad är viktigt att de andra som tar hand om {child} vet?' },
    },
    'D10.2.1': {
      text: { adult: 'Hur många gånger har {child} bytt hem de senaste två åren?' },
      help: 'Räkna flytt och placering, inte vardagliga byten mellan två hem.',
    },
    'D10.3': {
      text: {
        adult: 'Är det något i umgänget eller vid bytena som inte är tryggt för {child}?',
        'child-7-12': 'Är det något som gör dig rädd när du är hos {parent}?',
        'child-13-17': 'Är det något som inte känns tryggt när du är hos {parent}?',
      },
    },
    'D10.3.1': {
      text: {
        adult: 'Vad är det?',
        'child-7-12': 'Säg mer, om du vill.',
        'child-13-17': 'Säg mer, om du vill.',
      },
      help: 'Ett barn får berätta fritt en gång. Fråga inte vidare om våld.',
    },
    'D10.3.2': {
      text: { adult: 'Vad handlar det om?' },
      options: {
        'violence-to-child': 'Våld eller hot mot barnet',
        'violence-between-adults': 'Våld eller hot mellan vuxna',
        intoxicated: 'Någon som är påverkad',
        sexual: 'Sexuella övergrepp',
        unattended: 'Ingen ser till barnet',
        quarrels: 'Vuxna bråkar inför barnet',
        'something-else': 'Något annat',
      },
    },
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
        'contact-family': 'Kontaktperson eller kontaktfamilj',
        'my-care': 'Min egen vård eller behandling',
        group: 'Stödgrupp för barn',
        'relatives-or-friends': 'Släkt eller vänner',
        'something-else': 'Någon annan',
      },
    },
    'D11.2.2': { text: { adult: 'Skulle {child} behöva mer stöd?' } },
    'D11.3': { text: { adult: 'Vad behöver ändras för att {child} ska få det tryggare?' } },
    'D11.3.1': {
      text: { adult: 'Vad är redan bra för {child}, och vad skulle göra det ännu bättre?' },
    },
  },
};
