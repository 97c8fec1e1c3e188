import type { InstrumentWords } from '@helhet/core';

/** The Swedish words of the instrument about one child. @public */
export const childSv: InstrumentWords = {
  instrument: 'child',
  language: 'sv',
  title: 'Barnet',
  areas: {
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
      note: 'Vid missbruk, psykisk ohälsa eller våld hos en förälder.',
    },
    C12: { title: 'Utveckling och beteende' },
    C14: { title: 'När en förälder inte är här' },
    C13: { title: 'Att vara med och bestämma', note: 'Avsluta alltid med detta område.' },
  },
  groups: {
    'C04.homes': { title: 'Ett hem i taget', instance: '{home}' },
    'C04.placements': {
      title: 'Tidigare hem',
      instance: 'Tidigare hem {number}',
      add: 'Lägg till ett tidigare hem',
    },
    'C11.parents': { title: 'En förälder i taget', instance: '{parent}' },
  },
  questions: {
    'C01.1': {
      text: {
        adult: 'Var och med vem är barnet tryggast? Vad gör barnet otryggt?',
        'child-2-6': 'Var känns det lugnt och skönt för dig?',
        'child-7-12': 'När känner du dig trygg hemma, och när gör du det inte?',
        'child-13-17': 'När känner du dig trygg hemma, och när gör du det inte?',
      },
    },
    'C01.2': {
      text: {
        adult:
          'Har någon skrämt, hotat eller slagit barnet, tagit hårt i det eller gjort det illa på annat sätt?',
        'child-2-6': 'Vad gör de stora hemma när de är arga?',
        'child-7-12': 'Berätta hur det brukar vara hemma när någon vuxen blir arg.',
        'child-13-17':
          'Har någon hemma skrämt, hotat eller slagit dig, eller gjort dig illa på annat sätt?',
      },
      help: 'Vid misstänkt brott: sluta fråga, lyssna och skriv ordagrant. Skriv också din egen fråga.',
    },
    'C01.2.1': {
      text: {
        adult: 'Vem var det, när hände det senast, och blev barnet skadat?',
        'child-13-17': 'Vill du säga mer? Jag skriver precis som du säger.',
      },
    },
    'C01.2.2': {
      text: {
        adult: 'Har barnet sett eller hört vuxna hemma hota eller slå varandra?',
        'child-13-17': 'Har du sett eller hört vuxna hemma hota eller slå varandra?',
      },
    },
    'C01.3': {
      text: {
        adult: 'Vad gör barnet när det blir rädd, och vem söker det upp?',
        'child-2-6': 'Vem går du till när du blir rädd?',
        'child-7-12': 'Vem kan du gå till eller ringa om något känns farligt?',
        'child-13-17': 'Vad gör du om något känns farligt, och vem kan du ringa?',
      },
    },
    'C01.3.1': {
      text: {
        adult: 'Finns det en plan om något farligt händer?',
        'child-7-12': 'Vet du vad du ska göra om något farligt händer?',
        'child-13-17': 'Vet du vad du ska göra om något farligt händer?',
      },
    },
    'C01.4': {
      text: {
        adult: 'Hur ofta undviker barnet hemmet eller blir spänt nära en viss person?',
        'child-7-12': 'Hur ofta händer det att du inte vill gå hem?',
        'child-13-17': 'Hur ofta händer det att du inte vill gå hem?',
      },
    },
    'C01.4.1': {
      text: {
        adult: 'Vad har du sett, och när?',
        'child-7-12': 'Hur är det då? Jag skriver precis som du säger.',
        'child-13-17': 'Hur är det då? Jag skriver precis som du säger.',
      },
    },
    'C01.obs': {
      text: { worker: 'Ryggar barnet undan, fryser till eller söker tröst hos vem som helst?' },
    },
    'C01.seen': {
      text: { worker: 'Vad har kommit fram om hur barnet har det?' },
      options: {
        hurt: 'Våld mot barnet',
        'hurt-adults': 'Våld mellan vuxna',
        sexual: 'Sexuella övergrepp',
        'lacks-care': 'Brister i mat, vård eller tillsyn',
        'no-care-now': 'Ingen trygg och nykter vuxen hos barnet nu',
        'afraid-home': 'Rädd att gå hem',
        'self-harm': 'Vill inte leva eller skadar sig själv',
        honour: 'Hederstvång eller risk att föras bort',
        'safe-adult': 'En trygg och nykter vuxen hemma',
        'safe-outside': 'En trygg vuxen utanför hemmet',
        none: 'Inget av detta',
      },
    },
    'C02.1': {
      text: {
        adult: 'Hur är barnets hälsa?',
        'child-2-6': 'Hur mår din kropp?',
        'child-7-12': 'Hur mår din kropp?',
        'child-13-17': 'Hur mår din kropp?',
      },
    },
    'C02.1.1': {
      text: {
        adult: 'Hur är det med syn, hörsel, tänder och tillväxt?',
        'child-7-12': 'Får du ont ibland? Var gör det ont?',
        'child-13-17': 'Vad är bra, och vad är svårt?',
      },
    },
    'C02.1.2': {
      text: {
        adult: 'Finns det vård eller kontroller som barnet inte har fått?',
        'child-7-12': 'Är det något i kroppen som ingen har hjälpt dig med?',
        'child-13-17': 'Är det något i kroppen som ingen har hjälpt dig med?',
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
        'child-2-6': 'Vad är svårt då?',
        'child-7-12': 'Vad gör att du ligger vaken?',
        'child-13-17': 'Vad gör att du ligger vaken?',
      },
    },
    'C02.2.2': { text: { 'child-2-6': 'Vem är med dig när du ska sova?' } },
    'C02.3': {
      text: {
        adult: 'Får barnet den mat, de kläder, den hygien och den tandvård som det behöver?',
        'child-2-6': 'Vad brukar du äta på morgonen? Vem fixar det?',
        'child-7-12': 'Finns det mat och rena kläder när du behöver?',
        'child-13-17': 'Finns det mat och rena kläder när du behöver?',
      },
    },
    'C02.3.1': {
      text: {
        adult: 'Vad saknas, och sedan när?',
        'child-7-12': 'Vill du säga mer? Jag skriver precis som du säger.',
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
        worker: 'Hur är tillväxt, matning, blöjbyten och hudkontakt? Är vaccinationerna gjorda?',
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
    'C03.1.1': { text: { adult: 'Hur är barnets humör, och har det förändrats?' } },
    'C03.1.2': { text: { 'child-13-17': 'Vad gör att det inte är lägre?' } },
    'C03.2': {
      text: {
        adult: 'Vad oroar barnet sig för? Hur märks det?',
        'child-2-6': 'Vad kan göra dig ledsen eller rädd?',
        'child-7-12': 'Vad tänker du mest på när det känns jobbigt?',
        'child-13-17': 'Vad oroar du dig mest för, för dig själv och för någon annan?',
      },
    },
    'C03.3': {
      text: {
        adult: 'Har barnet skadat sig själv eller sagt att det inte vill leva?',
        'child-7-12':
          'Har det varit så svårt att du har velat försvinna eller göra dig själv illa?',
        'child-13-17': 'Har du tänkt att du inte vill leva, eller skadat dig själv?',
      },
      help: 'Lämna inte barnet ensamt. Fråga hur det är nu, om det finns en plan och vad som skyddar.',
    },
    'C03.3.1': {
      text: {
        adult: 'Vad har hänt eller sagts, och när var det senast?',
        'child-7-12': 'Hur är det just nu? Jag skriver precis som du säger.',
        'child-13-17': 'Hur är det just nu? Jag skriver precis som du säger.',
      },
    },
    'C03.4': {
      text: {
        adult: 'Vad brukar hjälpa barnet att må bättre?',
        'child-2-6': 'Vad brukar hjälpa när du är ledsen?',
        'child-7-12': 'Vad brukar hjälpa när det känns jobbigt?',
        'child-13-17': 'Vad brukar hjälpa när det känns jobbigt?',
      },
    },
    'C03.obs': {
      text: { worker: 'Går barnet att trösta? Hur är ögonkontakten, vakenheten och gråten?' },
    },
    'C04.1': {
      text: {
        adult: 'Beskriv en vanlig vardag och en vanlig helg för barnet.',
        'child-2-6': 'Vad händer när du vaknar? Och sedan?',
        'child-7-12': 'Berätta om en helt vanlig dag, från att du vaknar.',
        'child-13-17':
          'Berätta om en helt vanlig dag. Vad kan du räkna med, och vad vet du inte i förväg?',
      },
    },
    'C04.2': {
      text: {
        adult: 'Hur ofta blir det inte som det var sagt, till exempel med hämtning eller mat?',
        'child-7-12': 'Hur ofta lovar vuxna något som inte blir av?',
        'child-13-17': 'Hur ofta lovar vuxna något som inte blir av?',
      },
    },
    'C04.2.1': {
      text: {
        adult: 'Hur var det senast?',
        'child-7-12': 'Hur var det senast?',
        'child-13-17': 'Hur var det senast?',
      },
    },
    'C04.3': {
      text: {
        adult: 'Vilka bor barnet hos, och hur är tiden fördelad?',
        'child-2-6': 'Var sover du? Har du fler ställen att sova på?',
        'child-7-12': 'Var bor du olika dagar?',
        'child-13-17': 'Hur bor du, och hur skulle du vilja bo?',
      },
    },
    'C04.4': {
      text: {
        adult: 'Hur många gånger har barnet flyttat eller varit placerat?',
        'child-7-12': 'Har du bott på flera ställen förut?',
        'child-13-17': 'Hur många gånger har du bytt hem eller varit placerad?',
      },
    },
    'C04.obs': { text: { worker: 'Hur är dygnsrytmen och matningen, och vem gör vad på natten?' } },
    'C04.homes.1': {
      text: {
        adult: 'Är barnet tryggt där?',
        'child-2-6': 'Hur är det för dig där?',
        'child-7-12': 'Känner du dig trygg där?',
        'child-13-17': 'Känner du dig trygg där?',
      },
    },
    'C04.homes.2': {
      text: {
        adult: 'Vad är bra, och vad är svårt?',
        'child-7-12': 'Vad är bra, och vad är svårt?',
        'child-13-17': 'Vad är bra, och vad är svårt?',
      },
    },
    'C04.placements.1': {
      text: {
        adult: 'Var och hos vem bodde barnet?',
        'child-7-12': 'Var och hos vem bodde du?',
        'child-13-17': 'Var och hos vem bodde du?',
      },
    },
    'C04.placements.2': {
      text: { adult: 'När flyttade barnet dit?', 'child-13-17': 'När flyttade du dit?' },
    },
    'C04.placements.3': {
      text: {
        adult: 'Hur var det där?',
        'child-7-12': 'Hur var det där?',
        'child-13-17': 'Hur var det där?',
      },
    },
    'C05.1': {
      text: {
        adult: 'Hur går det för barnet i förskola eller skola?',
        'child-2-6': 'Vad är roligt på förskolan eller i skolan?',
        'child-7-12': 'Hur är det i skolan, på lektionerna och på rasten?',
        'child-13-17': 'Hur går skolan, och hur trivs du där?',
      },
    },
    'C05.1.1': { text: { adult: 'Vad säger de som arbetar där?' } },
    'C05.2': {
      text: {
        adult: 'Hur många dagar har barnet varit borta den senaste månaden?',
        'child-7-12': 'Är du borta från skolan ibland, fast du inte är sjuk?',
        'child-13-17': 'Hur många dagar har du varit borta den senaste månaden?',
      },
    },
    'C05.2.1': {
      text: {
        adult: 'Vad berodde det på?',
        'child-7-12': 'Vad gör du då?',
        'child-13-17': 'Vad berodde det på?',
      },
    },
    'C05.3': {
      text: {
        adult: 'Vet någon i förskolan eller skolan hur barnet har det hemma?',
        'child-7-12': 'Vet någon vuxen i skolan hur du har det hemma?',
        'child-13-17': 'Vet någon vuxen i skolan hur du har det hemma?',
      },
    },
    'C05.3.1': {
      text: { adult: 'Vem vet?', 'child-7-12': 'Vem vet?', 'child-13-17': 'Vem vet?' },
    },
    'C05.3.2': {
      text: {
        adult: 'Vad behöver de få veta?',
        'child-7-12': 'Vad vill du att de ska veta, och vad vill du inte att de ska veta?',
        'child-13-17': 'Vad vill du att de ska veta, och vad vill du inte att de ska veta?',
      },
    },
    'C06.1': {
      text: {
        adult: 'Vad leker eller gör barnet helst, och vad är det bra på?',
        'child-2-6': 'Vad tycker du om att leka?',
        'child-7-12': 'Vad gör du på fritiden som du tycker om?',
        'child-13-17': 'Vad gör du på fritiden som du tycker om?',
      },
    },
    'C06.2': {
      text: {
        adult: 'Kan barnet göra det som andra gör, som att ta hem vänner?',
        'child-7-12': 'Kan du göra det som andra gör, som att ta hem vänner?',
        'child-13-17': 'Kan du göra det som andra gör, som att ta hem vänner?',
      },
    },
    'C06.2.1': {
      text: {
        adult: 'Vad är det som gör att det inte går?',
        'child-7-12': 'Vad är det som gör att det inte går?',
        'child-13-17': 'Vad är det som gör att det inte går?',
      },
      options: {
        money: 'Pengar',
        energy: 'Ork',
        responsibility: 'Ansvar hemma',
        fear: 'Rädsla eller skam',
        'something-else': 'Något annat',
      },
    },
    'C06.3': {
      text: {
        adult: 'Hur ofta hinner barnet vila och bara vara barn?',
        'child-7-12': 'Hur ofta får du vara i fred och vila när du behöver?',
        'child-13-17': 'Hur ofta får du vara i fred och vila när du behöver?',
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
        'child-7-12': 'Vad gör ni ihop?',
        'child-13-17': 'Vad är det som gör det lätt att prata?',
      },
    },
    'C07.2': {
      text: {
        adult: 'Hur går det för barnet med andra barn?',
        'child-2-6': 'Vem leker du med?',
        'child-7-12': 'Hur är det med dina vänner?',
        'child-13-17': 'Hur är det med dina vänner?',
      },
    },
    'C07.2.1': {
      text: {
        'child-7-12': 'Är någon elak mot dig, på riktigt eller på nätet?',
        'child-13-17': 'Är någon elak mot dig, på riktigt eller på nätet?',
      },
    },
    'C07.2.2': {
      text: {
        'child-7-12': 'Vill du säga mer? Jag skriver precis som du säger.',
        'child-13-17': 'Vill du säga mer? Jag skriver precis som du säger.',
      },
    },
    'C07.3': {
      text: {
        adult: 'Är du orolig för någon som barnet har kontakt med, på riktigt eller på nätet?',
        'child-7-12':
          'Har någon bett dig om något som inte kändes okej, på riktigt eller på nätet?',
        'child-13-17':
          'Har någon pressat dig till något du inte ville, som bilder, sex, pengar eller ärenden?',
      },
      help: 'Fråga inte vidare om händelsen. Skriv ordagrant.',
    },
    'C07.3.1': {
      text: {
        adult: 'Vad är du orolig för?',
        'child-7-12': 'Vill du säga mer? Jag skriver precis som du säger.',
        'child-13-17': 'Vill du säga mer? Jag skriver precis som du säger.',
      },
    },
    'C07.obs': { text: { worker: 'Vilka ansikten känner barnet igen och söker sig till?' } },
    'C08.1': {
      text: {
        adult: 'Hur är det mellan syskonen? Behandlas de olika?',
        'child-2-6': 'Vad gör du med {sibling}?',
        'child-7-12': 'Vad är bra och vad är svårt med dina syskon?',
        'child-13-17': 'Hur är det mellan dig och dina syskon? Behandlas ni olika?',
      },
    },
    'C08.1.1': {
      text: {
        adult: 'Hjälper syskonen varandra?',
        'child-7-12': 'Hjälper ni varandra?',
        'child-13-17': 'Hjälper ni varandra?',
      },
    },
    'C08.2': {
      text: {
        adult: 'Hur ofta tar barnet hand om syskon på ett sätt som en vuxen borde göra?',
        'child-7-12': 'Hur ofta tar du hand om dina syskon?',
        'child-13-17': 'Hur ofta tar du hand om dina syskon?',
      },
    },
    'C08.2.1': {
      text: {
        adult: 'Vad är det barnet gör, och när?',
        'child-7-12': 'Vad är det du gör, och när?',
        'child-13-17': 'Vad är det du gör, och vad händer om du inte gör det?',
      },
    },
    'C08.3': {
      text: {
        adult: 'Finns det syskon på annat håll som barnet träffar för sällan?',
        'child-7-12': 'Saknar du något syskon som inte bor med dig?',
        'child-13-17': 'Saknar du något syskon som inte bor med dig?',
      },
    },
    'C08.3.1': {
      text: {
        adult: 'Hur ofta borde de ses, och på vilket sätt?',
        'child-7-12': 'Hur skulle du vilja ha det?',
        'child-13-17': 'Hur skulle du vilja ha det?',
      },
    },
    'C09.1': {
      text: {
        adult: 'Vad av det här gör barnet hemma?',
        'child-2-6': 'Vad hjälper du till med hemma?',
        'child-7-12': 'Vad av det här gör du hemma?',
        'child-13-17': 'Vad av det här gör du hemma?',
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
    },
    'C09.1.1': {
      text: {
        adult: 'Hur ofta gör barnet sådant som en vuxen borde göra?',
        'child-7-12': 'Hur ofta gör du sådant som en vuxen borde göra?',
        'child-13-17': 'Hur ofta gör du sådant som en vuxen borde göra?',
      },
    },
    'C09.1.2': { text: { adult: 'Vem gör det om barnet inte gör det?' } },
    'C09.2': {
      text: {
        adult: 'Hur ofta måste barnet trösta eller passa en vuxen?',
        'child-7-12': 'Hur ofta måste du trösta eller passa en vuxen?',
        'child-13-17': 'Hur ofta måste du trösta eller passa en vuxen?',
      },
    },
    'C09.2.1': {
      text: {
        adult: 'Hur blir det med sömnen och skolan då?',
        'child-7-12': 'Hur blir det med sömnen och skolan då?',
        'child-13-17': 'Hur blir det med sömnen och skolan då?',
      },
    },
    'C09.3': {
      text: {
        adult: 'Har barnet tolkat åt familjen, till exempel i vården eller skolan?',
        'child-7-12': 'Har du fått översätta åt någon hemma, kanske hos en läkare?',
        'child-13-17': 'Har du fått översätta åt någon hemma, kanske hos en läkare?',
      },
      help: 'Ett barn ska inte tolka. Boka tolk, och ställ viktiga frågor igen.',
    },
    'C09.3.1': {
      text: {
        adult: 'När var det senast, och vad handlade det om?',
        'child-7-12': 'Vad fick du säga då?',
        'child-13-17': 'Vad fick du säga då?',
      },
    },
    'C10.1': {
      text: {
        adult: 'Vad har barnet fått veta om förälderns svårigheter, och av vem?',
        'child-2-6': 'Vad har någon sagt till dig om varför {parent} inte är som vanligt?',
        'child-7-12': 'Vad vet du om varför {parent} har det svårt? Vad undrar du över?',
        'child-13-17': 'Vad vet du om varför {parent} har det svårt? Vad undrar du över?',
      },
    },
    'C10.1.1': {
      text: {
        adult: 'Har barnet fått veta det så att det förstår?',
        'child-7-12': 'Har du fått veta det så att du förstår?',
        'child-13-17': 'Har du fått veta det så att du förstår?',
      },
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
        'child-7-12': 'Vill du säga mer? Jag skriver precis som du säger.',
        'child-13-17': 'Vill du säga mer? Jag skriver precis som du säger.',
      },
    },
    'C10.3': {
      text: {
        adult: 'Får barnet berätta för andra hur det är hemma?',
        'child-7-12': 'Får du berätta för andra hur det är hemma?',
        'child-13-17': 'Får du berätta för andra hur det är hemma?',
      },
    },
    'C10.3.1': {
      text: {
        adult: 'Vem kan barnet berätta för?',
        'child-7-12': 'Vem kan du säga det till?',
        'child-13-17': 'Vem kan du säga det till?',
      },
    },
    'C10.3.2': {
      text: {
        adult: 'Vad behövs för att barnet ska få berätta?',
        'child-7-12': 'Vad behövs för att du ska få berätta?',
        'child-13-17': 'Vad behövs för att du ska få berätta?',
      },
    },
    'C11.obs': { text: { worker: 'Hur är barnet när föräldern är påverkad eller nedstämd?' } },
    'C11.1': {
      text: {
        adult: 'Hur märker barnet när föräldern mår dåligt eller är påverkad?',
        'child-2-6': 'Hur är det när {parent} inte är som vanligt?',
        'child-7-12': 'Hur märker du att {parent} inte är som vanligt? Vad gör du då?',
        'child-13-17': 'Hur märker du att {parent} inte är som vanligt? Vad gör du då?',
      },
    },
    'C11.2': {
      text: {
        adult:
          'Hur ofta har barnet varit ensamt med föräldern när föräldern var påverkad eller mådde mycket dåligt?',
        'child-7-12': 'Hur ofta har du varit ensam med {parent} utan att få den hjälp du behövde?',
        'child-13-17': 'Hur ofta har {parent} varit påverkad när ni var själva eller åkte bil?',
      },
    },
    'C11.2.1': {
      text: {
        adult: 'Vad hände?',
        'child-7-12': 'Vad gjorde du då?',
        'child-13-17': 'Vad gjorde du då?',
      },
    },
    'C11.2.2': {
      text: {
        adult: 'När var det senast?',
        'child-7-12': 'När var det senast?',
        'child-13-17': 'När var det senast?',
      },
      options: {
        today: 'I dag',
        'this-week': 'Den här veckan',
        'this-month': 'Den här månaden',
        'longer-ago': 'Längre sedan',
      },
    },
    'C11.3': {
      text: {
        adult: 'Hur mycket påverkas barnets vardag just nu, 0–10?',
        'child-7-12': 'Hur ofta stör det här dig i vardagen?',
        'child-13-17': 'Hur mycket påverkar det din vardag just nu, 0–10?',
      },
      options: { 0: '0 är inte alls', 10: '10 är så mycket som det går' },
      help: 'Fråga på samma sätt vid start, uppföljning och avslut.',
    },
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
    'C12.1.2': { text: { adult: 'Är du eller någon annan orolig för barnets utveckling?' } },
    'C12.2': {
      text: {
        adult: 'Är du eller någon annan orolig för barnets beteende?',
        'child-2-6': 'Vad händer när du blir jättearg?',
        'child-7-12': 'Hur ofta hamnar du i bråk?',
        'child-13-17': 'Hur ofta gör du saker som kan ställa till problem för dig?',
      },
    },
    'C12.2.1': {
      text: {
        adult: 'Vad är du orolig för?',
        'child-7-12': 'Vad brukar hända?',
        'child-13-17': 'Vad skulle hjälpa dig att låta bli?',
      },
    },
    'C12.3': {
      text: {
        'child-13-17': 'Hur ofta dricker du alkohol, röker, snusar eller tar piller eller droger?',
      },
      options: {
        never: 'Aldrig',
        rarely: 'Någon enstaka gång',
        sometimes: 'Någon gång i månaden',
        often: 'Varje vecka',
        'almost-always': 'Nästan varje dag',
      },
    },
    'C12.3.1': {
      text: { 'child-13-17': 'Vad är det, med vem, och hur skulle du vilja ha det?' },
    },
    'C12.4': { text: { adult: 'Kan barnet ha fått i sig alkohol eller droger före födseln?' } },
    'C12.obs': {
      text: { worker: 'Söker barnet ögonkontakt och närhet? Hur jollrar, rullar och sitter det?' },
    },
    'C14.1': {
      text: {
        adult: 'Vad vet barnet om det som har hänt, och stämmer det?',
        'child-2-6': 'Vad har någon berättat för dig om den som inte är hemma?',
        'child-7-12': 'Vad vet du om det som har hänt? Vad undrar du över?',
        'child-13-17': 'Vad vet du om det som har hänt? Vad undrar du över?',
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
        adult: 'Har barnet kontakt med den förälder som det inte bor med?',
        'child-7-12': 'Om du har en förälder som du inte bor med, hur ofta vill du att ni ses?',
        'child-13-17': 'Om du har en förälder som du inte bor med, hur ofta vill du att ni ses?',
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
        'child-7-12': 'Vill du säga mer? Jag skriver precis som du säger.',
        'child-13-17': 'Hur får du vara med och bestämma?',
      },
    },
    'C13.1': {
      text: {
        adult: 'Vad tror du att barnet själv skulle vilja ändra på?',
        'child-2-6': 'Om du fick trolla, vad skulle bli annorlunda hemma?',
        'child-7-12': 'Om du fick ändra på tre saker, vilka skulle det vara?',
        'child-13-17': 'Vad vill du mest av allt ska ändras?',
      },
    },
    'C13.2': {
      text: {
        adult: 'Hur vill du att vi pratar med barnet, och vad behöver barnet för att våga?',
        'child-7-12': 'Vad får jag berätta för andra? Vad är du rädd ska hända då?',
        'child-13-17': 'Vad får jag berätta för andra? Vad är du rädd ska hända då?',
      },
    },
    'C13.3': {
      text: {
        'child-2-6': 'Är det okej att vi pratar lite själva?',
        'child-7-12': 'Kändes det okej att prata med mig?',
        'child-13-17': 'Kändes det okej att prata med mig?',
      },
      help: 'Om nej: skriv varför och erbjud ett nytt tillfälle.',
    },
    'C13.3.1': {
      text: { 'child-7-12': 'Vill du att vi ses igen?', 'child-13-17': 'Vill du att vi ses igen?' },
    },
    'C13.3.2': { text: { 'child-13-17': 'Vill du att någon annan är med nästa gång?' } },
    'C13.3.3': {
      text: {
        'child-7-12': 'Har du fått säga det du ville?',
        'child-13-17': 'Har du fått säga det du ville?',
      },
    },
    'C13.close.1': {
      text: {
        adult: 'Vad skulle minska risken för barnet?',
        'child-2-6': 'Vad vill du ska sluta?',
        'child-7-12': 'Vad behöver sluta för att du ska ha det bra?',
        'child-13-17': 'Vad behöver sluta för att du ska ha det bra?',
      },
    },
    'C13.close.2': {
      text: {
        adult: 'Vad är bra för barnet, och hur kan det bli mer av det?',
        'child-2-6': 'Vad vill du göra mer?',
        'child-7-12': 'Vad är bra för dig, och hur kan det bli mer av det?',
        'child-13-17': 'Vad är bra för dig, och hur kan det bli mer av det?',
      },
    },
    'C13.obs': { text: { worker: 'Vilka signaler ger barnet, hur tolkas de och av vem?' } },
    'C13.seen': {
      text: { worker: 'Vad gäller för samtalen med barnet?' },
      options: {
        'not-alone': 'Barnet har inte fått prata ensamt',
        'same-worker': 'Samma handläggare hela tiden',
        'earlier-reports': 'Anmäld oro förut',
        none: 'Inget av detta',
      },
    },
  },
};
