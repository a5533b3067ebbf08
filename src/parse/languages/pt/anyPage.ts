import type { AnyPageWords } from '../PageWords.ts'

export const PORTUGUESE_ON_ANY_PAGE: AnyPageWords = {
  lang: 'pt',
  common:
    'o os um uma do da dos das no na em não ao mais mas foi são também pelo pela já até'.split(' '),
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
  beside: (
    'publicado publicada em às as atualizado atualizada actualizado criado modificado data hora horas h minutos ' +
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo de leitura última atualização por e há'
  ).split(' '),
  shifts: ['agora', 'antes'],
  noNames: (
    'com cultura da de do desporto esporte este esta mundo nossa nosso o os para ' +
    'política por que sobre sociedade sua todas todos um uma vídeo e'
  ).split(' '),
  credit:
    'foto|fotos|fotografia|imagem|imagens|crédito|fonte|ilustração|vídeo|arquivo|créditos|divulgação'.split(
      '|',
    ),
  creditBare: ['arquivo', 'divulgação', 'reprodução', 'redes sociais'],
  jobs: (
    'agências colunista correspondente diretor diretora editora enviada enviado especial chefe ' +
    'jornalista redator redatora redação repórter'
  ).split(' '),
}
