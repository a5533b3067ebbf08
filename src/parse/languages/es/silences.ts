import { silences, type SilenceWords } from '../SilenceWords.ts'

const ASKED = `(consultas?|correos?|llamadas?|mensajes?|peticiones|petición|preguntas?|requerimientos?|solicitudes|solicitud)`

const ANSWERED = `(respondió|respondieron|contestó|contestaron|ha_respondido|han_respondido|había_respondido|habían_respondido|ha_contestado|han_contestado)`

const DECLINED = `(declinó|declinaron|ha_declinado|han_declinado|evitó|evitaron|ha_evitado|han_evitado|rechazó|rechazaron|ha_rechazado|han_rechazado|rehusó|rehusaron|ha_rehusado|han_rehusado)`

/** Who asked: `a este diario`, `a EFE` */
const ASKING = `(afp|efe|europa_press|reuters|este_diario|este_medio|este_periódico|esta_agencia|esta_redacción|nuestro_diario|nuestro_periódico)`

/** How Spanish says that somebody was asked and didn’t answer. */
export const SPANISH_SILENCES: SilenceWords = {
  lang: 'es',
  words: new Set(
    (
      'atendido atendieron atendió comentar comentario comentarios contactar contestado contestadas contestaron contestó decir declaraciones ' +
      'devolvieron devolvió disponible disponibles entrevistas entrevista hablar localizada localizado localizados localizar ' +
      'pronunciado pronunciarse pronunciaron pronunció responder respondido respondidas respondieron respondió respuesta'
    ).split(' '),
  ),
  speaksOn: new Set('mientras pero y'.split(' ')),
  neither: ['ni', 'ni'],
  phrases: [
    // said no: `no quiso hacer comentarios`, `declinó responder`
    ...silences(
      'declined',
      `
      no (quiso|quisieron|quiere|quieren|ha_querido|han_querido) … (comentar|pronunciarse|responder)
      no (quiso|quisieron|quiere|quieren|ha_querido|han_querido) … (comentarios?|declaraciones|entrevistas?)
      no (quiso|quisieron|quiere|quieren|ha_querido|han_querido) … hablar (con|de|sobre)
      ${DECLINED} … (comentar|comentarios?|declaraciones|entrevistas?|pronunciarse|responder)
      (prefirió|prefirieron|ha_preferido|han_preferido) no … (comentar|comentarios?|declaraciones|hablar|pronunciarse|responder)
      se (negó|negaron|ha_negado|han_negado) a … (comentar|comentarios|declaraciones|pronunciarse|responder)
      `,
    ),
    // one answer alone: `no quiso decir quién paga`
    ...silences(
      'declined',
      'no (quiso|quisieron|quiere|quieren|ha_querido|han_querido) decir',
      false,
      true,
    ),
    // said nothing: `no respondió a la solicitud de comentarios`
    ...silences(
      'noResponse',
      `
      no ${ANSWERED} … (a|al) … ${ASKED}
      no ${ANSWERED} (a|al) ${ASKING}
      no (atendió|atendieron|ha_atendido|han_atendido) (a|al) ${ASKING}
      ni … ni … ${ANSWERED} … (a|al) … ${ASKED}
      no (atendió|atendieron|devolvió|devolvieron|ha_atendido|han_atendido|ha_devuelto) … ${ASKED}
      ${ASKED} (a|al) @ (quedó|quedaron|siguen|sigue) … sin respuesta
      ${ASKED} (a|al) @ no (fue|fueron) … (respondidas?|respondidos?|contestadas?|contestados?)
      `,
    ),
    ...silences(
      'noResponse',
      `
      no ${ANSWERED} $
      no ${ANSWERED} (al_cierre|antes|de_inmediato|hasta|inmediatamente|por_el_momento)
      `,
      true,
    ),
    // wasn't found: `no fue posible contactar con la alcaldesa`
    ...silences(
      'unreachable',
      `
      no (fue|ha_sido|había_sido) posible … (contactar|hablar|localizar) (a|al|con) @
      no (estaba|estaban|estuvo|estuvieron) … (disponible|disponibles) para
      no (fue|fueron|pudo_ser|pudieron_ser) (localizadas?|localizados?) para
      `,
    ),
    // had nothing to say
    ...silences(
      'noComment',
      `
      no (hizo|hicieron|ha_hecho|han_hecho) … (comentarios|declaraciones)
      no se (ha_pronunciado|han_pronunciado|pronunció|pronunciaron)
      `,
      true,
    ),
  ],
}
