import type { InstrumentWords } from '@helhet/core';

/** The Swedish words of the instrument about the family as a whole. @public */
export const familySv: InstrumentWords = {
  instrument: 'family',
  language: 'sv',
  title: 'Familjen som helhet',
  areas: {
    F01: { title: 'Vilka är vi?', note: 'Den som nämns kan behöva läggas till i familjen.' },
    F02: { title: 'Vardagen tillsammans' },
    F03: { title: 'Stämningen hemma', note: 'Visa aldrig någons svar med namn när flera är med.' },
    F04: { title: 'Öppenhet och hemligheter' },
    F05: { title: 'Roller och ansvar' },
    F06: { title: 'Trygghet hemma och säkerhetsplan', note: 'Tala om våld bara enskilt.' },
    F07: { title: 'Ekonomi och boende' },
    F08: { title: 'Släkt, vänner, närområde' },
    F09: {
      title: 'Språk, bakgrund och egna val',
      note: 'Ett barn ska aldrig tolka. Kontakta inte släkten vid oro för heder.',
    },
    F10: { title: 'Hjälp och myndigheter' },
    F11: { title: 'Vad vi vill tillsammans', note: 'Avsluta med detta område.' },
  },
  questions: {
    'F01.1': {
      text: {
        adult: 'Vilka räknar du till familjen?',
        'child-7-12': 'Om du ritar din familj, vilka ska vara med?',
        'child-13-17': 'Vilka är din familj, på riktigt?',
      },
    },
    'F01.2': {
      text: { adult: 'Har familjen varit med om något av detta?' },
      options: {
        moves: 'Flera flyttar',
        separation: 'Separation',
        placement: 'Ett barn har varit placerat',
        prison: 'Någon har suttit i fängelse',
        'parent-died': 'En förälder har dött',
        death: 'Någon annan nära har dött',
        illness: 'Svår sjukdom eller olycka',
        'something-else': 'Något annat stort',
        none: 'Inget av detta',
      },
      help: 'Lägg in den förälder som har dött. Då får varje barn frågorna om förlust.',
    },
    'F01.2.1': { text: { adult: 'Vad av det märks mest i familjen i dag?' } },
    'F01.3': {
      text: {
        adult: 'Vad är ni stolta över som familj?',
        'child-7-12': 'Vad är din familj bra på?',
        'child-13-17': 'Vad är bra med din familj?',
      },
    },
    'F02.1': {
      text: {
        adult: 'Hur ofta blir vardagen hemma som ni har tänkt er?',
        'child-7-12': 'Hur ofta äter ni ihop?',
        'child-13-17': 'Hur ofta tycker du att vardagen hemma funkar?',
      },
      help: 'Till exempel mat, läggdags och att komma i väg i tid.',
    },
    'F02.1.1': {
      text: { adult: 'Vad är svårast att få till?', 'child-13-17': 'Vad funkar sämst?' },
      options: {
        food: 'Att det finns mat',
        clothes: 'Att det finns rena kläder',
        mornings: 'Att komma i väg',
        bedtime: 'Läggdags',
        school: 'Skola och läxor',
        'something-else': 'Något annat',
      },
    },
    'F02.2': { text: { adult: 'Vilken stund på dygnet fungerar bäst, och vilken sämst?' } },
    'F02.3': { text: { adult: 'Vad händer med vardagen i en dålig period?' } },
    'F03.1': {
      text: {
        adult: 'Hur är stämningen hemma, från 0 till 10?',
        'child-7-12': 'Hur är det hemma för det mesta?',
        'child-13-17': 'Hur är stämningen hemma, från 0 till 10?',
      },
      options: { '0': '0 är så dålig som den kan vara', '10': '10 är så bra som den kan vara' },
    },
    'F03.1.1': {
      text: {
        adult: 'Vad är det som gör det svårt hemma?',
        'child-7-12': 'Vad är det som inte är bra hemma?',
        'child-13-17': 'Vad är det som gör det jobbigt hemma?',
      },
      options: {
        quarrels: 'Bråk och gräl',
        silence: 'Det är tyst och spänt',
        fear: 'Någon är rädd',
        drinking: 'Någon dricker eller tar droger',
        unwell: 'Någon mår dåligt',
        alone: 'Någon är mycket ensam',
        'something-else': 'Något annat',
      },
    },
    'F03.2': { text: { adult: 'När skrattade ni ihop senast?' } },
    'F03.repair': {
      text: {
        adult: 'Hur brukar det bli efter ett bråk hemma?',
        'child-7-12': 'Hur brukar det bli efter ett bråk hemma?',
        'child-13-17': 'Hur brukar det bli efter ett bråk hemma?',
      },
      options: {
        'made-up': 'Vi pratar och blir sams',
        passes: 'Det går över utan att vi pratar',
        lasts: 'Det är dåligt länge',
        'no-quarrels': 'Vi bråkar nästan aldrig',
      },
    },
    'F03.3': { text: { worker: 'Vem talar, vem tystnar, och vem tittar på vem innan svaret?' } },
    'F03.seen': {
      text: { worker: 'Vad såg du när familjen var samlad?' },
      options: {
        warmth: 'De är varma mot varandra',
        listening: 'De lyssnar på varandra',
        quarrel: 'De grälar inför ett barn',
        silenced: 'Någon blir tystad',
        watchful: 'Ett barn läser av en vuxen före svaret',
        afraid: 'Någon verkar rädd för en annan',
        none: 'Inget av detta',
      },
    },
    'F04.1': {
      text: {
        adult: 'Vad kan ni prata om hemma, och vad pratar ni inte om?',
        'child-7-12': 'Finns det hemligheter hemma som känns dumma?',
        'child-13-17': 'Vad pratar man inte om hemma?',
      },
    },
    'F04.1.1': {
      text: { 'child-7-12': 'Vill du säga mer? Jag skriver precis som du säger.' },
      help: 'Fråga öppet en gång, inte mer, om det kan gälla ett brott.',
    },
    'F04.talk': {
      text: {
        adult: 'Hur ofta kan ni prata hemma om det som är svårt?',
        'child-7-12': 'Hur ofta kan du prata hemma om det som är svårt?',
        'child-13-17': 'Hur ofta kan du prata hemma om det som är svårt?',
      },
    },
    'F04.2': {
      text: { adult: 'Vilka i familjen vet om det som är svårt?' },
      options: {
        'all-adults': 'Alla vuxna',
        'some-adults': 'Några av de vuxna',
        'all-children': 'Alla barn',
        'some-children': 'Några av barnen',
        relatives: 'Släkt',
        nobody: 'Ingen har pratat om det',
      },
    },
    'F04.2.1': { text: { adult: 'Vad vet de, och vad vet de inte?' } },
    'F04.3': {
      text: { adult: 'Vill ni ha hjälp att prata om det tillsammans?' },
      help: 'Om ja: skriv in det i planen. Inga gemensamma samtal när någon är rädd för en annan.',
    },
    'F05.1': {
      text: { adult: 'Vem är det som får vardagen att gå runt?' },
      options: {
        'one-adult': 'En vuxen',
        'adults-together': 'De vuxna tillsammans',
        'adults-and-children': 'Vuxna och barn tillsammans',
        children: 'Mest ett eller flera barn',
        outside: 'Någon utanför hemmet',
        nobody: 'Ingen riktigt',
      },
    },
    'F05.1.1': { text: { adult: 'Vilket eller vilka barn?' } },
    'F05.1.2': { text: { adult: 'Är det lagom mycket för ett barn?' } },
    'F05.2': {
      text: { adult: 'Finns det en vuxen som kan ta över när det behövs?' },
      options: {
        'at-home': 'Ja, hemma',
        outside: 'Ja, utanför hemmet',
        'not-always': 'Inte alltid',
        nobody: 'Nej',
      },
    },
    'F05.2.1': { text: { adult: 'Vem är det?' } },
    'F05.2.2': {
      text: { adult: 'Är alltid minst en vuxen nykter när ett barn är hemma?' },
      help: 'Det gäller också droger och läkemedel.',
    },
    'F05.3': {
      text: {
        adult: 'Vad gör ett barn hemma i dag som en vuxen borde göra?',
        'child-7-12': 'Vad vill du slippa göra hemma?',
        'child-13-17': 'Vad borde någon vuxen ta över från dig?',
      },
    },
    'F06.1': {
      text: { adult: 'Händer det att det blir otryggt hemma?' },
      help: 'Fråga var och en enskilt. Om ja: fråga vad som hände senast och vem som behöver skydd nu.',
    },
    'F06.1.1': {
      text: { adult: 'Vad är det som händer då?' },
      options: {
        quarrels: 'Gräl',
        threats: 'Hot eller kontroll',
        'violence-adults': 'Våld mellan vuxna',
        'violence-child': 'Våld mot ett barn',
        siblings: 'Våld mellan syskon',
        intoxicated: 'Någon är påverkad',
        unwell: 'Någon mår mycket dåligt',
        outsider: 'Någon utanför hemmet hotar',
        'something-else': 'Något annat',
      },
    },
    'F06.1.2': { text: { adult: 'Vad gör var och en då?' } },
    'F06.1.3': { text: { adult: 'Vet varje barn vad det ska göra då?' } },
    'F06.2': {
      text: { adult: 'Kan ett barn komma åt vapen, droger, läkemedel eller annat farligt?' },
      help: 'Om ja: se till att det låses in i dag.',
    },
    'F06.2.1': {
      text: { adult: 'Vad kan ett barn komma åt?' },
      options: {
        weapons: 'Vapen',
        drugs: 'Alkohol eller droger',
        medicines: 'Läkemedel',
        'something-else': 'Något annat',
      },
    },
    'F06.3': {
      text: { adult: 'Finns det en plan för svåra lägen som ni har kommit överens om?' },
      help: 'Planera med den vuxna. Ett barn under sju år ska inte bära planen.',
    },
    'F06.3.1': { text: { adult: 'Vad säger planen, och vem har den?' } },
    'F06.seen': {
      text: { worker: 'Vad av detta har kommit fram i samtalet?' },
      options: {
        'violence-child': 'Våld mot ett barn',
        'violence-adults': 'Våld mellan vuxna',
        sexual: 'Sexuella övergrepp',
        'no-able-adult': 'Ett barn saknar en vuxen som klarar omsorgen nu',
        'afraid-to-go-home': 'Ett barn vågar inte gå hem',
        honour: 'Kontroll eller hot i hederns namn',
        none: 'Inget av detta',
      },
    },
    'F06.worker': {
      text: { worker: 'Har någon av er känt sig hotad i arbetet med familjen?' },
      help: 'Tala med din chef i dag.',
    },
    'F07.1': {
      text: { adult: 'Räcker pengarna till det som ett barn behöver?' },
      options: {
        'with-margin': 'Ja, med marginal',
        'just-enough': 'Ja, precis',
        'not-always': 'Inte alltid',
        'not-enough': 'Nej',
      },
    },
    'F07.1.1': { text: { adult: 'Har ni skulder som är svåra att betala?' } },
    'F07.2': { text: { adult: 'Finns det risk att ni måste flytta?' } },
    'F07.2.1': { text: { adult: 'Hur bor ni, och hur länge kan ni bo kvar?' } },
    'F07.2.2': {
      text: { adult: 'Vad är svårt i ert boende?' },
      options: {
        'too-small': 'Det är trångt',
        'short-term': 'Kontraktet är osäkert',
        unsafe: 'Huset eller området är otryggt',
        worn: 'Bostaden är i dåligt skick',
        eviction: 'Vi kan bli vräkta',
        none: 'Inget av detta',
      },
      help: 'Om vräkning hotar: planera med familjen i dag.',
    },
    'F07.3': {
      text: { adult: 'Vad har ett barn fått avstå från för pengarnas skull?' },
      options: {
        food: 'Mat',
        clothes: 'Kläder',
        health: 'Vård, glasögon eller medicin',
        activities: 'Aktiviteter',
        friends: 'Att vara med kompisar',
        'something-else': 'Något annat',
        none: 'Inget av detta',
      },
    },
    'F08.1': { text: { adult: 'Vilka runt er hjälper till?' } },
    'F08.1.1': { text: { adult: 'Hos vem kan ett barn bo om det behövs?' } },
    'F08.1.2': { text: { adult: 'Räcker den hjälp ni får av dem runt er?' } },
    'F08.2': {
      text: { adult: 'Vilka sammanhang är ni med i?' },
      options: {
        association: 'Förening eller idrott',
        faith: 'Tro eller församling',
        origin: 'Människor med samma språk eller bakgrund',
        neighbours: 'Grannar',
        parents: 'Andra föräldrar',
        work: 'Arbete eller studier',
        'something-else': 'Något annat',
        none: 'Inget av detta',
      },
    },
    'F08.2.1': { text: { adult: 'Känns det som ett stöd för er?' } },
    'F08.3': {
      text: { adult: 'Vilka runt er vet hur ni har det?' },
      options: { most: 'De flesta', some: 'Några', nobody: 'Ingen' },
    },
    'F08.3.1': { text: { adult: 'Vad gör det svårt att berätta?' } },
    'F09.1': {
      text: { adult: 'Behövs tolk?' },
      options: {
        nobody: 'Nej',
        relative: 'Nej, någon hemma översätter',
        some: 'Ja, för någon',
        everyone: 'Ja, för alla',
      },
    },
    'F09.1.1': { text: { adult: 'Vilka språk pratar var och en bäst?' } },
    'F09.1.2': {
      text: { adult: 'Vem har översatt åt er förut?' },
      options: {
        'an-interpreter': 'En tolk',
        'an-adult': 'En vuxen som vi känner',
        'a-child': 'Ett barn',
        nobody: 'Ingen',
      },
      help: 'Om ett barn har översatt: boka tolk innan ni går vidare.',
    },
    'F09.2': {
      text: { adult: 'Har familjen varit med om något av detta?' },
      options: {
        flight: 'Flykt',
        war: 'Krig',
        waiting: 'Lång väntan på besked',
        permit: 'Osäkert om vi får stanna',
        apart: 'Nära familj i ett annat land',
        none: 'Inget av detta',
      },
    },
    'F09.2.1': { text: { adult: 'Hur märks det i familjen i dag?' } },
    'F09.2.2': { text: { adult: 'Vad i er bakgrund ger er styrka?' } },
    'F09.3': {
      text: {
        adult:
          'Finns det någon i familjen som inte själv får välja vänner, kläder, fritid eller partner?',
        'child-13-17':
          'Är du rädd för straff om du själv väljer vänner, kläder eller vem du är ihop med?',
      },
      help: 'Fråga var och en enskilt. Om ja: kontakta inte släkten, och ta ingen tolk från samma krets.',
    },
    'F09.3.1': {
      text: {
        adult: 'Vem gäller det, och vad händer om någon ändå väljer själv?',
        'child-13-17': 'Vad är du rädd ska hända?',
      },
    },
    'F09.taken': {
      text: {
        adult: 'Är du rädd att någon ska föras utomlands eller giftas bort mot sin vilja?',
        'child-13-17':
          'Är du rädd att någon ska ta dig utomlands eller gifta bort dig mot din vilja?',
      },
      help: 'Fråga om resor, pass och datum. Kontakta inte släkten.',
    },
    'F09.taken.1': {
      text: {
        adult: 'Vem gäller det, och vad har hänt som gör dig rädd?',
        'child-13-17': 'Vad har hänt som gör dig rädd?',
      },
    },
    'F10.1': {
      text: {
        adult: 'Hur många har ni kontakt med i vård, skola, socialtjänst och annat?',
      },
      help: 'Fler än fem: familjen kan behöva hjälp att samordna.',
    },
    'F10.1.1': {
      text: { adult: 'Vem håller ihop kontakterna?' },
      options: {
        'a-parent': 'En förälder',
        'a-child': 'Ett barn',
        'a-relative': 'Någon i släkten',
        'a-worker': 'En handläggare eller samordnare',
        'someone-else': 'Någon annan',
        nobody: 'Ingen',
      },
    },
    'F10.1.2': { text: { adult: 'Har ni haft samma handläggare hela tiden?' } },
    'F10.2': { text: { adult: 'Vad har hjälpt er?' } },
    'F10.2.1': { text: { adult: 'Vad har gjort det svårare?' } },
    'F10.2.2': { text: { adult: 'Vad har varit svårt att förstå?' } },
    'F10.2.3': {
      text: { adult: 'Vad blev det av den hjälp ni erbjöds?' },
      options: {
        accepted: 'Vi tog emot den',
        stopped: 'Vi slutade i förtid',
        declined: 'Vi tackade nej',
        'never-came': 'Den blev aldrig av',
        none: 'Vi har inte erbjudits någon hjälp',
      },
    },
    'F10.2.4': { text: { adult: 'Vad gjorde att det blev så?' } },
    'F10.3': {
      text: { adult: 'Har det kommit en anmälan om er förut, eller gjorts en utredning?' },
    },
    'F10.3.1': { text: { adult: 'Vad hände sedan?' } },
    'F11.1': { text: { adult: 'Vad är ni överens om att ni vill ändra på?' } },
    'F11.1.1': { text: { adult: 'Vad är ni inte överens om?' } },
    'F11.2': {
      text: {
        adult: 'Vad skulle minska riskerna för alla i familjen?',
        'child-7-12': 'Vad skulle göra det bättre för alla hemma?',
        'child-13-17': 'Vad tycker du att ni behöver hjälp med hemma?',
      },
    },
    'F11.2.1': {
      text: {
        adult: 'Vad skulle stärka det som skyddar er?',
        'child-7-12': 'Vad är bra hemma som du vill ha mer av?',
        'child-13-17': 'Vad är bra hemma som du vill ha mer av?',
      },
    },
    'F11.2.2': { text: { adult: 'Vill ni ha hjälp med det?' } },
    'F11.3': { text: { adult: 'Vem ska göra vad?' } },
    'F11.3.1': { text: { adult: 'När ska vi följa upp?' } },
  },
};
