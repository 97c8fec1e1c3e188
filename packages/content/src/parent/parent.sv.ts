import type { InstrumentWords } from '@helhet/core';

const lastTime = {
  today: 'I dag',
  'this-week': 'Den senaste veckan',
  'this-month': 'Den senaste månaden',
  'this-year': 'Det senaste året',
  'longer-ago': 'Längre sedan',
};

const howOften = {
  'once-or-twice': 'Någon enstaka gång',
  'every-week': 'Varje vecka',
  'several-times-a-week': 'Flera gånger i veckan',
  'almost-daily': 'Nästan varje dag',
};

const withoutHelp = {
  'not-needed': 'Det behövs inte',
  'not-offered': 'Ingen har erbjudit det',
  waiting: 'Jag står i kö',
  declined: 'Jag har tackat nej',
  stopped: 'Jag har slutat',
  'something-else': 'Något annat',
};

const whatChildrenMet = {
  seen: 'Sett vad som hänt',
  heard: 'Hört vad som hänt',
  noticed: 'Märkt av det efteråt',
  intervened: 'Försökt stoppa det',
  comforted: 'Tröstat eller tagit hand om någon',
  hurt: 'Själva blivit skadade eller hotade',
  none: 'Inget av detta',
};

const services = {
  'health-centre': 'Vårdcentral',
  'antenatal-care': 'Mödravård',
  'child-health': 'Barnavårdscentral eller familjecentral',
  hospital: 'Sjukhus',
  'psychiatry-outpatient': 'Psykiatrisk öppenvård',
  'psychiatry-inpatient': 'Psykiatrisk vård dygnet runt',
  'addiction-outpatient': 'Beroendevård i öppenvård',
  'addiction-inpatient': 'Beroendevård dygnet runt',
  habilitation: 'Habilitering',
  'social-services': 'Socialtjänsten',
  school: 'Förskola eller skola',
  'insurance-office': 'Försäkringskassan',
  'employment-office': 'Arbetsförmedlingen',
  probation: 'Kriminalvården',
  voluntary: 'Förening eller frivilliga',
  'something-else': 'Någon annan',
  none: 'Ingen',
};

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
      note: 'Alltid enskilt. Aldrig samma dag som den utsatta.',
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
  groups: {
    'P01.children': { title: 'Ett barn i taget', instance: '{child}' },
    'P09.jobs': {
      title: 'Arbete och studier',
      instance: 'Arbete eller studier {number}',
      add: 'Lägg till arbete eller studier',
    },
    'P11.tried': {
      title: 'Hjälp du har provat',
      instance: 'Tidigare hjälp {number}',
      add: 'Lägg till hjälp du har provat',
    },
  },
  questions: {
    'P01.1': { text: { adult: 'Berätta om dig själv som förälder. Vad är du nöjd med?' } },
    'P01.worry': { text: { adult: 'Är du orolig för något av dina barn?' } },
    'P01.2': {
      text: { adult: 'Vill du prata om ditt föräldraskap?' },
      help: 'Om ja: boka eller erbjud ett samtal.',
    },
    'P01.3': { text: { adult: 'Vill du prata om dina barns behov?' } },
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
        'own-child': 'Mitt barn som är under 18 år',
        'grown-child': 'Mitt vuxna barn',
        'someone-else': 'Någon annan',
        nobody: 'Ingen',
      },
    },
    'P01.4.1': { text: { adult: 'Vilket eller vilka av barnen?' } },
    'P01.5': {
      text: { adult: 'Hur lätt eller svårt är det att berätta om hur du har det?' },
      options: {
        'very-bad': 'Mycket svårt',
        bad: 'Ganska svårt',
        'so-so': 'Varken lätt eller svårt',
        good: 'Ganska lätt',
        'very-good': 'Mycket lätt',
      },
    },
    'P01.5.1': {
      text: { adult: 'Vad gör det svårt?' },
      options: {
        consequences: 'Jag är orolig för vad som händer sedan',
        shame: 'Jag skäms',
        'not-believed': 'Jag tror inte att någon förstår',
        'bad-experience': 'Det har gått illa förut',
        'something-else': 'Något annat',
      },
    },
    'P01.children.1': { text: { adult: 'Hur ofta räcker du till för {child} så som du vill?' } },
    'P01.children.2': {
      text: { adult: 'Vad vill du prata om när det gäller {child}?' },
      options: {
        health: 'Hälsa, mat och sömn',
        feelings: 'Känslor och oro',
        school: 'Förskola eller skola',
        friends: 'Vänner och fritid',
        'my-difficulties': 'Hur mina svårigheter märks för barnet',
        'something-else': 'Något annat',
        none: 'Inget särskilt',
      },
    },
    'P02.1': {
      text: { adult: 'Vad av det här har du använt eller gjort de senaste 30 dagarna?' },
      options: {
        alcohol: 'Alkohol',
        drugs: 'Narkotika',
        medicines: 'Läkemedel på annat sätt än läkaren sagt',
        gambling: 'Spel om pengar',
        earlier: 'Inte nu, men det har varit ett problem',
        none: 'Inget av detta',
      },
    },
    'P02.1.1': { text: { adult: 'Hur ofta har du druckit alkohol?' }, options: howOften },
    'P02.1.2': { text: { adult: 'Hur ofta har du använt narkotika?' }, options: howOften },
    'P02.1.3': {
      text: { adult: 'Hur ofta har du tagit läkemedel på annat sätt än läkaren sagt?' },
      options: howOften,
    },
    'P02.1.4': { text: { adult: 'Hur ofta har du spelat om pengar?' }, options: howOften },
    'P02.1.5': {
      text: { adult: 'Vad av det är eller har varit det största problemet för dig?' },
      options: {
        alcohol: 'Alkohol',
        drugs: 'Narkotika',
        medicines: 'Läkemedel',
        mixed: 'Flera av dem på samma gång',
        gambling: 'Spel om pengar',
        none: 'Inget av det är ett problem',
      },
    },
    'P02.2': {
      text: { adult: 'Hur ordnar du för barnen när du dricker, använder något eller spelar?' },
    },
    'P02.2.1': { text: { adult: 'Finns det alltid en nykter vuxen hos barnen då?' } },
    'P02.3': {
      text: { adult: 'Har du varit påverkad när du haft ensamt ansvar för barn?' },
      help: 'Det gäller läkemedel också, och dagen efter.',
    },
    'P02.3.1': {
      text: { adult: 'När hände det senast?' },
      options: lastTime,
      help: 'Den senaste månaden och barn under 13 år: vem tar hand om barnen i dag?',
    },
    'P02.3.2': { text: { adult: 'Har du kört bil med barn när du varit påverkad?' } },
    'P02.3.3': {
      text: { adult: 'När hände det senast?' },
      options: lastTime,
      help: 'Om det var i dag: vem kör härifrån?',
    },
    'P02.4': {
      text: { adult: 'Hur länge har du nu låtit bli att dricka, använda något eller spela?' },
      options: {
        'not-without': 'Jag gör det fortfarande',
        'under-one-month': 'Kortare än en månad',
        'one-to-six-months': 'En till sex månader',
        'six-to-twelve-months': 'Ett halvt till ett år',
        'over-one-year': 'Mer än ett år',
      },
    },
    'P02.4.1': {
      text: {
        adult: 'Hur länge var den längsta tiden utan, och vad gjorde den möjlig?',
      },
    },
    'P02.5': {
      text: {
        adult:
          'Vad tror du att barnen har märkt? Tänk också på det du hoppas att de inte har sett.',
      },
    },
    'P02.5.1': { text: { adult: 'Tror du att det påverkar barnen?' } },
    'P02.seen': {
      text: { worker: 'Vad lade du märke till hos föräldern under samtalet?' },
      options: {
        influenced: 'Verkade påverkad',
        withdrawal: 'Tecken på abstinens',
        none: 'Inget av detta',
      },
      help: 'Vid påverkan: ta reda på var barnen är nu och vem som kör.',
    },
    'P03.1': {
      text: { adult: 'Hur mår du just nu, 0–10?' },
      options: { 0: '0 är så dåligt som det kan vara', 10: '10 är så bra som det kan vara' },
    },
    'P03.1.1': { text: { adult: 'Hur har det varit det senaste året?' } },
    'P03.2': {
      text: { adult: 'Vilka svårigheter har du haft den senaste tiden?' },
      options: {
        anxiety: 'Oro eller ångest',
        'low-mood': 'Nedstämdhet',
        exhaustion: 'Utmattning',
        sleep: 'Svårt att sova',
        anger: 'Ilska',
        'mood-swings': 'Humör som svänger kraftigt',
        memories: 'Minnen som kommer tillbaka',
        concentration: 'Svårt att koncentrera mig',
        voices: 'Att höra eller se det andra inte märker',
        'something-else': 'Något annat',
        none: 'Inget av detta',
      },
    },
    'P03.2.1': { text: { adult: 'Hur märks det i vardagen?' } },
    'P03.3': {
      text: { adult: 'Vad av det som barnen behöver orkar du inte när det är som sämst?' },
    },
    'P03.3.1': {
      text: { adult: 'Hur ofta har du dagar när du inte orkar det som barnen behöver?' },
    },
    'P03.3.2': {
      text: { adult: 'Vem gör det då?' },
      options: {
        partner: 'Partner',
        'other-parent': 'Barnets andra förälder',
        relatives: 'Släkt',
        friends: 'Vänner',
        professionals: 'Vården eller socialtjänsten',
        'own-child': 'Något av barnen',
        'someone-else': 'Någon annan',
        nobody: 'Ingen',
      },
    },
    'P03.4': { text: { adult: 'Får du vård eller behandling för hur du mår?' } },
    'P03.4.1': { text: { adult: 'Vad hjälper?' } },
    'P03.4.2': {
      text: { adult: 'Hur kommer det sig att du inte får det?' },
      options: withoutHelp,
    },
    'P04.1': {
      text: { adult: 'Har du haft tankar på att inte vilja leva den senaste tiden?' },
      help: 'Om ja: stanna kvar, fråga hur det är nu och ta reda på vem som är med barnen i dag.',
    },
    'P04.1.1': {
      text: { adult: 'Har du någon gång skadat dig själv med flit eller försökt ta ditt liv?' },
    },
    'P04.1.2': { text: { adult: 'När hände det senast?' }, options: lastTime },
    'P04.2': { text: { adult: 'Hur är de tankarna nu?' } },
    'P04.2.1': {
      text: { adult: 'Har du tänkt på hur eller när du skulle göra det?' },
      help: 'Fråga lugnt och rakt. Vid ja eller osäkert svar: lämna inte föräldern ensam.',
    },
    'P04.2.2': { text: { adult: 'Kommer du åt det som du har tänkt använda?' } },
    'P04.2.3': { text: { adult: 'Tror du att du klarar dagen utan att skada dig?' } },
    'P04.3': { text: { adult: 'Vad skyddar dig när tankarna kommer?' } },
    'P04.3.1': {
      text: {
        adult:
          'Ibland finns barnen med i sådana tankar. Har du tänkt att de också skulle dö eller komma till skada?',
      },
      help: 'Vid ja eller osäkert svar behöver barnen skydd i dag.',
    },
    'P04.3.2': { text: { adult: 'Finns det någon annan vuxen hos barnen i dag?' } },
    'P05.1': {
      text: {
        adult:
          'Är det någon som skrämmer dig, kontrollerar dig, hotar dig eller gör dig illa, nu eller tidigare?',
      },
    },
    'P05.1.1': {
      text: { adult: 'Vem gäller det?' },
      options: {
        partner: 'Min partner',
        'former-partner': 'En tidigare partner',
        relative: 'En släkting',
        'own-child': 'Ett av mina barn',
        'someone-else': 'Någon annan',
      },
    },
    'P05.2': {
      text: { adult: 'Vad har hänt?' },
      options: {
        psychological: 'Psykiskt, till exempel hot eller kränkningar',
        controlling: 'Kontroll, till exempel av vilka jag träffar',
        physical: 'Fysiskt, till exempel slag eller knuffar',
        sexual: 'Sexuellt',
        financial: 'Ekonomiskt',
        digital: 'På nätet eller i telefonen',
        'after-separation': 'Det har fortsatt efter att vi gått isär',
        'something-else': 'Något annat',
      },
    },
    'P05.2.1': { text: { adult: 'När hände det senast?' }, options: lastTime },
    'P05.2.2': {
      text: { adult: 'Hur ofta har det hänt?' },
      options: {
        once: 'En enda gång',
        'a-few-times': 'Några gånger',
        'every-month': 'Varje månad',
        'every-week': 'Varje vecka',
        'almost-daily': 'Nästan varje dag',
      },
    },
    'P05.3': {
      text: { adult: 'Stämmer något av det här?' },
      options: {
        worse: 'Det har blivit värre',
        weapon: 'Det har funnits vapen',
        strangulation: 'Strypgrepp',
        'threat-to-kill': 'Hot om att döda',
        'threat-to-children': 'Hot mot barnen',
        stalking: 'Jag blir förföljd eller bevakad',
        'about-to-leave': 'Jag är på väg att lämna',
        none: 'Inget av detta',
      },
      help: 'Läs upp en i taget. En enda kan betyda livsfara. Att lämna är en farlig tid.',
    },
    'P05.4': { text: { adult: 'Vad har barnen sett, hört eller fått ta hand om?' } },
    'P05.4.1': {
      text: { adult: 'Vad av det här har barnen varit med om?' },
      options: whatChildrenMet,
    },
    'P05.4.2': {
      text: { adult: 'Har du kunnat göra något för att skydda barnen?' },
      help: 'Frågan handlar inte om skuld. Också det lilla räknas.',
    },
    'P05.5': {
      text: { adult: 'Hur rädd är du för vad som kan hända nu, 0–10?' },
      options: { 0: '0 är inte alls rädd', 10: '10 är så rädd som det går att vara' },
    },
    'P05.5.1': { text: { adult: 'Vad skulle göra dig säkrare?' } },
    'P05.5.2': {
      text: { adult: 'Har du en plan för hur du och barnen kan komma i säkerhet?' },
    },
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
    'P06.1.1': {
      text: { adult: 'Vem har det drabbat?' },
      options: {
        child: 'Ett eller flera barn',
        partner: 'Min partner',
        'former-partner': 'En tidigare partner',
        'other-adult': 'En annan vuxen',
      },
    },
    'P06.1.2': { text: { adult: 'När hände det senast?' }, options: lastTime },
    'P06.2': {
      text: {
        adult:
          'Berätta om det senaste tillfället. Vad hände före, under och efter, och var fanns barnen?',
      },
      help: 'Skriv ordagrant, utan egen tolkning.',
    },
    'P06.2.1': {
      text: { adult: 'Stämmer något av det här?' },
      options: {
        worse: 'Det har blivit värre',
        weapon: 'Det har funnits vapen',
        strangulation: 'Strypgrepp',
        'threat-to-kill': 'Hot om att döda',
        separation: 'Vi håller på att gå isär',
        none: 'Inget av detta',
      },
    },
    'P06.2.2': {
      text: { adult: 'Vad av det här har barnen varit med om?' },
      options: whatChildrenMet,
    },
    'P06.3': { text: { adult: 'Vad har du gjort för att det inte ska hända igen?' } },
    'P06.3.1': { text: { adult: 'Vill du ha hjälp med det?' } },
    'P07.1': {
      text: {
        adult: 'Har du någon sjukdom eller funktionsnedsättning som påverkar vardagen med barnen?',
      },
    },
    'P07.1.1': { text: { adult: 'Hur märks det i vardagen?' } },
    'P07.1.2': {
      text: { adult: 'Vad gäller det?' },
      options: {
        illness: 'Sjukdom',
        injury: 'Svårt att röra mig',
        senses: 'Syn eller hörsel',
        neurodevelopmental: 'Adhd, autism eller liknande',
        learning: 'Svårt att minnas eller förstå',
        'something-else': 'Något annat',
      },
    },
    'P07.2': {
      text: { adult: 'Hur tar du bäst in information?' },
      options: {
        talking: 'Att prata',
        reading: 'Att läsa',
        pictures: 'Bilder',
        'one-thing-at-a-time': 'En sak i taget',
        'someone-with-me': 'Att ha någon med mig',
        'more-time': 'Mer tid',
        interpreter: 'Med tolk',
      },
      help: 'Anpassa resten av samtalet.',
    },
    'P07.3': {
      text: { adult: 'Vad är svårast att få till i vardagen?' },
      options: {
        planning: 'Planera',
        starting: 'Komma i gång',
        remembering: 'Komma ihåg',
        times: 'Hålla tider',
        paperwork: 'Sköta papper',
        impressions: 'Klara intryck',
        'something-else': 'Något annat',
        none: 'Inget är särskilt svårt',
      },
    },
    'P07.3.1': { text: { adult: 'Får du stöd med det?' } },
    'P08.1': {
      text: {
        adult:
          'Hur hade du det som barn? Vad vill du ge dina barn som du själv fick eller saknade?',
      },
    },
    'P08.2': {
      text: { adult: 'Fanns något av det här i din familj när du växte upp?' },
      options: {
        addiction: 'Missbruk',
        'mental-ill-health': 'Psykisk ohälsa',
        illness: 'Svår sjukdom',
        violence: 'Våld',
        loss: 'Någon nära som dog',
        'war-or-flight': 'Krig eller flykt',
        'something-else': 'Något annat svårt',
        none: 'Inget av detta',
      },
    },
    'P08.2.1': { text: { adult: 'Vem hjälpte dig, och hur?' } },
    'P08.2.2': { text: { adult: 'Påverkar det hur du mår i dag?' } },
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
        insurance: 'Föräldrapenning, sjukpenning eller a-kassa',
        studies: 'Studier',
        'income-support': 'Försörjningsstöd',
        'someone-elses-income': 'Någon annans inkomst',
        'something-else': 'Något annat',
        none: 'Jag har ingen inkomst',
      },
    },
    'P09.2': { text: { adult: 'Har du skulder eller räkningar som du har svårt att betala?' } },
    'P09.2.1': { text: { adult: 'Vad gäller det?' } },
    'P09.2.2': { text: { adult: 'Får du hjälp med det?' } },
    'P09.2.3': { text: { adult: 'Har spel om pengar med det att göra?' } },
    'P09.3': {
      text: { adult: 'Hur bor du?' },
      options: {
        own: 'Jag eller vi äger bostaden',
        rented: 'Jag hyr med eget kontrakt',
        sublet: 'Jag hyr i andra hand eller är inneboende',
        'with-others': 'Hos släkt eller vänner',
        supported: 'Stödboende eller behandlingshem',
        temporary: 'Tillfälligt',
        homeless: 'Jag har ingenstans att bo',
        'something-else': 'På annat sätt',
      },
    },
    'P09.3.1': {
      text: { adult: 'Hur länge kan du bo kvar?' },
      options: {
        'as-long-as-i-want': 'Så länge jag vill',
        'over-half-a-year': 'Mer än ett halvår',
        'under-half-a-year': 'Mindre än ett halvår',
      },
    },
    'P09.3.2': { text: { adult: 'Är bostaden trygg för barn?' } },
    'P09.3.3': {
      text: { adult: 'Vad måste bli bättre?' },
      help: 'Skriv inga platser om någon i familjen har skyddade uppgifter.',
    },
    'P09.jobs.1': { text: { adult: 'Vad arbetar du med, eller vad studerar du?' } },
    'P09.jobs.2': { text: { adult: 'Hur många timmar i veckan är det?' } },
    'P09.jobs.3': { text: { adult: 'Finns det alltid en vuxen hos barnen när du är borta?' } },
    'P10.1': { text: { adult: 'Vilka kan du ringa mitt i natten?' } },
    'P10.1.1': { text: { adult: 'Vilka kan ta hand om barnen om du blir sjuk?' } },
    'P10.1.2': {
      text: { adult: 'Hur många vuxna kan du räkna med när det är svårt?' },
      options: {
        nobody: 'Ingen',
        'one-or-two': 'En eller två',
        'three-or-more': 'Tre eller fler',
      },
    },
    'P10.2': { text: { adult: 'Vilka relationer ger dig kraft, och vilka tar kraft?' } },
    'P10.3': { text: { adult: 'Vill du träffa andra föräldrar som har det som du?' } },
    'P11.1': {
      text: { adult: 'Vilka har du kontakt med nu?' },
      options: services,
    },
    'P11.1.1': { text: { adult: 'Vad gör de?' } },
    'P11.1.2': {
      text: { adult: 'Hur kommer det sig att du inte har någon kontakt?' },
      options: withoutHelp,
    },
    'P11.partner': {
      text: { adult: 'Får din partner vård för beroende just nu?' },
      options: { yes: 'Ja', no: 'Nej', 'no-partner': 'Jag har ingen partner' },
    },
    'P11.2': {
      text: { adult: 'Hur viktigt är det för dig att något ändras, 0–10?' },
      options: { 0: '0 är inte alls viktigt', 10: '10 är mycket viktigt' },
    },
    'P11.2.1': {
      text: { adult: 'Hur säker är du på att du klarar det, 0–10?' },
      options: { 0: '0 är inte alls säker', 10: '10 är helt säker' },
    },
    'P11.3': { text: { adult: 'Vad har hjälpt tidigare, och vad har inte hjälpt?' } },
    'P11.4': {
      text: { adult: 'Vilka får prata med varandra om dig?' },
      options: services,
      help: 'Samtycket gäller en mottagare och ett innehåll i taget.',
    },
    'P11.4.1': { text: { adult: 'Vad får de prata om, och vad inte?' } },
    'P11.tried.1': { text: { adult: 'Vilken hjälp var det?' } },
    'P11.tried.2': { text: { adult: 'Hjälpte den?' } },
    'P11.tried.3': {
      text: { adult: 'Hur tog den slut?' },
      options: {
        finished: 'Den var klar',
        'still-going': 'Den pågår ännu',
        'i-stopped': 'Jag slutade',
        'they-stopped': 'De avslutade',
        'did-not-fit': 'Den passade inte',
        'something-else': 'På annat sätt',
      },
    },
    'P12.1': {
      text: { adult: 'Om det här går bra, hur ser det ut för dig och barnen om ett halvår?' },
    },
    'P12.1.1': {
      text: { adult: 'Hur stort hopp har du om att det blir så, 0–10?' },
      options: { 0: '0 är inget hopp alls', 10: '10 är mycket stort hopp' },
    },
    'P12.2': { text: { adult: 'Vad är det första lilla steget som barnen skulle märka?' } },
    'P12.3': { text: { adult: 'Vad behöver du av oss, och vad vill du inte att vi gör?' } },
    'P12.3.1': { text: { adult: 'Vill du ha hjälp från oss?' } },
    'P12.close.1': { text: { adult: 'Vad behövs för att minska risken för barnen?' } },
    'P12.close.2': {
      text: { adult: 'Vad behövs för att stärka det som är bra för barnen?' },
    },
  },
};
