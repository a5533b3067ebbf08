import { describe, expect, test } from 'vitest'
import { daysOf, openDaysOf } from './daysOf.ts'

// Every sentence stands in a story of Friday, 20 November 2026.

/** The last day that is read. */
function lastDay(sentence: string, lang: string): string | undefined {
  return daysOf(sentence, lang).at(-1)?.replace(/^.*: /u, '')
}

describe('a verb in the present makes a weekday the next one', () => {
  test.each([
    ['en', 'Diver Ola Moe flies home on Sunday.', '2026-11-22'],
    ['en', 'Forecasters expect rain on Monday.', '2026-11-23'],
    ['en', 'Teachers walk out on Tuesday in a dispute over pay.', '2026-11-24'],
    ['en', 'The ban comes into force on Monday.', '2026-11-23'],
    ['en', 'The firm, which reports results on Tuesday, declined to comment.', '2026-11-24'],
    ['en', 'On Saturday, the town marks 100 years since the wall was built.', '2026-11-21'],
    ['en', 'On Sunday Rovers, who lost at home, play Selby.', '2026-11-22'],
    ['en', 'The council will discuss the crash on Monday.', '2026-11-23'],
    ['en', 'They called off Sunday’s parade.', '2026-11-22'],
    ['de', 'Am Dienstag geht es gegen Wedel weiter.', '2026-11-24'],
    ['de', 'Am Samstag steht das Derby an.', '2026-11-21'],
    ['de', 'Das Gericht verkündet am Montag sein Urteil.', '2026-11-23'],
    ['de', 'Die Beerdigung ist am Montag.', '2026-11-23'],
    ['de', 'Die Brücke ist bis mindestens Ende Mai gesperrt.', '2027-05-01…2027-05-31'],
    ['fr', 'Les députés examinent le texte lundi.', '2026-11-23'],
    ['fr', 'Les obsèques ont lieu samedi.', '2026-11-21'],
    ['fr', 'Une marche est organisée dimanche.', '2026-11-22'],
    ['es', 'Se esperan lluvias el sábado.', '2026-11-21'],
    ['es', 'La ley entra en vigor el lunes.', '2026-11-23'],
    ['es', 'El viaje, que empieza el lunes, no cambia.', '2026-11-23'],
    ['pt', 'O prazo termina na segunda-feira.', '2026-11-23'],
    ['pt', 'São esperadas tempestades no sábado.', '2026-11-21'],
  ])('%s: %s', (lang, sentence, day) => {
    expect(lastDay(sentence, lang)).toBe(day)
  })

  test.each([
    ['en', 'Police are hunting a driver who fled on Sunday.', '2026-11-15'],
    ['en', 'He remains in hospital after the crash on Sunday.', '2026-11-15'],
    ['en', 'The mayor, who lives in Tolley, resigned on Tuesday.', '2026-11-17'],
    ['en', 'The ban follows the fire on Tuesday.', '2026-11-17'],
    ['en', 'The road is closed on Tuesday’s advice.', '2026-11-17'],
    ['en', 'Residents say the smoke on Monday was thick.', '2026-11-16'],
    ['en', 'Police appeal for witnesses to the crash on Monday.', '2026-11-16'],
    ['en', 'Falk could be jailed over the crash on Monday.', '2026-11-16'],
    ['en', 'A man is being held over Monday’s stabbing.', '2026-11-16'],
    ['en', 'Experts think the quake on Monday was a warning.', '2026-11-16'],
    ['en', 'Rovers beat Kestrel on Monday.', '2026-11-16'],
    ['en', 'He was called to the scene of Monday’s crash.', '2026-11-16'],
    ['en', 'Leaders called Monday’s talks useful.', '2026-11-16'],
    ['en', 'Rovers have cancelled training after the loss on Monday.', '2026-11-16'],
    ['en', 'A judge set bail for Kelly Monday.', '2026-11-16'],
    ['en', 'Tension rose ahead of Monday’s riot.', '2026-11-16'],
    ['de', 'Die Polizei sucht Zeugen eines Unfalls am Montag.', '2026-11-16'],
    ['de', 'Der Minister verurteilt den Angriff am Montag.', '2026-11-16'],
    ['es', 'El accidente del lunes puede costar caro.', '2026-11-16'],
    ['pt', 'O acidente de segunda-feira pode ter mais vítimas.', '2026-11-16'],
    ['de', 'Am Montag ist ein Mann gestorben.', '2026-11-16'],
    ['de', 'Nach dem Brand am Sonntag sucht die Polizei Zeugen.', '2026-11-15'],
    ['de', 'Das Urteil wurde am Montag verkündet.', '2026-11-16'],
    ['fr', 'L’accident s’est produit samedi.', '2026-11-14'],
    ['fr', 'L’enquête porte sur un vol commis lundi.', '2026-11-16'],
    ['fr', 'L’incendie de dimanche laisse dix familles sans toit.', '2026-11-15'],
    ['es', 'La policía busca a un hombre detenido el lunes.', '2026-11-16'],
    ['es', 'Sigue ingresado tras el accidente el sábado.', '2026-11-14'],
    ['es', 'Está acusado de matar a un hombre el domingo.', '2026-11-15'],
    ['pt', 'O muro que caiu na segunda-feira mede dez metros.', '2026-11-16'],
    ['pt', 'O incêndio de domingo deixa dez famílias sem casa.', '2026-11-15'],
  ])('%s: not in %s', (lang, sentence, day) => {
    expect(lastDay(sentence, lang)).toBe(day)
  })

  test('and leaves one open that stands behind a noun', () => {
    expect(openDaysOf('The win on Sunday puts them top.')).toEqual(['Sunday: lacks date'])
    expect(daysOf('The win on Sunday put them top.')).toEqual(['Sunday: 2026-11-15'])
  })
})

