import { silences, type SilenceWords } from '../SilenceWords.ts'

const ASKED = `(chamadas?|contactos?|contatos?|e-mails?|ligações|mensagens|mensagem|pedidos?|perguntas?|questionamentos?|questões|solicitações|solicitação)`

const ANSWERED = `(respondeu|responderam|havia_respondido|haviam_respondido|tinha_respondido|tinham_respondido)`

/** Who asked: `ao jornal`, `à Lusa` */
const ASKING = `(afp|agência|bbc|estadão|folha|g1|globo|jornal|lusa|público|reportagem|reuters|uol)`

/** How Portuguese says that somebody was asked and didn’t answer. */
export const PORTUGUESE_SILENCES: SilenceWords = {
  lang: 'pt',
  words: new Set(
    (
      'atendeu atenderam comentar comentários comentaram comentou contacto contactar contatar contato declarações disponíveis dizer disponível entrevista ' +
      'entrevistas falar localizado localizada localizados localizar manifestar manifestaram manifestou ouvir pronunciar ' +
      'pronunciar-se pronunciaram pronunciou responder responderam respondeu respondido resposta retornaram retorno retornou'
    ).split(' '),
  ),
  speaksOn: new Set('e enquanto mas'.split(' ')),
  neither: ['nem', 'nem'],
  phrases: [
    // said no: `não quis comentar`, `recusou-se a responder`
    ...silences(
      'declined',
      `
      não (quis|quiseram|quer|querem) … (comentar|comentários|declarações|entrevistas?|pronunciar-se|responder|se_manifestar|se_pronunciar)
      não (quis|quiseram|quer|querem) falar (com|sobre)
      não (vai|vão|irá|irão|iria|iriam) … (comentar|manifestar|pronunciar|se_manifestar|se_pronunciar)
      (recusou|recusaram|recusou-se|recusaram-se|declinou|declinaram) … (comentar|comentários|declarações|entrevistas?|responder)
      (preferiu|preferiram|optou_por|optaram_por) não (comentar|responder|se_manifestar|se_pronunciar)
      `,
    ),
    // one answer alone: `não quis dizer quem paga`
    ...silences('declined', 'não (quis|quiseram|quer|querem) dizer', false, true),
    // said nothing: `não respondeu aos pedidos de comentário`
    ...silences(
      'noResponse',
      `
      não ${ANSWERED} … (a|à|ao|aos|às) … ${ASKED}
      não ${ANSWERED} (a|à|ao) ${ASKING}
      (contato|contacto) com @ , mas (não|sem) (conseguiu_resposta|houve_resposta|obteve_resposta|obteve_retorno|resposta|retorno|sucesso|teve_resposta|teve_retorno)
      nem … nem … ${ANSWERED} … (a|à|ao|aos|às) … ${ASKED}
      não (atendeu|atenderam|retornou|retornaram|devolveu|devolveram) … ${ASKED}
      não (houve|obteve) resposta … (da|de|do) @
      `,
    ),
    ...silences(
      'noResponse',
      `
      não ${ANSWERED} $
      não ${ANSWERED} (antes|até|atempadamente|de_imediato|em_tempo|imediatamente)
      `,
      true,
    ),
    // wasn't found: `não foi possível contactar a presidente`
    ...silences(
      'unreachable',
      `
      não foi possível … (contactar|contatar|ouvir|localizar|falar_com) @
      não (conseguiu|conseguiram) (contato|contacto|falar) com @
      não (estava|estavam|esteve|estiveram) … (disponível|disponíveis) para
      não (foi|foram) … (localizadas?|localizados?) (para|pela_reportagem)
      `,
    ),
    // had nothing to say
    ...silences(
      'noComment',
      `
      não (comentou|comentaram|fez_comentários|fizeram_comentários)
      não se (manifestou|manifestaram|pronunciou|pronunciaram)
      `,
      true,
    ),
  ],
}
