import type { NeedId, NeedWords } from './needs.js';

/** The need categories in Swedish. @public */
export const needsSv: Readonly<Record<NeedId, NeedWords>> = {
  N01: {
    name: 'Mindre risk, mer som skyddar',
    meaning: 'Något som skadar ska minska, eller något som håller ska bli starkare.',
  },
  N02: {
    name: 'Stöd i att vara förälder',
    meaning: 'En förälder behöver hjälp att se, möta eller vägleda sitt barn.',
  },
  N03: {
    name: 'Veta och vara med',
    meaning: 'Någon behöver få veta vad som händer, och få vara med när det bestäms.',
  },
  N04: {
    name: 'Kunna prata öppet i familjen',
    meaning: 'Det som är svårt behöver få ord, så att ingen är ensam med det.',
  },
  N05: {
    name: 'Skola och fritid',
    meaning: 'Förskola, skola, vänner och lek behöver fungera, hur det än är hemma.',
  },
  N06: {
    name: 'Ordning i vardagen',
    meaning: 'Mat, sömn, tider, pengar och boende behöver gå att räkna med.',
  },
  N07: {
    name: 'Lagom ansvar',
    meaning: 'Ett barn gör det en vuxen borde göra, och någon vuxen behöver ta över.',
  },
  N08: {
    name: 'Skydd',
    meaning: 'Någon behöver skyddas från våld, övergrepp, hot eller fara, nu eller snart.',
  },
  N09: {
    name: 'Vård och behandling',
    meaning: 'Hälsa, psykisk ohälsa eller ett beroende behöver vård.',
  },
};
