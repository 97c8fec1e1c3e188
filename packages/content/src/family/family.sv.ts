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
      title: 'Språk, kultur, migration, heder',
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
      text: {
        adult:
          'Vilka stora händelser har familjen gått igenom, till exempel flytt, separation, dödsfall, placering eller fängelse?',
      },
    },
    'F01.3': {
      text: {
        adult: 'Vad är ni stolta över som familj?',
        'child-7-12': 'Vad är din familj bra på?',
        'child-13-17': 'Vad är bra med din familj?',
      },
    },
    'F02.1': {
      text: {
        adult: 'Hur ofta fungerar det med att äta tillsammans, lägga sig i tid och komma i väg?',
        'child-7-12': 'Hur ofta äter ni tillsammans?',
        'child-13-17': 'Hur ofta tycker du att vardagen hemma funkar?',
      },
    },
    'F02.2': { text: { adult: 'Vilken stund på dygnet fungerar bäst, och vilken sämst?' } },
    'F02.3': { text: { adult: 'Vad händer med vardagen i en dålig period?' } },
    'F03.1': {
      text: {
        adult: 'Hur är stämningen hemma, 0–10?',
        'child-7-12': 'Hur är det hemma för det mesta?',
        'child-13-17': 'Hur är stämningen hemma, 0–10?',
      },
      options: { 0: '0 är så dålig som den kan vara', 10: '10 är så bra som den kan vara' },
    },
    'F03.2': { text: { adult: 'När skrattade ni senast tillsammans?' } },
    'F03.3': { text: { worker: 'Vem talar, vem tystnar, och vem tittar på vem innan svaret?' } },
    'F04.1': {
      text: {
        adult: 'Vad kan ni prata om hemma, och vad pratar ni inte om?',
        'child-7-12': 'Finns det hemligheter hemma som känns dumma?',
        'child-13-17': 'Vad pratar man inte om hemma?',
      },
    },
    'F04.1.1': { text: { 'child-7-12': 'Vill du berätta mer? Jag skriver precis som du säger.' } },
    'F04.2': {
      text: { adult: 'Vilka i familjen känner till svårigheterna?' },
      options: {
        'all-adults': 'Alla vuxna',
        'some-adults': 'Några av de vuxna',
        'older-children': 'Äldre barn',
        'younger-children': 'Yngre barn',
        relatives: 'Släkt',
        nobody: 'Ingen har pratat om det',
      },
    },
    'F04.2.1': { text: { adult: 'Vad vet de, och vad vet de inte?' } },
    'F04.3': { text: { adult: 'Vill ni ha hjälp att prata om det tillsammans?' } },
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
    'F05.2': { text: { adult: 'Vem är den vuxna som alltid kan ta över?' } },
    'F05.3': {
      text: {
        adult: 'Vad borde vuxna göra som barnen gör i dag?',
        'child-7-12': 'Vad vill du slippa göra hemma?',
        'child-13-17': 'Vad borde någon vuxen ta över från dig?',
      },
    },
    'F06.1': {
      text: { adult: 'Vad gör var och en när det blir otryggt? Vet barnen vad de ska göra?' },
    },
    'F06.2': {
      text: { adult: 'Kan barnen komma åt vapen, droger, läkemedel eller annat farligt?' },
    },
    'F06.3': { text: { adult: 'Finns det en plan för svåra lägen som ni har kommit överens om?' } },
    'F06.3.1': { text: { adult: 'Vad säger planen, och vem har den?' } },
    'F07.1': {
      text: { adult: 'Räcker pengarna till det barnen behöver?' },
      options: {
        'with-margin': 'Ja, med marginal',
        'just-enough': 'Ja, precis',
        'not-always': 'Inte alltid',
        'not-enough': 'Nej',
      },
    },
    'F07.2': { text: { adult: 'Finns det risk att ni måste flytta?' } },
    'F07.2.1': { text: { adult: 'Hur bor ni, och hur länge kan ni bo kvar?' } },
    'F07.3': { text: { adult: 'Vad har barnen fått avstå från?' } },
    'F08.1': { text: { adult: 'Vilka runt familjen hjälper till?' } },
    'F08.1.1': { text: { adult: 'Vilka kan barnen bo hos om det behövs?' } },
    'F08.2': {
      text: {
        adult: 'Vilka sammanhang är ni med i, till exempel förening, tro, grannar eller arbete?',
      },
    },
    'F08.3': {
      text: { adult: 'Vad vet de runt er om hur ni har det, och vad gör det svårt att berätta?' },
    },
    'F09.1': {
      text: { adult: 'Behövs tolk?' },
      options: { nobody: 'Nej', some: 'Ja, för någon', everyone: 'Ja, för alla' },
    },
    'F09.1.1': { text: { adult: 'Vilka språk pratar var och en bäst?' } },
    'F09.2': {
      text: {
        adult:
          'Hur har er historia påverkat familjen, till exempel flykt, krig, väntan eller språk?',
      },
    },
    'F09.3': {
      text: {
        adult:
          'Finns det någon i familjen som inte själv får välja vänner, kläder, fritid eller partner?',
      },
      help: 'Fråga var och en enskilt. Om ja: kontakta inte släkten.',
    },
    'F09.3.1': { text: { adult: 'Vem gäller det, och vad händer om någon ändå väljer själv?' } },
    'F10.1': {
      text: { adult: 'Hur många personer från olika verksamheter har ni kontakt med?' },
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
    'F10.2': {
      text: { adult: 'Vad har hjälpt, vad har gjort det svårare, och vad förstod ni inte?' },
    },
    'F10.3': { text: { adult: 'Har det funnits anmälningar eller utredningar tidigare?' } },
    'F10.3.1': { text: { adult: 'Vad hände sedan?' } },
    'F11.1': {
      text: {
        adult: 'Vad är ni överens om behöver bli annorlunda, och vad är ni inte överens om?',
      },
    },
    'F11.2': {
      text: {
        adult: 'Vad skulle minska riskerna och stärka skyddet för alla i familjen?',
        'child-7-12': 'Vad skulle göra det bättre för alla hemma?',
        'child-13-17': 'Vad tycker du att familjen behöver hjälp med?',
      },
    },
    'F11.3': { text: { adult: 'Vem ska göra vad?' } },
    'F11.3.1': { text: { adult: 'När ska vi följa upp?' } },
  },
};
