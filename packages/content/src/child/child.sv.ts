import type { InstrumentWords } from '@helhet/core';

/** The Swedish words of the instrument about one child. @public */
export const childSv: InstrumentWords = {
  instrument: 'child',
  language: 'sv',
  title: 'Barnet',
  areas: {
    C00: {
      title: 'Det väntade barnet',
      note: 'Ställs till den som är gravid och till den väntade medföräldern, var för sig.',
    },
    C01: { title: 'Trygghet och säkerhet' },
    C02: { title: 'Hälsa, sömn och kropp' },
    C03: { title: 'Känslor och mående' },
    C04: { title: 'Vardagen' },
    C05: {
      title: 'Förskola, skola och lärande',
      note: 'Under två år bara om barnet går i förskola.',
    },
    C06: { title: 'Fritid, lek och vila' },
    C07: { title: 'Vänner och viktiga vuxna' },
    C08: { title: 'Syskon' },
    C09: { title: 'Ansvar i familjen' },
    C10: { title: 'Information och att få prata', note: 'Gå igenom en förälder i taget.' },
    C11: {
      title: 'När en förälder har det svårt',
      note: 'Aktuellt vid missbruk, psykisk ohälsa eller våld hos en förälder. Gå igenom en förälder i taget. Under två år: observera barnet.',
    },
    C12: {
      title: 'Utveckling och beteende',
      note: 'Känd exponering för alkohol eller droger under fosterlivet hör hit.',
    },
    C13: { title: 'Att vara med och bestämma', note: 'Avsluta alltid med detta område.' },
    C14: {
      title: 'När en förälder inte är här',
      note: 'Gäller när en förälder är död, frihetsberövad, okänd eller frånvarande.',
    },
  },
  questions: {
    'C00.1': { text: { adult: 'Hur går graviditeten, och vilka kontroller är gjorda?' } },
    'C00.2': {
      text: {
        adult:
          'Hur ofta har du druckit alkohol, använt droger eller tagit läkemedel som inte är utskrivna till dig sedan du blev gravid? Räkna med tiden innan du visste om det.',
      },
      options: {
        never: 'Aldrig',
        rarely: 'Någon enstaka gång',
        sometimes: 'Någon gång i månaden',
        often: 'Varje vecka',
        'almost-always': 'Nästan varje dag',
      },
      help: 'Ställs till den som är gravid.',
    },
    'C00.2.1': { text: { adult: 'Vad var det, hur mycket och när senast?' } },
    'C00.3': { text: { adult: 'Är någon hotfull eller våldsam mot dig?' } },
    'C00.3.1': { text: { adult: 'Har det blivit värre under graviditeten?' } },
    'C00.4': {
      text: { adult: 'Hur tänker du på barnet? Har du bilder, namn, förväntningar eller rädslor?' },
    },
    'C00.5': { text: { adult: 'Vilka finns med vid förlossningen och de första veckorna?' } },
    'C00.5.1': {
      text: { adult: 'Vad är ordnat hemma inför att barnet kommer?' },
      options: {
        'sleeping-place': 'Sovplats',
        'clothes-and-nappies': 'Kläder och blöjor',
        'pram-and-car-seat': 'Vagn och bilstol',
        money: 'Pengar till det viktigaste',
        'calm-home': 'Lugn och ro hemma',
        'health-contact': 'Kontakt med barnavårdscentral',
        'nothing-yet': 'Inget är klart än',
      },
    },
    'C00.6': { text: { adult: 'Vill du ha hjälp redan nu?' } },
    'C00.6.1': { text: { adult: 'Vilken hjälp vill du ha?' } },
    'C00.6.2': {
      text: {
        adult:
          'Får mödravården, beroendevården och socialtjänsten prata med varandra om dig och barnet?',
      },
    },
    'C01.1': {
      text: {
        adult:
          'Var och med vem är barnet tryggast? Finns det platser, tider eller personer som gör barnet otryggt?',
        'child-2-6': 'Var känns det lugnt och skönt för dig? Du kan berätta eller peka.',
        'child-7-12':
          'Var hemma känns det tryggt för dig? Finns det någon stund då det inte gör det?',
        'child-13-17': 'När känner du dig trygg hemma, och när gör du det inte?',
      },
    },
    'C01.2': {
      text: {
        adult:
          'Har någon skrämt, hotat eller slagit barnet, tagit hårt i det eller skadat det på annat sätt?',
        'child-2-6': 'Vad gör de stora hemma när de är arga?',
        'child-7-12': 'Berätta hur det brukar vara hemma när någon vuxen blir arg.',
        'child-13-17':
          'Har det hänt att någon hemma har skrämt dig, slagit dig eller gjort dig illa på annat sätt?',
      },
      help: 'Vid misstänkt brott: sluta fråga, lyssna och skriv ordagrant. Skriv också din egen fråga.',
    },
    'C01.2.1': {
      text: {
        adult: 'Vem var det, när hände det senast, och blev barnet skadat?',
        'child-13-17': 'Berätta så mycket du vill. Jag skriver med dina egna ord.',
      },
    },
    'C01.3': {
      text: {
        adult: 'Vad gör barnet när det blir rädd, och vem söker det upp?',
        'child-2-6': 'Vem går du till när du blir rädd?',
        'child-7-12': 'Vem kan du gå till eller ringa om något känns farligt?',
        'child-13-17':
          'Hur brukar du ta dig ur en situation som känns otrygg, och vem kan du ringa?',
      },
      help: 'Om ingen nämns: fråga om nätverket.',
    },
    'C01.4': {
      text: {
        adult: 'Hur ofta undviker barnet hemmet eller blir spänt nära en viss person?',
        'child-7-12': 'Hur ofta finns det dagar då du inte vill gå hem?',
        'child-13-17': 'Hur ofta undviker du att vara hemma?',
      },
      help: 'Bestäm innan ni skiljs åt vart barnet går i dag.',
    },
    'C01.4.1': {
      text: {
        adult: 'Vad är det du har sett, och när?',
        'child-7-12': 'Hur är de dagarna? Jag skriver precis som du säger.',
        'child-13-17': 'Vad gör du då?',
      },
    },
    'C01.obs': {
      text: { worker: 'Ryggar barnet undan, fryser till eller söker tröst hos vem som helst?' },
    },
    'C02.1': {
      text: {
        adult: 'Hur är barnets hälsa?',
        'child-2-6': 'Hur mår din kropp?',
        'child-7-12': 'Hur mår du i kroppen för det mesta?',
        'child-13-17': 'Hur är din hälsa?',
      },
    },
    'C02.1.1': {
      text: {
        adult: 'Hur är det med syn, hörsel, tänder och tillväxt, och är kontrollerna gjorda?',
        'child-7-12': 'Får du ont ibland? Var gör det ont?',
        'child-13-17': 'Har du besvär som ingen har hjälpt dig med?',
      },
    },
    'C02.2': {
      text: {
        adult: 'Hur ofta sover barnet bra?',
        'child-2-6': 'Hur är det när du ska sova?',
        'child-7-12': 'Hur ofta sover du bra?',
        'child-13-17': 'Hur många nätter i veckan sover du bra?',
      },
    },
    'C02.2.1': {
      text: {
        adult: 'Vad stör sömnen?',
        'child-7-12': 'Finns det något som gör att du ligger vaken?',
        'child-13-17': 'Vad håller dig vaken de andra nätterna?',
      },
    },
    'C02.2.2': { text: { 'child-2-6': 'Vem är med dig när du ska sova?' } },
    'C02.3': {
      text: {
        adult: 'Får barnet den mat, de kläder, den hygien och den tandvård som det behöver?',
        'child-2-6': 'Vad brukar du äta på morgonen? Vem fixar det?',
        'child-7-12': 'Finns det mat och rena kläder när du behöver?',
        'child-13-17': 'Finns det mat, kläder och annat du behöver hemma?',
      },
    },
    'C02.3.1': {
      text: {
        adult: 'Vad saknas, och sedan när?',
        'child-7-12': 'Vill du berätta mer? Jag skriver precis som du säger.',
        'child-13-17': 'Hur löser du det då?',
      },
    },
    'C02.3.2': {
      text: {
        'child-7-12': 'Vem ser till att det finns?',
        'child-13-17': 'Vem ser till att det finns?',
      },
    },
    'C02.obs': {
      text: {
        worker:
          'Se på tillväxtkurva, matning, blöjbyten och hudkontakt. Är vaccinationerna gjorda?',
      },
    },
    'C03.1': {
      text: {
        adult: 'Hur tror du att barnet har mått de senaste två veckorna, 0–10?',
        'child-2-6': 'Hur har du det i dag?',
        'child-7-12': 'Hur har du haft det den senaste veckan?',
        'child-13-17': 'Hur har du mått de senaste två veckorna, 0–10?',
      },
      options: { 0: '0 är så dåligt som det kan vara', 10: '10 är så bra som det kan vara' },
    },
    'C03.1.1': { text: { adult: 'Hur skulle du beskriva barnets humör, och har det förändrats?' } },
    'C03.1.2': { text: { 'child-13-17': 'Vad gör att det inte är lägre?' } },
    'C03.2': {
      text: {
        adult: 'Vad oroar barnet sig för? Hur märks det?',
        'child-2-6': 'Vad kan göra dig ledsen eller rädd?',
        'child-7-12': 'Vad tänker du mest på när det känns jobbigt?',
        'child-13-17': 'Vad oroar du dig mest för just nu, för dig själv och för någon annan?',
      },
    },
    'C03.3': {
      text: {
        adult: 'Har barnet skadat sig själv eller sagt att det inte vill leva?',
        'child-7-12':
          'Har det varit så jobbigt att du har velat försvinna eller göra dig själv illa?',
        'child-13-17': 'Har du tänkt att du inte vill leva, eller skadat dig själv?',
      },
      help: 'Stanna kvar och lämna inte barnet ensamt. Fråga hur det är nu, om det finns en plan och vad som skyddar.',
    },
    'C03.3.1': {
      text: {
        adult: 'Vad har hänt eller sagts, och när var det senast?',
        'child-7-12': 'Hur är det just nu? Jag skriver precis som du säger.',
        'child-13-17': 'Hur är det just nu?',
      },
    },
    'C03.4': {
      text: {
        adult: 'Vad brukar hjälpa barnet att må bättre?',
        'child-2-6': 'Vad brukar hjälpa när du är ledsen?',
        'child-7-12': 'Vad brukar du göra för att det ska kännas bättre?',
        'child-13-17': 'Vad fungerar för dig när det är som värst? Vad fungerar inte?',
      },
    },
    'C03.obs': {
      text: { worker: 'Går barnet att trösta? Hur är ögonkontakten, vakenheten och gråten?' },
    },
    'C04.1': {
      text: {
        adult: 'Beskriv en vanlig vardag och en vanlig helgdag för barnet, från morgon till kväll.',
        'child-2-6': 'Vad händer när du vaknar? Och sedan?',
        'child-7-12': 'Berätta om en helt vanlig dag, från att du vaknar.',
        'child-13-17':
          'Hur ser en vanlig dag ut för dig? Vad kan du räkna med, och vad vet du inte i förväg?',
      },
    },
    'C04.2': {
      text: {
        adult:
          'Hur ofta blir det inte som det var sagt, till exempel med hämtning, mat, helger eller löften?',
        'child-7-12': 'Hur ofta lovar vuxna något som sedan inte blir av?',
        'child-13-17': 'Hur ofta ändras planer på ett sätt som påverkar dig?',
      },
      help: 'Vid ofta: be om det senaste exemplet.',
    },
    'C04.3': {
      text: {
        adult: 'Vilka bor barnet hos, och hur är tiden fördelad? Vad skiljer mellan hemmen?',
        'child-2-6': 'Var sover du? Har du fler ställen att sova på?',
        'child-7-12': 'Var bor du olika dagar? Vad är bra på varje ställe?',
        'child-13-17': 'Hur bor du, och hur skulle du vilja bo?',
      },
      help: 'Flera hem: fråga om ett hem i taget.',
    },
    'C04.obs': { text: { worker: 'Hur är dygnsrytmen och matningen, och vem gör vad på natten?' } },
    'C05.1': {
      text: {
        adult: 'Hur fungerar förskolan eller skolan för barnet?',
        'child-2-6': 'Vad är roligast på förskolan?',
        'child-7-12': 'Hur är det i skolan, på lektionerna och på rasten?',
        'child-13-17': 'Hur går skolan, och hur trivs du där?',
      },
    },
    'C05.1.1': { text: { adult: 'Vad säger personalen?' } },
    'C05.2': {
      text: {
        adult: 'Hur många dagar har barnet varit borta den senaste månaden?',
        'child-7-12': 'Finns det dagar då du inte går till skolan?',
        'child-13-17': 'Hur många dagar har du missat den senaste månaden?',
      },
      help: 'Mer än två dagar på en månad: ta reda på orsaken.',
    },
    'C05.2.1': {
      text: {
        adult: 'Vad var det som gjorde det?',
        'child-7-12': 'Vad gör du då?',
        'child-13-17': 'Vad var det som gjorde det?',
      },
    },
    'C05.3': {
      text: {
        adult: 'Vet någon i förskolan eller skolan hur barnet har det hemma?',
        'child-7-12': 'Vet någon vuxen i skolan hur du har det hemma?',
        'child-13-17': 'Vet någon i skolan hur du har det hemma?',
      },
    },
    'C05.3.1': {
      text: {
        adult: 'Vem vet?',
        'child-7-12': 'Vem är det som vet?',
        'child-13-17': 'Vem är det?',
      },
    },
    'C05.3.2': {
      text: {
        'child-7-12': 'Är det bra eller dåligt att det är så?',
        'child-13-17': 'Vad vill du att de ska veta, och vad vill du inte att de ska veta?',
      },
    },
    'C06.1': {
      text: {
        adult: 'Vad leker eller gör barnet helst, och vad är det bra på?',
        'child-2-6': 'Vad tycker du om att leka?',
        'child-7-12': 'Vad gör du på fritiden som du tycker om?',
        'child-13-17': 'Vad gör du när du får göra precis vad du vill?',
      },
    },
    'C06.2': {
      text: {
        adult: 'Kan barnet vara med på aktiviteter och ta hem kamrater?',
        'child-7-12': 'Kan du ta hem kompisar?',
        'child-13-17': 'Kan du vara med på det du vill och ta hem kompisar, så som det är hemma?',
      },
    },
    'C06.2.1': {
      text: {
        adult: 'Vad hindrar? Är det pengar, ork, ansvar eller rädsla?',
        'child-7-12': 'Vill du berätta mer? Jag skriver precis som du säger.',
        'child-13-17': 'Vad är det du låter bli, och varför?',
      },
    },
    'C06.3': {
      text: {
        adult: 'Hur ofta hinner barnet vila och bara vara barn?',
        'child-7-12': 'Hur ofta får du vara i fred och vila när du behöver?',
        'child-13-17': 'Hur ofta får du tid som bara är din?',
      },
    },
    'C06.obs': { text: { worker: 'Hur lekfullt, utforskande och nyfiket är barnet?' } },
    'C07.1': {
      text: {
        adult: 'Vilka vuxna är viktiga för barnet, utöver föräldrarna?',
        'child-2-6': 'Vilka tycker du om? Vi kan rita dem.',
        'child-7-12': 'Vilka är viktiga för dig?',
        'child-13-17': 'Vem skulle du helst prata med om något var svårt?',
      },
    },
    'C07.1.1': {
      text: {
        adult: 'På vilket sätt är de viktiga?',
        'child-7-12': 'Vad gör ni tillsammans?',
        'child-13-17': 'Vad är det som gör att du kan prata med den personen?',
      },
    },
    'C07.2': {
      text: {
        adult: 'Hur fungerar det för barnet med andra barn?',
        'child-2-6': 'Vem leker du med?',
        'child-7-12': 'Hur är det med andra barn på rasterna?',
        'child-13-17': 'Hur är det med kompisar?',
      },
    },
    'C07.2.1': {
      text: {
        'child-7-12': 'Är någon dum mot dig?',
        'child-13-17': 'Är det någon som behandlar dig illa, på riktigt eller på nätet?',
      },
    },
    'C07.2.2': {
      text: {
        'child-7-12': 'Vill du berätta mer? Jag skriver precis som du säger.',
        'child-13-17': 'Berätta så mycket du vill. Jag skriver med dina egna ord.',
      },
    },
    'C07.3': {
      text: {
        adult:
          'Är du orolig för barnets kontakter på nätet, eller för någon vuxen som beter sig konstigt mot barnet?',
        'child-7-12':
          'Har någon på nätet, eller någon du känner, bett dig om något som inte kändes okej?',
        'child-13-17':
          'Har någon pressat dig till något du inte ville, till exempel bilder, sex, pengar eller ärenden?',
      },
      help: 'Fråga inte vidare om händelsen. Skriv ordagrant.',
    },
    'C07.3.1': {
      text: {
        adult: 'Beskriv närmare.',
        'child-7-12': 'Vill du berätta mer? Jag skriver precis som du säger.',
        'child-13-17': 'Berätta så mycket du vill. Jag skriver med dina egna ord.',
      },
    },
    'C07.obs': { text: { worker: 'Vilka ansikten känner barnet igen och söker sig till?' } },
    'C08.1': {
      text: {
        adult: 'Hur är det mellan syskonen? Behandlas de olika?',
        'child-2-6': 'Vad gör du med {sibling}?',
        'child-7-12': 'Vad är bra och vad är jobbigt med dina syskon?',
        'child-13-17': 'Hur är det mellan dig och dina syskon, och blir ni behandlade lika?',
      },
    },
    'C08.2': {
      text: {
        adult: 'Hur ofta tar barnet hand om syskon på ett sätt som en vuxen borde göra?',
        'child-7-12': 'Hur ofta tar du hand om dina syskon?',
        'child-13-17': 'Hur ofta har du ansvar för dina syskon?',
      },
      help: 'Vid ofta: gå vidare till ansvar i familjen.',
    },
    'C08.2.1': {
      text: {
        adult: 'Vad är det barnet gör, och när?',
        'child-7-12': 'När brukar det vara?',
        'child-13-17': 'Vad är det du gör, och vad händer om du inte gör det?',
      },
    },
    'C08.3': {
      text: {
        adult: 'Finns det syskon på annat håll som barnet träffar för sällan?',
        'child-7-12': 'Saknar du något syskon som inte bor med dig?',
        'child-13-17': 'Har du syskon du inte träffar så mycket som du vill?',
      },
    },
    'C08.3.1': {
      text: {
        adult: 'Vilken kontakt behöver barnet?',
        'child-7-12': 'Vem saknar du? Vad skulle du vilja göra?',
        'child-13-17': 'Hur skulle du vilja ha det?',
      },
    },
    'C09.1': {
      text: {
        adult: 'Vilka av de här uppgifterna sköter barnet hemma?',
        'child-2-6': 'Vad hjälper du till med hemma?',
        'child-7-12': 'Vad gör du hemma som du tycker att en vuxen egentligen ska göra?',
        'child-13-17': 'Vad av det här håller du koll på hemma så att det ska fungera?',
      },
      options: {
        cooking: 'Laga mat',
        cleaning: 'Städa och tvätta',
        siblings: 'Ta hand om syskon',
        money: 'Ta hand om pengar och räkningar',
        waking: 'Väcka andra på morgonen',
        comforting: 'Trösta en vuxen',
        'watching-over': 'Vakta så att inget händer',
        medicine: 'Hjälpa någon med medicin',
        interpreting: 'Översätta åt någon',
        'something-else': 'Något annat',
        none: 'Inget av detta',
      },
      help: 'Ett barn ska inte tolka. Boka tolk.',
    },
    'C09.1.1': {
      text: {
        adult: 'Hur ofta gör barnet sådant som en vuxen borde göra?',
        'child-7-12': 'Hur ofta gör du sådant?',
        'child-13-17': 'Hur ofta gör du sådant?',
      },
    },
    'C09.1.2': { text: { adult: 'Vem gör det om barnet inte gör det?' } },
    'C09.2': {
      text: {
        adult: 'Hur ofta vakar barnet över en förälder, håller koll eller tröstar?',
        'child-7-12': 'Hur ofta måste du trösta eller passa en vuxen?',
        'child-13-17': 'Hur ofta kollar du hur en förälder mår innan du kan göra ditt?',
      },
      help: 'Vid ofta: fråga hur det blir med skolan och sömnen.',
    },
    'C09.3': {
      text: {
        adult: 'Har barnet tolkat åt familjen i kontakt med vård, skola eller myndighet?',
        'child-7-12': 'Har du fått översätta åt någon i familjen, till exempel hos doktorn?',
        'child-13-17': 'Får du tolka åt familjen ibland?',
      },
      help: 'Ett barn ska inte tolka. Boka tolk, och ställ viktiga frågor igen med tolken.',
    },
    'C09.3.1': {
      text: {
        adult: 'När var det senast, och vad handlade det om?',
        'child-7-12': 'Vad handlade det om?',
        'child-13-17': 'Vad brukar det handla om?',
      },
    },
    'C10.1': {
      text: {
        adult: 'Vad har barnet fått veta om förälderns svårigheter, av vem och med vilka ord?',
        'child-2-6': 'Vad har någon berättat för dig om varför {parent} inte är som vanligt?',
        'child-7-12': 'Vad vet du om varför {parent} har det svårt? Är det något du undrar över?',
        'child-13-17': 'Vad vet du om din förälders svårigheter, och vad skulle du vilja få veta?',
      },
      help: 'Om barnet inte vet: barnet behöver information.',
    },
    'C10.2': {
      text: {
        adult: 'Tror barnet att det är barnets eget fel?',
        'child-2-6': 'Varför tror du att {parent} är ledsen eller trött?',
        'child-7-12':
          'Brukar du tänka att det är ditt fel, eller att det är du som måste göra det bra?',
        'child-13-17': 'Känner du skuld eller skam för hur det är hemma?',
      },
      help: 'Säg tydligt till barnet: det är inte ditt fel.',
    },
    'C10.2.1': {
      text: {
        adult: 'Hur märks det?',
        'child-7-12': 'Vill du berätta mer? Jag skriver precis som du säger.',
        'child-13-17': 'Berätta så mycket du vill. Jag skriver med dina egna ord.',
      },
    },
    'C10.3': {
      text: {
        adult: 'Får barnet prata med andra om hur det är hemma?',
        'child-7-12': 'Får du berätta för andra hur det är hemma?',
        'child-13-17': 'Får du prata med andra om hur det är hemma?',
      },
    },
    'C10.3.1': {
      text: {
        adult: 'Vem kan barnet prata med?',
        'child-7-12': 'Vem kan du berätta för?',
        'child-13-17': 'Vem kan du prata med?',
      },
    },
    'C10.3.2': {
      text: {
        adult: 'Vad skulle göra det möjligt?',
        'child-7-12': 'Vad skulle behövas för att du ska få berätta?',
        'child-13-17': 'Vad är det du inte får eller inte vågar prata om, och vad skulle behövas?',
      },
    },
    'C11.1': {
      text: {
        adult: 'Hur märker barnet när föräldern mår dåligt eller är påverkad?',
        'child-2-6': 'Hur är det när {parent} inte är som vanligt?',
        'child-7-12': 'Hur märker du att {parent} inte är som vanligt? Vad händer då?',
        'child-13-17':
          'Hur märker du på din förälder att det är en dålig period, och vad gör du då?',
      },
    },
    'C11.2': {
      text: {
        adult:
          'Hur ofta har barnet varit ensamt med en vuxen som var påverkad, eller mådde för dåligt för att ta hand om barnet?',
        'child-7-12': 'Hur ofta har du varit ensam med en vuxen som inte kunde ta hand om dig?',
        'child-13-17':
          'Hur ofta har du åkt bil med en vuxen som var påverkad, eller behövt ta hand om en sådan vuxen?',
      },
    },
    'C11.2.1': {
      text: {
        adult: 'När var det senast, och vad hände?',
        'child-7-12': 'Vad gjorde du då? Jag skriver precis som du säger.',
        'child-13-17': 'När var det senast, och vad gjorde du?',
      },
    },
    'C11.3': {
      text: {
        adult: 'Hur mycket påverkas barnets vardag just nu, 0–10?',
        'child-7-12': 'Hur mycket stör det här dig i vardagen?',
        'child-13-17': 'Hur mycket påverkar det ditt liv just nu, 0–10?',
      },
      options: {
        0: '0 är inte alls',
        10: '10 är så mycket som det går',
        'very-bad': 'Väldigt mycket',
        bad: 'Ganska mycket',
        'so-so': 'Lite',
        good: 'Nästan inte alls',
        'very-good': 'Inte alls',
      },
      help: 'Fråga på samma sätt vid start, uppföljning och avslut.',
    },
    'C11.obs': { text: { worker: 'Hur är barnet när föräldern är påverkad eller nedstämd?' } },
    'C12.1': {
      text: {
        adult:
          'Vad kan barnet jämfört med andra i samma ålder? Tänk på rörelse, språk, samspel och självständighet.',
        'child-2-6': 'Vad kan du? Visa gärna!',
        'child-7-12': 'Vad är du bra på? Vad är svårt?',
        'child-13-17': 'Vad är du stolt över att du klarar?',
      },
    },
    'C12.1.1': {
      text: { worker: 'Vad ser du att barnet kan i rörelse, språk, samspel och självständighet?' },
    },
    'C12.2': {
      text: {
        adult: 'Är det något i barnets beteende som oroar dig eller andra?',
        'child-2-6': 'Vad händer när du blir jättearg?',
        'child-7-12': 'Hur ofta hamnar du i bråk?',
        'child-13-17': 'Hur ofta gör du saker som kan ställa till problem för dig?',
      },
    },
    'C12.2.1': {
      text: {
        adult: 'Beskriv närmare.',
        'child-7-12': 'Vad brukar hända?',
        'child-13-17': 'Vad skulle hjälpa dig att låta bli?',
      },
    },
    'C12.3': {
      text: { 'child-13-17': 'Hur ofta använder du alkohol, droger, tabletter eller nikotin?' },
      options: {
        never: 'Aldrig',
        rarely: 'Någon enstaka gång',
        sometimes: 'Någon gång i månaden',
        often: 'Varje vecka',
        'almost-always': 'Nästan varje dag',
      },
    },
    'C12.3.1': {
      text: { 'child-13-17': 'Vad är det, med vem, och hur skulle du själv vilja ha det?' },
    },
    'C12.obs': {
      text: {
        worker:
          'Söker barnet ögonkontakt och närhet? Hur är det med joller, att rulla och att sitta?',
      },
    },
    'C13.1': {
      text: {
        adult: 'Vad tror du att barnet själv skulle vilja ändra på?',
        'child-2-6': 'Om du fick trolla, vad skulle bli annorlunda hemma?',
        'child-7-12':
          'Om du fick bestämma tre saker som skulle bli annorlunda, vilka skulle det vara?',
        'child-13-17': 'Vad är viktigast för dig att det blir ändring på?',
      },
    },
    'C13.2': {
      text: {
        adult: 'Hur vill du att vi pratar med barnet, och vad behöver barnet för att våga?',
        'child-7-12':
          'Vad vill du att jag ska göra med det du har berättat? Finns det något du inte vill att jag säger till någon?',
        'child-13-17':
          'Vad får jag föra vidare, och till vem? Vad är du rädd ska hända om det kommer fram?',
      },
    },
    'C13.3': {
      text: {
        adult: 'Har barnet erbjudits att prata ensamt med handläggaren?',
        'child-2-6': 'Är det okej att vi pratar lite själva?',
        'child-7-12': 'Kändes det okej att prata med mig?',
        'child-13-17': 'Har du fått säga det du ville?',
      },
      help: 'Om nej: skriv varför och erbjud ett nytt tillfälle.',
    },
    'C13.3.1': {
      text: { 'child-7-12': 'Vill du att vi ses igen?', 'child-13-17': 'Vill du att vi ses igen?' },
    },
    'C13.3.2': { text: { 'child-13-17': 'Vill du att någon annan är med nästa gång?' } },
    'C13.obs': { text: { worker: 'Vilka signaler ger barnet, hur tolkas de och av vem?' } },
    'C14.1': {
      text: {
        adult: 'Vad vet barnet om vad som har hänt, och stämmer det?',
        'child-2-6': 'Vad har någon berättat för dig om den som inte är hemma?',
        'child-7-12': 'Vad har du fått veta om det som har hänt?',
        'child-13-17': 'Vad vet du om det som har hänt, och vad skulle du vilja få svar på?',
      },
      help: 'Säg namnet på den förälder det gäller.',
    },
    'C14.2': {
      text: {
        adult: 'Hur visar barnet att det saknar föräldern, och vem stöttar?',
        'child-2-6': 'Vad gör du när du längtar efter någon?',
        'child-7-12': 'Vem kan du prata med när du saknar någon?',
        'child-13-17': 'Hur har det blivit för dig sedan det hände?',
      },
    },
    'C14.3': {
      text: {
        adult: 'Har barnet kontakt med den frånvarande föräldern?',
        'child-7-12': 'Om det finns en förälder du inte bor med, hur mycket kontakt vill du ha?',
        'child-13-17': 'Om det finns en förälder du inte bor med, hur mycket kontakt vill du ha?',
      },
      options: {
        more: 'Mer än nu',
        'as-now': 'Som nu',
        less: 'Mindre än nu',
        none: 'Ingen',
        'not-possible': 'Det går inte',
      },
      help: 'Hoppa över frågan när föräldern är död.',
    },
    'C14.3.1': {
      text: {
        adult: 'Hur blir barnet av kontakten?',
        'child-7-12': 'Vill du berätta mer? Jag skriver precis som du säger.',
        'child-13-17': 'Får du vara med och bestämma?',
      },
    },
  },
};
