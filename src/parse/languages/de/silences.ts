import { silences, type SilenceWords } from '../SilenceWords.ts'

const ASKED = `(anfragen?|fragen|nachfragen?|anrufe?|e-mails?|mails?|nachrichten?|schreiben|presseanfragen?|bitten?)`

/** How German says that somebody was asked and didn’t answer. */
export const GERMAN_SILENCES: SilenceWords = {
  lang: 'de',
  words: new Set(
    (
      'abgeben abgegeben abgelehnt angaben antwortete antworteten auskunft äußern äußert äußerte äußerten beantworten beantwortet ' +
      'beantwortete beantworteten erreichbar erreichen erreicht geantwortet geäußert interview kommentar kommentare kommentieren ' +
      'kommentierte kommentierten reagiert reagierte reagierten sagen schweigen schweigt schwieg schwiegen stellung stellungnahme unbeantwortet vor'
    ).split(' '),
  ),
  speaksOn: new Set('aber doch und während'.split(' ')),
  neither: ['weder', 'noch'],
  phrases: [
    // said no: `Tann wollte sich dazu nicht äußern`, `lehnte eine Stellungnahme ab`
    ...silences(
      'declined',
      `
      (wollte|wollten|will|wollen|mochte|mochten|möchte|möchten) … (nicht|nichts) … (äußern|kommentieren|stellung_nehmen)
      (wollte|wollten|will|wollen|mochte|mochten) … fragen … nicht … beantworten
      (wollte|wollten|will|wollen|mochte|mochten) … keine … fragen … beantworten
      (wollte|wollten|will|wollen|mochte|mochten) … (keine|keinen) … (angaben|auskunft|interview|interviews|kommentar|stellungnahme)
      (gab|gaben|gibt|geben) … keine … (auskunft|stellungnahme) $
      (lehnte|lehnten|lehnt|lehnen) … (interview|interviews|kommentar|stellungnahme|auskunft) … ab
      (lehnte|lehnten|lehnt|lehnen) es ab , … zu (äußern|kommentieren|beantworten)
      (hat|haben|hatte|hatten) … (interview|kommentar|stellungnahme) … abgelehnt
      (verweigerte|verweigerten|verweigert) … (auskunft|kommentar|stellungnahme)
      `,
    ),
    // one answer alone: `wollte nicht sagen, wer zahlt`
    ...silences('declined', '(wollte|wollten|will|wollen|mochte|mochten) nicht sagen', false, true),
    // said nothing: `reagierte nicht auf eine Anfrage`, `ließ Fragen unbeantwortet`
    ...silences(
      'noResponse',
      `
      (reagierte|reagierten|antwortete|antworteten) … nicht … auf … ${ASKED}
      auf … ${ASKED} … (reagierte|reagierten|antwortete|antworteten) … nicht
      (hat|haben|hatte|hatten) … auf … ${ASKED} … nicht … (geantwortet|reagiert)
      (hat|haben|hatte|hatten) … nicht … auf … ${ASKED} … (geantwortet|reagiert)
      auf … ${ASKED} … (hat|haben|hatte|hatten) … nicht … (geantwortet|reagiert)
      (reagierte|reagierten|antwortete|antworteten) … bis … (redaktionsschluss|veröffentlichung) … nicht
      (hat|haben|hatte|hatten) … bis … (redaktionsschluss|veröffentlichung) … nicht … (geantwortet|reagiert)
      (beantwortete|beantworteten) … ${ASKED} … nicht
      (hat|haben|hatte|hatten) … ${ASKED} … nicht beantwortet
      weder … noch … (antwortete|antworteten|reagierte|reagierten) … auf … ${ASKED}
      (ließ|ließen) … ${ASKED} … unbeantwortet
      ${ASKED} … (ließ|ließen) … unbeantwortet
      ${ASKED} (an|bei|beim) @ (blieb|blieben|ist|sind) … (unbeantwortet|ohne_antwort)
      (antwort|reaktion|stellungnahme) (von|vom|der) @ (lag|stand) … (nicht_vor|aus)
      `,
    ),
    // wasn't found: `war für eine Stellungnahme nicht erreichbar`
    ...silences(
      'unreachable',
      `
      (war|waren|ist|sind) … (für|zu) … (kommentar|stellungnahme|anfragen?|fragen) … nicht … (erreichbar|zu_erreichen)
      (war|waren|ist|sind) … nicht … (für|zu) … (kommentar|stellungnahme|anfragen?) … (erreichbar|zu_erreichen)
      (war|waren|ist|sind) … telefonisch … nicht … (erreichbar|zu_erreichen)
      (konnte|konnten) … (für|zu) … (kommentar|stellungnahme) … nicht erreicht werden
      `,
    ),
    ...silences('unreachable', '(war|waren|ist|sind) … nicht … (erreichbar|zu_erreichen) $', true),
    // had nothing to say
    ...silences(
      'noComment',
      `
      (äußerte|äußerten|äußert) sich … nicht … (dazu|zu|zum|zur)
      (äußerte|äußerten|äußert) sich … nicht $
      zu … (äußerte|äußerten|äußert) sich … nicht
      (hat|haben|hatte|hatten) sich … nicht … geäußert
      (gab|gaben|gibt) … (keine|keinen) … (kommentar|stellungnahme|auskunft) … ab
      (machte|machten|macht|machen) … keine … angaben
      (kommentierte|kommentierten|kommentiert) … nicht
      `,
      true,
    ),
  ],
}
