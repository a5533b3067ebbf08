import { expect, test } from 'vitest'
import { daysOf } from './daysOf.ts'

// Every sentence stands in a story of Friday, 20 November 2026.

test.each([
  // weekdays
  ['El consejo votó el martes.', 'martes: 2026-11-17'],
  ['El consejo votará el martes.', 'martes: 2026-11-24'],
  ['El consejo va a votar el martes.', 'martes: 2026-11-24'],
  ['El juicio comienza el lunes.', 'lunes: 2026-11-23'],
  ['La calle está cerrada hasta el lunes.', 'lunes: 2026-11-23'],
  ['Llueve desde el lunes.', 'lunes: 2026-11-16'],
  ['La puerta cayó el pasado lunes.', 'pasado lunes: 2026-11-16'],
  ['La puerta cayó el lunes pasado.', 'lunes pasado: 2026-11-16'],
  ['La puerta abrirá el próximo lunes.', 'próximo lunes: 2026-11-23'],
  ['La puerta abrirá el lunes que viene.', 'lunes que viene: 2026-11-23'],
  ['La feria duró del lunes al jueves.', 'del lunes al jueves: 2026-11-16…2026-11-19'],
  // dates
  ['La puerta cayó el 3 de mayo.', '3 de mayo: 2026-05-03'],
  ['La puerta cayó el 3 de mayo de 2021.', '3 de mayo de 2021: 2021-05-03'],
  ['La puerta cayó el 1º de mayo del 2021.', '1º de mayo del 2021: 2021-05-01'],
  ['La puerta cayó el martes 3 de mayo de 2022.', '3 de mayo de 2022: 2022-05-03'],
  ['La puerta cayó el 3 de mayo pasado.', '3 de mayo pasado: 2026-05-03'],
  ['La puerta cayó el 03/05/2021.', '03/05/2021: 2021-05-03'],
  ['Llovió del 3 al 5 de mayo de 2021.', '3 al 5 de mayo de 2021: 2021-05-03…2021-05-05'],
  [
    'Llovió del 28 de mayo al 2 de junio de 2021.',
    'del 28 de mayo al 2 de junio de 2021: 2021-05-28…2021-06-02',
  ],
  ['La puerta cayó en mayo.', 'mayo: 2026-05-01…2026-05-31'],
  ['La puerta abrirá en enero.', 'enero: 2027-01-01…2027-01-31'],
  ['La puerta cayó a finales de mayo.', 'mayo: 2026-05-01…2026-05-31'],
  ['La puerta cayó en mayo del año pasado.', 'mayo del año pasado: 2025-05-01…2025-05-31'],
  // weeks, years, parts
  ['La puerta cayó la semana pasada.', 'semana pasada: 2026-11-09…2026-11-15'],
  ['La puerta cayó el año pasado.', 'año pasado: 2025-01-01…2025-12-31'],
  ['La puerta abrirá el mes que viene.', 'mes que viene: 2026-12-01…2026-12-31'],
  ['La puerta abrirá la próxima semana.', 'próxima semana: 2026-11-23…2026-11-29'],
  ['La puerta cayó este año.', 'este año: 2026-01-01…2026-12-31'],
  ['La puerta cayó el pasado fin de semana.', 'pasado fin de semana: 2026-11-14…2026-11-15'],
  ['El precio subió en los últimos dos años.', 'los últimos dos años: 2024-11-20…2026-11-20'],
  ['La puerta cayó hace dos semanas.', 'hace dos semanas: 2026-11-02…2026-11-08'],
  ['La puerta abrirá dentro de tres días.', 'dentro de tres días: 2026-11-23'],
  [
    'Las ventas cayeron en el cuarto trimestre de 2025.',
    'cuarto trimestre de 2025: 2025-10-01…2025-12-31',
  ],
  [
    'Las ventas cayeron en el primer semestre de 2025.',
    'primer semestre de 2025: 2025-01-01…2025-06-30',
  ],
  ['El molino ardió en el verano de 2019.', 'verano de 2019: 2019-06-01…2019-08-31'],
  ['El molino estaba vacío en los años 90.', 'años 90: 1990-01-01…1999-12-31'],
  ['El molino estaba vacío en la década de 1990.', 'década de 1990: 1990-01-01…1999-12-31'],
  ['El molino es del siglo XIX.', 'siglo XIX: 1801-01-01…1900-12-31'],
  ['Ganó en 2018.', '2018: 2018-01-01…2018-12-31'],
  ['Entre 2019 y 2021 estaba vacío.', 'Entre 2019 y 2021: 2019-01-01…2021-12-31'],
  // days
  ['La puerta cayó ayer.', 'ayer: 2026-11-19'],
  ['La puerta cayó anoche.', 'anoche: 2026-11-19'],
  ['La puerta cayó anteayer.', 'anteayer: 2026-11-18'],
  ['La puerta abrirá mañana.', 'mañana: 2026-11-21'],
  ['La puerta abrirá pasado mañana.', 'pasado mañana: 2026-11-22'],
  ['Murió esta mañana.', 'esta mañana: 2026-11-20'],
  ['El molino ardió en Nochevieja.', 'Nochevieja: 2025-12-31'],
  ['El Viernes Santo no hubo ruido.', 'Viernes Santo: 2026-04-03'],
])('%s', (sentence, day) => {
  expect(daysOf(sentence, 'es')).toEqual([day])
})

test.each([
  'Los lunes está cerrado.',
  'Viene cada lunes.',
  'El primer lunes del mes es libre.',
  'Llegó por la mañana.',
  'Cuesta 2000 euros.',
  'Casi 1900 personas vinieron.',
  'Hoy la torre está vacía.',
  'Los últimos años fueron buenos.',
  'Miró el mar y tiró 3 piedras.',
  '«Abrimos mañana», dijo Ruiz.',
])('no day: %s', (sentence) => {
  expect(daysOf(sentence, 'es')).toEqual([])
})

test.each([
  ['La puerta abrirá el próximo 29 de enero.', 'próximo 29 de enero: 2027-01-29'],
  ['La puerta cayó el pasado mes de mayo.', 'pasado mes de mayo: 2026-05-01…2026-05-31'],
])('what says which stands before: %s', (sentence, day) => {
  expect(daysOf(sentence, 'es')).toEqual([day])
})
