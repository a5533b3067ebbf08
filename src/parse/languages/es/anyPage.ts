import type { AnyPageWords } from '../PageWords.ts'

export const SPANISH_ON_ANY_PAGE: AnyPageWords = {
  lang: 'es',
  common:
    'el la los las y en del con una es su al lo más pero este esta han sus ha fue muy sin también según'.split(
      ' ',
    ),
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  beside: [
    ...'publicado publicada el a las actualizado actualizada creado modificado fecha hora horas'.split(
      ' ',
    ),
    ...'lunes martes miércoles jueves viernes sábado domingo de del h minutos lectura'.split(' '),
    ...'última actualización por y'.split(' '),
  ],
  shifts: ['ahora', 'antes'],
  noNames: (
    'con cultura del deportes el es esta este las lo los más mundo nuestra nuestro para ' +
    'política por que qué sobre sociedad su todas todos una vídeo y'
  ).split(' '),
  credit:
    'foto|fotos|fotografía|imagen|imágenes|crédito|fuente|ilustración|vídeo|cedida|archivo|créditos'.split(
      '|',
    ),
  creditBare: ['archivo', 'cedida', 'captura de pantalla', 'redes sociales'],
  jobs: (
    'agencias columnista corresponsal directora editora enviada enviado especial jefe ' +
    'periodista redactor redactora redacción reportera reportero'
  ).split(' '),
}
