import type { InstrumentWords } from '@helhet/core';

/** The Swedish words of the instrument about a couple or two co-parents. @public */
export const coupleSv: InstrumentWords = {
  instrument: 'couple',
  language: 'sv',
  title: 'Paret och medföräldrarna',
  areas: {
    K01: {
      title: 'Relationen nu',
      note: 'Tala med en i taget först. Den enas svar visas aldrig för den andra.',
    },
    K02: { title: 'Att samarbeta om barnen' },
    K03: { title: 'Konflikter' },
    K04: {
      title: 'Våld, hot och kontroll',
      note: 'Alltid enskilt. Området finns inte i gemensamma samtal.',
    },
    K05: { title: 'Fördelning av ansvar' },
    K06: { title: 'Svårigheternas påverkan på relationen' },
    K07: {
      title: 'Barnen mellan de vuxna',
      note: 'Säg till barnet vilka vuxna det gäller. Hoppa över om det enda barnet inte är fött än.',
    },
    K08: {
      title: 'Separation, boende, umgänge',
      note: 'Gäller dem som har gått isär, håller på att göra det eller aldrig har varit ett par.',
    },
    K09: { title: 'Stöd till relationen', note: 'Avsluta med detta område.' },
  },
  questions: {
    'K01.1': {
      text: { adult: 'Vad är ni för varandra i dag?' },
      options: {
        'couple-together': 'Ett par som bor ihop',
        'couple-apart': 'Ett par som bor isär',
        separating: 'Vi håller på att gå isär',
        separated: 'Vi har gått isär',
        'never-a-couple': 'Vi har aldrig varit ett par',
      },
    },
    'K01.1.1': { text: { adult: 'Sedan när är det så?' } },
    'K01.1.2': {
      text: { adult: 'Hur går det att samarbeta om barnen?' },
      options: {
        well: 'Det går bra',
        partly: 'Det går ibland',
        'through-others': 'Bara genom någon annan',
        'not-at-all': 'Vi samarbetar inte alls',
      },
    },
    'K01.2': {
      text: { adult: 'Hur nöjd är du med relationen eller samarbetet, från 0 till 10?' },
      options: { 0: '0 är inte alls nöjd', 10: '10 är helt nöjd' },
    },
    'K01.2.1': { text: { adult: 'Vad gör att det inte är lägre?' } },
    'K01.3': { text: { adult: 'Vad fungerar mellan er som är bra för barnen?' } },
    'K02.1': {
      text: {
        adult: 'Hur ofta blir ni överens om det som rör barnen, som skola, vård, tider och pengar?',
      },
    },
    'K02.2': { text: { adult: 'Hur fattar ni beslut när ni tycker olika?' } },
    'K02.3': {
      text: { adult: 'Vad vet ni båda om hur barnen har det, och vad vet bara en av er?' },
    },
    'K03.1': {
      text: { adult: 'Hur ofta grälar ni så att barnen hör eller ser?' },
      options: {
        never: 'Aldrig',
        rarely: 'Någon enstaka gång',
        sometimes: 'Någon gång i månaden',
        often: 'Varje vecka',
        'almost-always': 'Nästan varje dag',
      },
      help: 'Händer det ofta: ta frågorna om våld och kontroll enskilt.',
    },
    'K03.2': {
      text: { adult: 'Berätta hur ett gräl brukar börja och ta slut.' },
    },
    'K03.2.1': {
      text: { adult: 'Händer det att du blir rädd för den andra?' },
      help: 'Om ja eller osäker: inga fler gemensamma samtal.',
    },
    'K03.2.2': { text: { adult: 'Tror du att den andra ibland är rädd för dig?' } },
    'K03.2.3': { text: { adult: 'Händer det att barnen blir rädda när ni grälar?' } },
    'K03.3': { text: { adult: 'Hur gör ni för att bli sams igen?' } },
    'K03.3.1': { text: { adult: 'Får barnen veta när grälet är över?' } },
    'K04.1': {
      text: {
        adult: 'Kan du säga vad du tycker till den andra utan att vara rädd för vad som händer då?',
      },
      help: 'Om nej eller osäker: inga fler gemensamma samtal. Ta frågorna om våld i delen om föräldern själv.',
    },
    'K04.1.1': { text: { adult: 'Vad är du rädd ska hända?' } },
    'K04.2': {
      text: { adult: 'Gör den andra något av detta, eller har det hänt förut?' },
      options: {
        'control-of-phone': 'Kollar min telefon eller var jag är',
        'control-of-money': 'Bestämmer över mina pengar',
        'control-of-clothes': 'Bestämmer hur jag klär mig',
        'kept-from-others': 'Hindrar mig att träffa andra',
        demeaning: 'Kränker eller hånar mig',
        threats: 'Hotar mig',
        'threats-about-children': 'Hotar med något som rör barnen',
        blows: 'Slår, knuffar eller håller mig hårt',
        'forced-sex': 'Tvingar mig till sex',
        stalking: 'Förföljer mig',
        none: 'Inget av detta',
      },
    },
    'K04.2.1': { text: { adult: 'Har barnen sett, hört eller märkt av det?' } },
    'K04.2.2': { text: { adult: 'Har du gjort något för att skydda barnen från det?' } },
    'K04.3': {
      text: { adult: 'Har du någon gång trott att du skulle dö eller bli svårt skadad?' },
      help: 'Om ja: ett ja räcker. Fråga inte vidare om händelsen innan du vet att personen är trygg nu.',
    },
    'K04.3.1': {
      text: { adult: 'Har något av detta hänt?' },
      options: {
        'got-worse': 'Det har blivit värre eller tätare',
        weapon: 'Kniv eller annat vapen',
        strangling: 'Grepp om halsen',
        'threats-to-life': 'Hot om att döda',
        'threats-of-suicide': 'Hot om att ta sitt eget liv',
        'when-pregnant': 'Våld under graviditet',
        none: 'Inget av detta',
      },
    },
    'K05.1': {
      text: { adult: 'Vem gör det mesta för barnen en vanlig vecka?' },
      options: {
        me: 'Mest jag',
        'the-other': 'Mest den andra',
        shared: 'Vi delar ungefär lika',
        'someone-else': 'Mest någon annan',
        'the-children': 'Mest barnen själva',
        nobody: 'Ingen riktigt',
      },
      help: 'Om svaren skiljer sig är det bara du som ser det.',
    },
    'K05.1.1': { text: { adult: 'Vem gör vad?' } },
    'K05.2': {
      text: { adult: 'Hur blir det med ansvaret när en av er mår dåligt eller inte orkar?' },
    },
    'K05.3': {
      text: {
        adult: 'Vem finns där för barnen när en av er inte är nykter eller inte klarar det?',
      },
    },
    'K05.3.1': {
      text: { adult: 'Finns det alltid en nykter vuxen hos barnen?' },
      help: 'Om nej eller osäker: ta reda på vem som är hos barnen i kväll.',
    },
    'K06.any': {
      text: { adult: 'Har du eller den andra problem med något av detta?' },
      options: {
        alcohol: 'Alkohol',
        drugs: 'Droger',
        medicines: 'Läkemedel',
        gambling: 'Spel om pengar',
        'mental-health': 'Psykisk ohälsa',
        none: 'Inget av detta',
      },
    },
    'K06.who': {
      text: { adult: 'Vem av er gäller det?' },
      options: { me: 'Mig', 'the-other': 'Den andra', both: 'Oss båda' },
    },
    'K06.1': { text: { adult: 'Hur påverkar det dig och den andra?' } },
    'K06.2': {
      text: { adult: 'Vem av er får vård eller behandling för det nu?' },
      options: {
        me: 'Jag',
        'the-other': 'Den andra',
        both: 'Vi båda',
        ended: 'Ingen, behandlingen är avbruten',
        nobody: 'Ingen',
      },
    },
    'K06.2.1': { text: { adult: 'Vad händer mellan er när någon av er försöker ändra på det?' } },
    'K06.3': {
      text: {
        adult: 'Vad behöver du av den andra under behandlingen, och den andra av dig?',
      },
    },
    'K07.1': {
      text: {
        adult: 'Hur ofta hamnar barnen i kläm mellan er?',
        'child-7-12': 'Hur ofta hamnar du i kläm mellan de vuxna?',
        'child-13-17': 'Hur ofta hamnar du i kläm mellan de vuxna?',
      },
    },
    'K07.1.1': {
      text: {
        adult: 'Vad får barnen göra då?',
        'child-7-12': 'Vad måste du göra då?',
        'child-13-17': 'Vad måste du göra då?',
      },
      options: {
        'carry-messages': 'Gå med bud mellan de vuxna',
        'tell-about-the-other': 'Berätta vad den andra gör',
        'choose-side': 'Välja sida',
        'keep-secrets': 'Hålla saker hemliga',
        comfort: 'Trösta någon av de vuxna',
        none: 'Inget av detta',
      },
    },
    'K07.2': { text: { adult: 'Vad tror du att barnen skulle vilja att ni gjorde annorlunda?' } },
    'K07.3': { text: { adult: 'Hur pratar du om den andra när barnen hör?' } },
    'K08.1': {
      text: { adult: 'Vad är bestämt om vårdnad, boende och umgänge, och vem har bestämt det?' },
    },
    'K08.1.1': { text: { adult: 'Blir det som det är bestämt?' } },
    'K08.1.2': { text: { adult: 'Pågår det en tvist om barnen nu?' } },
    'K08.2': {
      text: { adult: 'Hur går det till när barnen lämnas över?' },
      help: 'Hoppa över om barnen inte träffar dem båda.',
    },
    'K08.2.1': { text: { adult: 'Är du rädd då?' } },
    'K08.2.2': {
      text: { adult: 'Är barnen rädda då?' },
      help: 'Om ja eller osäker: gör klart före slutet vart barnen ska ta vägen i dag.',
    },
    'K08.2.3': {
      text: { adult: 'Har du blivit mer otrygg av separationen?' },
      help: 'Tiden kring en separation är farligast.',
    },
    'K08.3': {
      text: { adult: 'Vill du ha hjälp så att ni kan komma överens?' },
      help: 'Om ja: erbjud samarbetssamtal. Inte vid våld.',
    },
    'K09.1': {
      text: { adult: 'Vad behöver ändras mellan er för att barnen ska ha det tryggare?' },
    },
    'K09.1.1': {
      text: {
        adult: 'Vad är redan bra mellan er för barnen, och vad skulle göra det ännu bättre?',
      },
    },
    'K09.2': {
      text: { adult: 'Vilken hjälp kan du tänka dig?' },
      options: {
        'couple-talks': 'Parsamtal',
        'cooperation-talks': 'Samarbetssamtal',
        'family-counselling': 'Familjerådgivning',
        'individual-support': 'Enskilt stöd',
        'something-else': 'Något annat',
        none: 'Ingen',
      },
      help: 'Inga parsamtal när det finns våld eller kontroll.',
    },
    'K09.3': { text: { adult: 'Hur skulle du och barnen märka att det har blivit bättre?' } },
  },
};