describe('what may be, is arranged or awaited lies ahead', () => {
  test.each([
    ['en', 'The wind could ease on Sunday, forecasters said.', '2026-11-22'],
    ['en', 'A vigil is being held on Saturday.', '2026-11-21'],
    ['en', 'Investigators hope to interview the pilot on Tuesday.', '2026-11-24'],
    ['de', 'Am Montag könnte es regnen.', '2026-11-23'],
    ['fr', 'De fortes pluies sont attendues samedi.', '2026-11-21'],
    ['fr', 'Il devait être jugé lundi.', '2026-11-23'],
    ['fr', 'Le suspect sera présenté à un juge lundi.', '2026-11-23'],
    ['es', 'La huelga podría comenzar el lunes.', '2026-11-23'],
    ['es', 'Cortarán la calle desde el lunes.', '2026-11-23'],
    ['es', 'Las obras están previstas para mayo.', '2027-05-01…2027-05-31'],
    ['es', 'Han convocado una huelga para el lunes.', '2026-11-23'],
    ['pt', 'As aulas são retomadas na segunda-feira.', '2026-11-23'],
    ['pt', 'A greve foi marcada para segunda-feira.', '2026-11-23'],
  ])('%s: %s', (lang, sentence, day) => {
    expect(lastDay(sentence, lang)).toBe(day)
  })

  test.each([
    ['en', 'He could not explain it on Monday.', '2026-11-16'],
    ['en', 'A vigil was being held on Saturday.', '2026-11-14'],
    ['en', 'The county published its plan for the bypass on Monday.', '2026-11-16'],
    ['en', 'They put their plan to the board on Monday.', '2026-11-16'],
    ['fr', 'Il a été jugé lundi.', '2026-11-16'],
    ['es', 'La calle está cortada desde el lunes.', '2026-11-16'],
    ['es', 'Será la primera vez desde el lunes.', '2026-11-16'],
  ])('%s: not in %s', (lang, sentence, day) => {
    expect(lastDay(sentence, lang)).toBe(day)
  })
})

describe('the day of what was to be', () => {
  test.each([
    ['en', 'The airline has cancelled all flights on Sunday.', '2026-11-22'],
    ['en', 'They called off Sunday’s parade.', '2026-11-22'],
    ['en', 'She resigned ahead of Tuesday’s vote.', '2026-11-24'],
    ['en', 'She resigned days before Sunday’s vote.', '2026-11-22'],
    ['en', 'The club said Saturday’s match would go ahead.', '2026-11-21'],
    ['es', 'Aplazaron el lunes el partido. El club aplazó el partido del domingo.', '2026-11-22'],
  ])('%s: lies ahead in %s', (lang, sentence, day) => {
    expect(lastDay(sentence, lang)).toBe(day)
  })

  test.each([
    ['en', 'They called off the parade on Sunday.', '2026-11-15'],
    ['en', 'The airline had cancelled all flights on Sunday.', '2026-11-15'],
    ['en', 'He left before Monday.', '2026-11-16'],
    ['en', 'Ron Swale said Tuesday’s statement had left no choice.', '2026-11-17'],
    ['en', 'Ron Swale said on Tuesday the match would go ahead.', '2026-11-17'],
  ])('%s: doesn’t in %s', (lang, sentence, day) => {
    expect(lastDay(sentence, lang)).toBe(day)
  })

  test.each([
    ['en', 'Sunday’s match was postponed.', 'Sunday’s: lacks date'],
    ['en', 'He was seen before Tuesday’s game.', 'Tuesday’s: lacks date'],
    ['fr', 'Le match de samedi a été annulé.', 'samedi: lacks date'],
    ['pt', 'A sessão de domingo foi cancelada.', 'domingo: lacks date'],
  ])('%s: can’t be told in %s', (lang, sentence, day) => {
    expect(openDaysOf(sentence, lang)).toEqual([day])
  })
})

describe('the weekend is the last one or this one by its verb', () => {
  test.each([
    ['en', 'The wall fell over the weekend.', '2026-11-14…2026-11-15'],
    ['en', 'More protests are planned for the weekend.', '2026-11-21…2026-11-22'],
    ['en', 'Wouters spoke ahead of the weekend.', '2026-11-21…2026-11-22'],
    ['de', 'Am Wochenende brannte eine Scheune.', '2026-11-14…2026-11-15'],
    ['de', 'Am Wochenende drohen Glätte und Schnee.', '2026-11-21…2026-11-22'],
    ['fr', 'Le mur est tombé pendant le week-end.', '2026-11-14…2026-11-15'],
    ['es', 'Durante el fin de semana se registraron dos robos.', '2026-11-14…2026-11-15'],
    ['es', 'Lloverá durante el fin de semana.', '2026-11-21…2026-11-22'],
    ['pt', 'No final de semana, duas casas arderam.', '2026-11-14…2026-11-15'],
  ])('%s: %s', (lang, sentence, day) => {
    expect(lastDay(sentence, lang)).toBe(day)
  })

  test('on a Sunday it is there', () => {
    expect(daysOf('The wall fell over the weekend.', 'en', '2026-11-22')).toEqual([
      'weekend: 2026-11-21…2026-11-22',
    ])
  })

  test.each([
    'She rowed every weekend.',
    'It fell on a weekend.',
    'That was the weekend of the flood.',
  ])('no day: %s', (sentence) => {
    expect(daysOf(sentence)).toEqual([])
  })
})
