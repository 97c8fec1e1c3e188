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
    K06: {
      title: 'Svårigheternas påverkan på relationen',
      note: 'Aktuellt vid missbruk, ohälsa, spel eller våld hos någon av de två.',
    },
    K07: { title: 'Barnen mellan de vuxna' },
    K08: {
      title: 'Separation, boende, umgänge',
      note: 'Gäller dem som har gått isär eller håller på att göra det.',
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
        cooperating: 'Isär, och vi samarbetar om barnen',
        'not-cooperating': 'Isär, utan samarbete',
        'never-a-couple': 'Vi har aldrig varit ett par',
      },
    },
    'K01.1.1': { text: { adult: 'Sedan när är det så?' } },
    'K01.2': {
      text: {
        adult: 'Hur nöjd är du med relationen eller samarbetet, 0–10?',
      },
      options: { 0: '0 är inte alls nöjd', 10: '10 är helt nöjd' },
    },
    'K01.2.1': { text: { adult: 'Vad gör att det inte är lägre?' } },
    'K01.3': { text: { adult: 'Vad fungerar mellan er som är bra för barnen?' } },
    'K02.1': {
      text: {
        adult:
          'Hur ofta kommer ni överens om sådant som rör barnen, till exempel skola, vård, tider och pengar?',
      },
    },
    'K02.2': { text: { adult: 'Hur fattar ni beslut när ni tycker olika?' } },
    'K02.3': {
      text: { adult: 'Vad vet ni båda om barnens situation, och vad vet bara en av er?' },
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
      help: 'Vid ofta: ta frågorna om våld och kontroll enskilt.',
    },
    'K03.2': {
      text: {
        adult: 'Beskriv hur ett gräl brukar börja och ta slut. Är någon av er rädd för den andra?',
      },
    },
    'K03.3': { text: { adult: 'Hur blir ni sams, och hur får barnen veta att det är över?' } },
    'K04.1': {
      text: { adult: 'Är du rädd för vad som händer om du säger vad du tycker till den andra?' },
      help: 'Om ja: inga fler gemensamma samtal.',
    },
    'K04.2': {
      text: { adult: 'Händer något av detta?' },
      options: {
        'control-of-phone': 'Kontroll av telefonen',
        'control-of-money': 'Kontroll av pengarna',
        'control-of-clothes': 'Kontroll av kläderna',
        'kept-from-others': 'Hindras att träffa andra',
        'threats-about-children': 'Hot om barnen',
        'forced-sex': 'Tvång till sex',
        stalking: 'Förföljelse sedan ni gick isär',
        none: 'Inget av detta',
      },
    },
    'K04.3': {
      text: {
        adult: 'Har det varit så att du trott att du skulle dö eller bli allvarligt skadad?',
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
      },
      help: 'Om svaren skiljer sig är det bara du som ser det.',
    },
    'K05.1.1': { text: { adult: 'Vem gör vad?' } },
    'K05.2': {
      text: { adult: 'Hur fungerar fördelningen när en av er mår dåligt eller är i behandling?' },
    },
    'K05.3': {
      text: { adult: 'Vem är nykter och tillgänglig för barnen när den andra inte är det?' },
    },
    'K06.1': {
      text: { adult: 'Hur påverkas ni två av missbruk, spel eller psykisk ohälsa, om det finns?' },
    },
    'K06.2': { text: { adult: 'Har ni båda ett bruk, eller är ni båda i behandling?' } },
    'K06.2.1': { text: { adult: 'Hur påverkar ni varandra när ni försöker ändra något?' } },
    'K06.3': {
      text: { adult: 'Vad behöver den ena av den andra när någon av er är i behandling?' },
    },
    'K07.1': {
      text: {
        adult: 'Hur ofta blir barnen budbärare mellan er eller måste välja sida?',
        'child-7-12': 'Hur ofta måste du berätta för den ena föräldern vad den andra gör?',
        'child-13-17': 'Hur ofta känns det som att du måste välja sida?',
      },
    },
    'K07.2': { text: { adult: 'Vad tror du att barnen skulle vilja att ni gjorde annorlunda?' } },
    'K07.3': { text: { adult: 'Hur talar ni om varandra inför barnen?' } },
    'K08.1': {
      text: { adult: 'Vad är bestämt om vårdnad, boende och umgänge, av vem, och följs det?' },
    },
    'K08.2': { text: { adult: 'Vad händer när barnen lämnas över? Är någon rädd då?' } },
    'K08.3': {
      text: { adult: 'Vill du ha hjälp så att ni kan komma överens?' },
      help: 'Om ja: erbjud samarbetssamtal. Inte vid våld.',
    },
    'K09.1': {
      text: { adult: 'Vad behöver ändras mellan er för att barnen ska ha det tryggare?' },
    },
    'K09.2': {
      text: { adult: 'Vilken hjälp kan du tänka dig?' },
      options: {
        'couple-talks': 'Parsamtal',
        'cooperation-talks': 'Samarbetssamtal',
        'family-counselling': 'Familjerådgivning',
        'individual-support': 'Enskilt stöd',
        none: 'Ingen',
      },
      help: 'Inga parsamtal när det finns våld eller kontroll.',
    },
    'K09.3': { text: { adult: 'Hur märker ni och barnen att det har blivit bättre?' } },
  },
};
