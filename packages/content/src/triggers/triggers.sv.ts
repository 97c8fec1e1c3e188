import type { TriggerId } from '@helhet/core';

/** The Swedish names of the safety triggers; shown to the worker only. @public */
export const triggersSv: Readonly<Record<TriggerId, string>> = {
  T01: 'Pågående eller nyligt våld mot barnet',
  T02: 'Pågående våld mellan vuxna i barnets hem',
  T03: 'Vuxens suicidtankar/plan',
  T04: 'Barnets självskada/suicidtankar',
  T05: 'Uppgift eller tecken på sexuella övergrepp',
  T06: 'Akut omsorgssvikt (litet barn utan nykter/förmögen vuxen)',
  T07: 'Väntat barn utsätts för alkohol/droger/våld',
  T08: 'Livsfara: dödshot, vapen, strypgrepp, upptrappning, separation',
  T09: 'Heder, bortförande, tvångsgifte, könsstympning',
  T10: 'Barnet är rädd att gå hem / vill ha skydd nu',
  T11: 'Fel person i rummet (samnärvaro)',
  T12: 'Barn används som tolk',
  T13: 'Påverkad vuxen med barnet nu (t.ex. bilkörning)',
  T14: 'Hot mot personal',
  T15: 'Förälder avlider eller har nyss avlidit oväntat',
  T16: 'Skyddad adress/uppgift riskerar röjas',
  T17: 'Den intervjuade mår akut dåligt eller vill avbryta',
};
