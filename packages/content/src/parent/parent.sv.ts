import type { InstrumentWords } from '@helhet/core';

/** The Swedish words of the instrument about one parent, for their own part. @public */
export const parentSv: InstrumentWords = {
  instrument: 'parent',
  language: 'sv',
  title: 'Föräldern för egen del',
  areas: {
    P01: { title: 'Att vara förälder' },
    P02: { title: 'Alkohol, droger, läkemedel och spel' },
    P03: { title: 'Psykisk hälsa' },
    P04: { title: 'Livsmod och egen säkerhet', note: 'Alltid enskilt.' },
    P05: {
      title: 'Utsatthet för våld',
      note: 'Alltid enskilt. Aldrig med partner, barn eller anhörig i rummet.',
    },
    P06: {
      title: 'Egen ilska och våld',
      note: 'Alltid enskilt, vid ett annat tillfälle än samtalet med den som kan vara utsatt.',
    },
    P07: { title: 'Kroppslig hälsa, funktion och sätt att förstå' },
    P08: {
      title: 'Egen uppväxt',
      note: 'Frivilligt. Svaren hör till förälderns akt, aldrig till barnets.',
    },
    P09: { title: 'Arbete, ekonomi, boende' },
    P10: { title: 'Nätverk och stöd' },
    P11: { title: 'Vård, behandling och förändring' },
    P12: { title: 'Mål och framtid', note: 'Avsluta med detta område.' },
  },
  questions: {
    'P01.1': { text: { adult: 'Berätta om dig själv som förälder. Vad är du nöjd med?' } },
    'P01.2': {
      text: { adult: 'Vill du prata om ditt föräldraskap?' },
      help: 'Om ja: boka eller erbjud ett samtal.',
    },
    'P01.3': {
      text: { adult: 'Vill du prata om dina barns behov?' },
      help: 'Om ja: fråga om ett barn i taget.',
    },
    'P01.4': {
      text: { adult: 'Vem ger dig stöd i ditt föräldraskap?' },
      options: {
        partner: 'Partner',
        'other-parent': 'Barnets andra förälder',
        relatives: 'Släkt',
        friends: 'Vänner',
        'health-care': 'Vården',
        school: 'Förskola eller skola',
        'social-services': 'Socialtjänsten',
        'own-child': 'Mitt eget barn',
        'someone-else': 'Någon annan',
        nobody: 'Ingen',
      },
    },
    'P01.4.1': { text: { adult: 'Vilket av barnen?' } },
    'P01.5': {
      text: { adult: 'Hur lätt eller svårt är det för dig att berätta om hur du har det?' },
      options: {
        'very-bad': 'Mycket svårt',
        bad: 'Ganska svårt',
        'so-so': 'Varken lätt eller svårt',
        good: 'Ganska lätt',
        'very-good': 'Mycket lätt',
      },
    },
    'P01.5.1': { text: { adult: 'Vad gör det svårt?' } },
    'P02.1': {
      text: { adult: 'Vad av det här använder du eller gör du nu?' },
      options: {
        alcohol: 'Alkohol',
        drugs: 'Narkotika',
        medicines: 'Läkemedel på annat sätt än läkaren sagt',
        gambling: 'Spel om pengar',
        earlier: 'Inte nu, men tidigare',
        none: 'Inget av detta',
      },
    },
    'P02.1.1': {
      text: { adult: 'Hur ofta dricker du alkohol?' },
      options: {
        never: 'Aldrig',
        rarely: 'Någon enstaka gång',
        sometimes: 'Någon gång i månaden',
        often: 'Varje vecka',
        'almost-always': 'Nästan varje dag',
      },
    },
    'P02.1.2': {
      text: { adult: 'Hur ofta använder du narkotika?' },
      options: {
        never: 'Aldrig',
        rarely: 'Någon enstaka gång',
        sometimes: 'Någon gång i månaden',
        often: 'Varje vecka',
        'almost-always': 'Nästan varje dag',
      },
    },
    'P02.1.3': {
      text: { adult: 'Hur ofta tar du läkemedel på annat sätt än läkaren sagt?' },
      options: {
        never: 'Aldrig',
        rarely: 'Någon enstaka gång',
        sometimes: 'Någon gång i månaden',
        often: 'Varje vecka',
        'almost-always': 'Nästan varje dag',
      },
    },
    'P02.1.4': {
      text: { adult: 'Hur ofta spelar du om pengar?' },
      options: {
        never: 'Aldrig',
        rarely: 'Någon enstaka gång',
        sometimes: 'Någon gång i månaden',
        often: 'Varje vecka',
        'almost-always': 'Nästan varje dag',
      },
    },
    'P02.2': { text: { adult: 'Hur ordnar du för barnen när du dricker, använder eller spelar?' } },
    'P02.3': {
      text: {
        adult:
          'Har du haft ensamt ansvar för barn, eller kört bil med barn, när du varit påverkad?',
      },
      help: 'De senaste 30 dagarna och barn under 13 år: vem tar hand om barnen i dag, och vem kör?',
    },
    'P02.3.1': { text: { adult: 'När hände det senast?' } },
    'P02.4': { text: { adult: 'Om du är utan bruk eller spel nu: sedan när?' } },
    'P02.4.1': {
      text: {
        adult: 'Hur länge var din längsta period utan bruk eller spel, och vad gjorde den möjlig?',
      },
    },
    'P02.5': {
      text: {
        adult:
          'Vad tror du att barnen har märkt? Tänk också på det du hoppas att de inte har sett.',
      },
    },
    'P03.1': {
      text: {
        adult: 'Hur mår du just nu, 0–10?',
      },
      options: { 0: '0 är så dåligt som det kan vara', 10: '10 är så bra som det kan vara' },
    },
    'P03.1.1': { text: { adult: 'Hur har det varit det senaste året?' } },
    'P03.2': {
      text: { adult: 'Vilka svårigheter har du haft?' },
      options: {
        anxiety: 'Oro eller ångest',
        'low-mood': 'Nedstämdhet',
        sleep: 'Svårt att sova',
        anger: 'Ilska',
        memories: 'Minnen som kommer tillbaka',
        concentration: 'Svårt att koncentrera mig',
        'something-else': 'Något annat',
        none: 'Inget av detta',
      },
    },
    'P03.2.1': { text: { adult: 'Hur märks det i vardagen?' } },
    'P03.3': {
      text: {
        adult:
          'Vad orkar du inte av det som barnen behöver när det är som sämst, och vem gör det då?',
      },
    },
    'P03.4': { text: { adult: 'Har du vård eller behandling för detta nu?' } },
    'P03.4.1': { text: { adult: 'Vad hjälper?' } },
    'P04.1': {
      text: { adult: 'Har du haft tankar på att inte vilja leva den senaste tiden?' },
      help: 'Om ja: stanna kvar, fråga hur det är nu och ta reda på vem som är med barnen i dag.',
    },
    'P04.2': { text: { adult: 'Hur är de tankarna nu? Har du tänkt på hur eller när?' } },
    'P04.3': { text: { adult: 'Vad skyddar dig? Finns barnen med i tankarna på något sätt?' } },
    'P05.1': {
      text: {
        adult:
          'Är det någon i din närhet som skrämmer dig, kontrollerar dig, hotar dig eller gör dig illa, nu eller tidigare?',
      },
    },
    'P05.2': {
      text: { adult: 'Vad har hänt?' },
      options: {
        psychological: 'Psykiskt, till exempel hot eller kränkningar',
        physical: 'Fysiskt, till exempel slag eller knuffar',
        sexual: 'Sexuellt',
        financial: 'Ekonomiskt',
        digital: 'På nätet eller i telefonen',
        'after-separation': 'Efter att ni gått isär',
        'something-else': 'Något annat',
      },
    },
    'P05.2.1': { text: { adult: 'När hände det senast?' } },
    'P05.2.2': {
      text: { adult: 'Hur ofta händer det?' },
      options: {
        never: 'Aldrig',
        rarely: 'Någon enstaka gång',
        sometimes: 'Någon gång i månaden',
        often: 'Varje vecka',
        'almost-always': 'Nästan varje dag',
      },
    },
    'P05.3': {
      text: {
        adult:
          'Har det blivit värre, har det funnits vapen, strypgrepp eller hot om att döda, eller är du på väg att lämna?',
      },
      help: 'Ett enda ja räcker för att det kan vara livsfara. Att lämna är en farlig tid.',
    },
    'P05.3.1': {
      text: { adult: 'Vad av detta?' },
      options: {
        worse: 'Det har blivit värre',
        weapon: 'Vapen',
        strangulation: 'Strypgrepp',
        'threat-to-kill': 'Hot om att döda',
        'about-to-leave': 'Jag är på väg att lämna',
      },
    },
    'P05.4': { text: { adult: 'Vad har barnen sett, hört eller fått ta hand om?' } },
    'P05.5': {
      text: {
        adult: 'Hur rädd är du för vad som kan hända nu, 0–10?',
      },
      options: { 0: '0 är inte alls rädd', 10: '10 är så rädd som det går att vara' },
    },
    'P05.5.1': { text: { adult: 'Vad skulle göra dig säkrare?' } },
    'P06.1': {
      text: {
        adult:
          'Hur ofta händer det att du skrämmer, knuffar, slår, hotar eller kontrollerar någon i familjen?',
      },
      options: {
        never: 'Aldrig',
        rarely: 'Någon enstaka gång',
        sometimes: 'Någon gång i månaden',
        often: 'Varje vecka',
        'almost-always': 'Nästan varje dag',
      },
    },
    'P06.2': {
      text: {
        adult:
          'Berätta om det senaste tillfället. Vad hände före, under och efter, och var fanns barnen?',
      },
      help: 'Skriv ordagrant, utan egen tolkning.',
    },
    'P06.3': {
      text: {
        adult:
          'Vad har du gjort för att det inte ska hända igen, och vilken hjälp vill du ta emot?',
      },
    },
    'P07.1': {
      text: {
        adult: 'Har du någon sjukdom eller funktionsnedsättning som påverkar vardagen med barnen?',
      },
    },
    'P07.1.1': { text: { adult: 'Hur påverkas vardagen?' } },
    'P07.2': {
      text: { adult: 'Hur tar du bäst in information?' },
      options: {
        talking: 'Att prata',
        reading: 'Att läsa',
        pictures: 'Bilder',
        'one-thing-at-a-time': 'En sak i taget',
        'someone-with-me': 'Att ha någon med mig',
        'more-time': 'Mer tid',
      },
      help: 'Anpassa resten av samtalet.',
    },
    'P07.3': {
      text: {
        adult:
          'Vad är svårast att få till i vardagen? Det kan vara att planera, komma i gång, komma ihåg, hålla tider, sköta papper eller klara intryck.',
      },
    },
    'P08.1': {
      text: {
        adult:
          'Hur hade du det som barn? Vad vill du ge dina barn som du själv fick eller saknade?',
      },
    },
    'P08.2': {
      text: { adult: 'Fanns det missbruk, sjukdom eller våld i din familj när du växte upp?' },
    },
    'P08.2.1': { text: { adult: 'Vem hjälpte dig, och hur?' } },
    'P08.3': {
      text: { adult: 'När märker du att din egen uppväxt kommer in i hur du är med barnen?' },
    },
    'P09.1': {
      text: { adult: 'Räcker pengarna månaden ut?' },
      options: {
        'with-margin': 'Ja, med marginal',
        'just-enough': 'Ja, precis',
        'not-always': 'Inte alltid',
        'not-enough': 'Nej',
      },
    },
    'P09.1.1': {
      text: { adult: 'Vad lever du av nu?' },
      options: {
        work: 'Arbete',
        'parental-benefit': 'Föräldrapenning',
        'sickness-benefit': 'Sjukpenning eller sjukersättning',
        'unemployment-benefit': 'Ersättning som arbetslös',
        studies: 'Studier',
        'income-support': 'Försörjningsstöd',
        'someone-elses-income': 'Någon annans inkomst',
        'something-else': 'Något annat',
      },
    },
    'P09.2': {
      text: {
        adult: 'Har du skulder, obetalda räkningar eller spelförluster som påverkar familjen?',
      },
    },
    'P09.2.1': { text: { adult: 'Vad gäller det, och får du någon hjälp med det?' } },
    'P09.3': {
      text: { adult: 'Hur bor du, hur länge kan du bo kvar, och är bostaden trygg för barn?' },
    },
    'P10.1': { text: { adult: 'Vilka kan du ringa mitt i natten?' } },
    'P10.1.1': { text: { adult: 'Vilka kan ta hand om barnen om du blir sjuk?' } },
    'P10.2': { text: { adult: 'Vilka relationer ger dig kraft, och vilka tar kraft?' } },
    'P10.3': { text: { adult: 'Vill du träffa andra föräldrar i liknande situation?' } },
    'P11.1': {
      text: { adult: 'Vilka verksamheter har du kontakt med nu?' },
      options: {
        'health-centre': 'Vårdcentral',
        'child-health': 'Barnavårdscentral eller familjecentral',
        psychiatry: 'Psykiatri',
        'addiction-care': 'Beroendevård',
        'social-services': 'Socialtjänsten',
        school: 'Förskola eller skola',
        'insurance-office': 'Försäkringskassan',
        'employment-office': 'Arbetsförmedlingen',
        probation: 'Kriminalvården',
        voluntary: 'Förening eller frivilliga',
        'something-else': 'Någon annan',
        none: 'Ingen',
      },
    },
    'P11.1.1': { text: { adult: 'Vad gör de?' } },
    'P11.2': {
      text: {
        adult: 'Hur viktigt är det för dig att något ändras, 0–10?',
      },
      options: { 0: '0 är inte alls viktigt', 10: '10 är mycket viktigt' },
    },
    'P11.2.1': {
      text: {
        adult: 'Hur säker är du på att du klarar det, 0–10?',
      },
      options: { 0: '0 är inte alls säker', 10: '10 är helt säker' },
    },
    'P11.3': {
      text: {
        adult: 'Vad har hjälpt tidigare, vad har inte hjälpt, och vad gjorde att det tog slut?',
      },
    },
    'P11.4': {
      text: { adult: 'Vilka får prata med varandra om dig?' },
      options: {
        'health-centre': 'Vårdcentral',
        'child-health': 'Barnavårdscentral eller familjecentral',
        psychiatry: 'Psykiatri',
        'addiction-care': 'Beroendevård',
        'social-services': 'Socialtjänsten',
        school: 'Förskola eller skola',
        'insurance-office': 'Försäkringskassan',
        'employment-office': 'Arbetsförmedlingen',
        probation: 'Kriminalvården',
        voluntary: 'Förening eller frivilliga',
        'something-else': 'Någon annan',
        none: 'Ingen',
      },
      help: 'Samtycket gäller en mottagare och ett innehåll i taget.',
    },
    'P11.4.1': { text: { adult: 'Vad får de prata om, och vad inte?' } },
    'P12.1': {
      text: { adult: 'Om det här går bra, hur ser det ut för dig och barnen om ett halvår?' },
    },
    'P12.2': { text: { adult: 'Vad är det första lilla steget som barnen skulle märka?' } },
    'P12.3': { text: { adult: 'Vad behöver du av oss, och vad vill du inte att vi gör?' } },
  },
};
