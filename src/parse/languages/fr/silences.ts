import { silences, type SilenceWords } from '../SilenceWords.ts'

const ASKED = `(appels?|courriels?|demandes?|e-mails?|mails?|messages?|questions?|requêtes?|sollicitations?)`

/** How French says that somebody was asked and didn’t answer. */
export const FRENCH_SILENCES: SilenceWords = {
  lang: 'fr',
  words: new Set(
    (
      'commentaire commentaires commenter commenté contacter contacté contactée contactés dire disponible disponibles décline décliné exprimée exprimé ' +
      'exprimer injoignable injoignables joignable joignables joint jointe jointes joints morte rappelé réagi réagir répondre répondu ' +
      'réponse retourné suite'
    ).split(' '),
  ),
  speaksOn: new Set('et mais tandis'.split(' ')),
  neither: ['ni', 'ni'],
  phrases: [
    // said no: `n’a pas souhaité répondre`, `a refusé de commenter`
    ...silences(
      'declined',
      `
      n’(a|ont|avait|avaient) pas (désiré|souhaité|voulu) … (commenter|communiquer|répondre|réagir|s’exprimer)
      n’(a|ont|avait|avaient) pas (désiré|souhaité|voulu) … faire … commentaires?
      ne (désire|désirent|souhaite|souhaitent|veut|veulent) pas … (commenter|communiquer|répondre|réagir|s’exprimer)
      (a|ont|avait|avaient) (décliné|refusé) … (de_commenter|de_répondre|de_réagir|de_s’exprimer|tout_commentaire|nos_demandes?|notre_demande)
      (décline|déclinent|refuse|refusent) … (de_commenter|de_répondre|de_s’exprimer|tout_commentaire)
      (s’est|se_sont) refusée?s? à … (commenter|commentaire|répondre)
      `,
    ),
    // one answer alone: `n’a pas voulu dire qui paie`
    ...silences('declined', 'n’(a|ont|avait|avaient) pas (souhaité|voulu) dire', false, true),
    // said nothing: `n’a pas répondu à nos questions`, `n’a pas donné suite`
    ...silences(
      'noResponse',
      `
      n’(a|ont|avait|avaient) (pas|jamais|toujours_pas) … répondu … (à|aux) … ${ASKED}
      ni … ni … n’(a|ont|avait|avaient) … répondu … (à|aux) … ${ASKED}
      n’(a|ont|avait|avaient) (pas|jamais|toujours_pas) … (donné_suite|retourné_nos_appels|retourné_notre_appel)
      ${ASKED} … (à|au|aux|auprès_de|auprès_du) @ (est|sont) restée?s? (sans_réponse|lettre_morte)
      `,
    ),
    ...silences(
      'noResponse',
      `
      n’(a|ont|avait|avaient) (pas|toujours_pas) … (répondu|réagi) $
      n’(a|ont|avait|avaient) (pas|toujours_pas) … (répondu|réagi) (avant|au_moment|dans_l’immédiat|dans_les_temps|immédiatement)
      `,
      true,
    ),
    // wasn't found: `n’a pas pu être jointe`, `était injoignable`
    ...silences(
      'unreachable',
      `
      n’(a|ont|avait|avaient) … pu être … (contactée?s?|jointe?s?)
      n’(était|étaient|est|sont) pas … (joignables?|disponibles?_pour_commenter|disponibles?_pour_un_commentaire|disponibles?_pour_répondre)
      (est|sont|était|étaient|reste|restent|restait|restaient) … injoignables?
      `,
      true,
    ),
    // had nothing to say
    ...silences(
      'noComment',
      `
      n’(a|ont|avait|avaient) pas … (fait_de_commentaires?|commenté)
      ne (fait|font) (pas|aucun) … commentaires?
      ne s’(est|était) pas … exprimée?
      `,
      true,
    ),
  ],
}
