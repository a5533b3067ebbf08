import type { PageWords } from '../PageWords.ts'
import { SPANISH_ON_ANY_PAGE } from './anyPage.ts'

export const SPANISH_PAGE: PageWords = {
  ...SPANISH_ON_ANY_PAGE,
  fillers: (
    'ante años antes aunque bajo cada como contra cuando desde después donde entre esta este esto ' +
    'hace hacia hasta mientras mismo mucho otra otro para pero porque puede según sobre también ' +
    'tiene toda todo todos tras tres'
  ).split(' '),
  dayFirst: true,
  lived: ['nacido', 'nacida', 'nació', 'murió', 'falleció'],
  updated: ['actualizado', 'actualizada', 'actualización', 'modificado', 'modificada'],
  published: ['publicado', 'publicada', 'creado'],
  units:
    'seg segundo segundos minuto minutos hora horas día días semana semanas mes meses año años'.split(
      ' ',
    ),
  ago: ['hace'],
  tails:
    'publicado publicada actualizado actualizada creado modificado última lectura compartir'.split(
      ' ',
    ),
  by: (
    'por|escrito por|publicado por|texto de|texto:|una información de|una entrevista de|' +
    'entrevista de|un reportaje de|enviado especial|enviada especial|de nuestro|de nuestra'
  ).split('|'),
  opensWithStandfirst: true,
  keyPoints: [
    'claves',
    'las claves',
    'puntos clave',
    'lo más importante',
    'en resumen',
    'resumen',
    'lo esencial',
  ],
  author: ['autor', 'autora', 'autores', 'redacción'],
  desks: 'redacción agencias'.split(' '),
  pictures: 'foto fotos imagen fotografía ilustración vídeo'.split(' '),
  creditBy: ['de', 'por'],
  stageDirections: 'risas|ríe|se ríe|sonríe|suspira|pausa|silencio|aplausos'.split('|'),
  captionLabels: ['pie de foto'],
  captionOpens: ['ampliar', 'ampliar foto', 'ampliar imagen', '# de #', 'foto # de #'],
  captionCloses: ['ocultar pie de foto'],
  sceneVerbs: [],
  sceneEvents: [],
  opens: {
    comments: ['deja un comentario', 'ver comentarios', 'añade un comentario', 'comenta esta'],
    share: ['compartir en', 'comparte en', 'comparte esta', 'síguenos', 'compartir este'],
    newsletter: ['suscríbete', 'regístrate', 'apúntate', 'recibe ', 'inicia sesión'],
    related: [
      'lee también',
      'leer más',
      'leer también',
      'lea también',
      'más información',
      'más noticias',
      'más sobre',
      'para saber más',
      'noticias relacionadas',
      'te puede interesar',
      'también te puede',
      'le puede interesar',
      'ver también',
      'lo más leído',
      'en directo',
    ],
    advert: ['sigue leyendo', 'continúa leyendo', 'contenido exclusivo', 'artículo para'],
    navigation: ['ir al contenido', 'volver a', 'saltar al'],
    legal: ['todos los derechos', 'aviso legal', 'política de privacidad'],
    other: ['archivado en', 'etiquetas:'],
  },
  whole: {
    comments: [
      'comentarios',
      'comentario',
      'comenta',
      'comentar',
      '# comentarios',
      'comentarios #',
    ],
    share: [
      'compartir',
      'comparte',
      'imprimir',
      'guardar',
      'copiar enlace',
      'copiar url',
      'enviar por email',
      'correo',
    ],
    newsletter: ['boletín', 'boletines', 'suscribirse'],
    related: [
      'relacionado',
      'relacionados',
      'te recomendamos',
      'lo último',
      'últimas noticias',
      'más leídas',
      'además',
    ],
    advert: ['publicidad', 'anuncio', 'contenido patrocinado', 'patrocinado'],
    navigation: [
      'inicio',
      'pie de foto',
      'menú',
      'buscar',
      'siguiente',
      'anterior',
      'iniciar sesión',
      'cerrar',
      'escuchar',
      'tamaño de letra',
      'color de fondo',
      'tiempo de lectura: # min',
      'hace # horas',
      'hace # días',
      'vídeo',
      'video',
    ],
    legal: ['contacto', 'privacidad'],
    other: ['temas', 'etiquetas'],
  },
  pleas: (
    'notificaciones|boletín|suscríbete|suscripción|suscriptores|regístrate|inicia sesión|tu correo|' +
    'política de privacidad|condiciones|nuestra app|canal de whatsapp|síguenos|haz clic|' +
    'apóyanos|tu cuenta|recibe|gratis|términos'
  ).split('|'),
  bids: 'recuerda|accede|apúntate|conoce|consulta|descarga|descubre|hazte|inicia|lee|puedes|recibe|regístrate|sigue|suscríbete'.split(
    '|',
  ),
  signoff: [
    'este artículo se publicó originalmente',
    'este artículo fue publicado',
    'es periodista',
  ],
  helpers: [
    'con información de',
    'contribuyó a este',
    'contribuyeron a este',
    'editado por',
    'escrito por',
  ],
  introduces: ['cubre', 'es', 'escribe', 'ha sido'],
  asks: ['contacta', 'siga', 'sigue'],
  readingTime: ['min de lectura', 'minuto de lectura', 'minutos de lectura'],
  labels: (
    'opinión|tribuna|columna|punto de vista|análisis|entrevista|reportaje|crónica|perfil|' +
    'crítica|reseña|obituario|carta al director|cartas al director|verificación|en directo|directo|' +
    'en vivo|exclusiva|sátira|contenido patrocinado|publirreportaje'
  ).split('|'),
  releases: [
    'comunicado de prensa',
    'nota de prensa',
    'para difusión inmediata',
    'embargado hasta',
  ],
  you: 'tu tus te nuestro nuestra nuestros nosotros'.split(' '),
}
