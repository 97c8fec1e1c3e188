import type { ProblemAreaId } from '@helhet/core';

/** The Swedish names of the problem areas. @public */
export const problemAreasSv: Readonly<Record<ProblemAreaId, string>> = {
  PA01: 'Våld mot barnet av förälder/bonusförälder/omsorgsperson',
  PA02: 'Våld mellan vuxna i barnets familj (barnet upplever det)',
  PA03: 'Misstanke om sexuella övergrepp',
  PA04: 'Brister i grundläggande omsorg eller tillsyn',
  PA05: 'Förälders psykiska ohälsa',
  PA06: 'Förälders missbruk/beroende (alkohol, narkotika, läkemedel, spel)',
  PA07: 'Förälders sjukdom, funktionsnedsättning eller kognitiva svårigheter',
  PA08: 'Konflikt mellan föräldrar / vårdnad, boende, umgänge',
  PA09: 'Bristande känslomässig tillgänglighet / samspel',
  PA10: 'Bristande vägledning, gränser eller hårda uppfostringsmetoder',
  PA11: 'Barnet tar orimligt stort ansvar',
  PA12: 'Tystnad, hemlighållande eller bristande information till barnet',
  PA13: 'Barnets egen psykiska ohälsa',
  PA14: 'Barnets eget riskbruk eller normbrytande beteende',
  PA15: 'Skola/förskola: frånvaro, lärande',
  PA16: 'Kamrater, mobbning, utsatthet på nätet',
  PA17: 'Barnets fysiska hälsa och utveckling',
  PA18: 'Exponering under fosterlivet',
  PA19: 'Förlust, frihetsberövad förälder, separation eller instabil placering',
  PA20: 'Ekonomi och boende',
  PA21: 'Bristande nätverk / isolering',
  PA22: 'Hedersrelaterat våld och förtryck',
  PA23: 'Migration, flykt och långvarig belastning',
};
