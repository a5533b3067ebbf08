import type { PageWords } from '../PageWords.ts'

export const PORTUGUESE: PageWords = {
  lang: 'pt',
  common:
    'o os um uma do da dos das no na em não ao mais mas foi são também pelo pela já até'.split(' '),
  fillers: (
    'ainda ante anos antes após cada como contra depois desde deve durante entre essa esse esta este ' +
    'isso mais mesmo muito onde outra outro para pela pelo pode porque quando segundo seus sobre ' +
    'também toda todo todos três'
  ).split(' '),
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'mar'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  dayFirst: true,
  beside: (
    'publicado publicada em às as atualizado atualizada actualizado criado modificado data hora horas h minutos ' +
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo de leitura última atualização por e há'
  ).split(' '),
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
  by: ['por', 'escrito por', 'texto de', 'texto:', 'reportagem de'],
  opensWithStandfirst: true,
  keyPoints: ['destaques', 'pontos principais', 'em resumo', 'resumo', 'o essencial'],
  author: ['autor', 'autora', 'autores', 'redação', 'redacção'],
  jobs: (
    'colunista correspondente diretor diretora editora enviada enviado especial chefe ' +
    'jornalista redator redatora redação repórter'
  ).split(' '),
  noNames: (
    'com cultura da de do desporto esporte este esta mundo nossa nosso o os para ' +
    'política por que sobre sociedade sua todas todos um uma vídeo e'
  ).split(' '),
  desks: 'redação redacção agências'.split(' '),
  credit:
    'foto|fotos|fotografia|imagem|imagens|crédito|fonte|ilustração|vídeo|arquivo|créditos|divulgação'.split(
      '|',
    ),
  pictures: 'foto fotos imagem fotografia ilustração vídeo'.split(' '),
  creditBy: ['de', 'por'],
  creditBare: ['arquivo', 'divulgação', 'reprodução', 'redes sociais'],
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
