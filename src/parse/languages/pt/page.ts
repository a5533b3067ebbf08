import type { PageWords } from '../PageWords.ts'
import { PORTUGUESE_ON_ANY_PAGE } from './anyPage.ts'

export const PORTUGUESE_PAGE: PageWords = {
  ...PORTUGUESE_ON_ANY_PAGE,
  fillers: (
    'ainda ante anos antes após cada como contra depois desde deve durante entre essa esse esta este ' +
    'isso mais mesmo muito onde outra outro para pela pelo pode porque quando segundo seus sobre ' +
    'também toda todo todos três'
  ).split(' '),
  dayFirst: true,
  lived: ['nascido', 'nascida', 'nasceu', 'morreu', 'faleceu'],
  updated: ['atualizado', 'atualizada', 'actualizado', 'atualização', 'modificado'],
  published: ['publicado', 'publicada', 'criado'],
  units:
    'seg segundo segundos minuto minutos hora horas dia dias semana semanas mês meses ano anos'.split(
      ' ',
    ),
  ago: ['há', 'atrás'],
  tails:
    'publicado publicada atualizado atualizada actualizado criado última leitura partilhar compartilhar'.split(
      ' ',
    ),
  by: (
    'por|escrito por|publicado por|texto de|texto:|reportagem de|entrevista de|' +
    'enviado especial|enviada especial|do nosso|da nossa'
  ).split('|'),
  opensWithStandfirst: true,
  keyPoints: ['destaques', 'pontos principais', 'em resumo', 'resumo', 'o essencial'],
  author: ['autor', 'autora', 'autores', 'redação', 'redacção'],
  desks: 'redação redacção agências'.split(' '),
  pictures: 'foto fotos imagem fotografia ilustração vídeo'.split(' '),
  creditBy: ['de', 'por'],
  stageDirections: 'risos|ri|sorri|suspira|pausa|silêncio|aplausos|inaudível'.split('|'),
  captionLabels: ['legenda'],
  captionOpens: ['ampliar', 'ver imagem', '# de #', 'foto # de #'],
  captionCloses: ['fechar legenda'],
  sceneVerbs: [],
  sceneEvents: [],
  opens: {
    comments: ['deixe um comentário', 'ver comentários', 'comente esta'],
    share: ['partilhar em', 'compartilhar no', 'compartilhe', 'siga-nos', 'partilhe'],
    newsletter: ['inscreva-se', 'assine', 'subscreva', 'receba '],
    related: [
      'leia também',
      'leia mais',
      'ler mais',
      'veja também',
      'saiba mais',
      'mais notícias',
      'notícias relacionadas',
      'mais lidas',
    ],
    advert: ['continua após a publicidade', 'continua depois da publicidade', 'conteúdo exclusivo'],
    navigation: ['ir para o conteúdo', 'voltar ao', 'pular para'],
    legal: ['todos os direitos', 'aviso legal', 'política de privacidade'],
    other: ['arquivado em', 'etiquetas:'],
  },
  whole: {
    comments: ['comentários', 'comentário', 'comentar', '# comentários'],
    share: ['partilhar', 'compartilhar', 'imprimir', 'guardar', 'salvar', 'copiar link'],
    newsletter: ['boletim', 'assinar', 'subscrever'],
    related: ['relacionado', 'relacionados', 'últimas notícias'],
    advert: ['publicidade', 'anúncio', 'conteúdo patrocinado', 'patrocinado'],
    navigation: [
      'início',
      'buscar',
      'pesquisar',
      'seguinte',
      'anterior',
      'entrar',
      'fechar',
      'ouvir',
      'vídeo',
    ],
    legal: ['contacto', 'contato', 'privacidade'],
    other: ['temas', 'etiquetas'],
  },
  pleas: (
    'notificações|boletim|inscreva-se|assinatura|assinantes|seu email|seu e-mail|' +
    'política de privacidade|nosso app|canal do whatsapp|siga-nos|clique|a sua conta|receba|grátis|termos'
  ).split('|'),
  bids: 'acesse|aceda|assine|baixe|clique|confira|conheça|consulte|descarregue|inscreva-se|leia|receba|siga|subscreva|veja'.split(
    '|',
  ),
  signoff: ['este artigo foi publicado', 'é jornalista'],
  helpers: [
    'com informações de',
    'contribuiu para esta',
    'contribuíram para esta',
    'editado por',
    'escrito por',
  ],
  introduces: ['cobre', 'escreve', 'foi', 'é'],
  asks: ['contacte', 'siga'],
  readingTime: ['min de leitura', 'minuto de leitura', 'minutos de leitura'],
  labels: (
    'opinião|artigo de opinião|coluna|crônica|crónica|análise|entrevista|reportagem|perfil|' +
    'crítica|resenha|obituário|carta do leitor|cartas dos leitores|checagem|ao vivo|em direto|direto|' +
    'exclusivo|sátira|conteúdo patrocinado|publieditorial'
  ).split('|'),
  releases: [
    'comunicado de imprensa',
    'nota de imprensa',
    'para divulgação imediata',
    'sob embargo até',
  ],
  you: 'teu tua te nosso nossa nossos nós seu'.split(' '),
}
