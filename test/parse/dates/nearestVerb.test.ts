import { describe, expect, test } from 'vitest'
import { daysOf } from './daysOf.ts'

// Every sentence stands in a story of Friday, 20 November 2026.

describe('an aside belongs to the verb behind it', () => {
  test.each([
    ['en', 'The third, in May, came with a cheque.', 'May: 2026-05-01…2026-05-31'],
    ['en', 'The third, in May, will come by post.', 'May: 2027-05-01…2027-05-31'],
    ['de', 'Der dritte, im Mai, kam mit einem Scheck.', 'Mai: 2026-05-01…2026-05-31'],
    ['de', 'Der dritte, im Mai, wird mit der Post kommen.', 'Mai: 2027-05-01…2027-05-31'],
    ['fr', 'La troisième, en mai, est arrivée avec un chèque.', 'mai: 2026-05-01…2026-05-31'],
    ['es', 'La tercera, en mayo, llegó con un cheque.', 'mayo: 2026-05-01…2026-05-31'],
    ['pt', 'A terceira, em maio, chegou com um cheque.', 'maio: 2026-05-01…2026-05-31'],
  ])('%s: %s', (lang, sentence, day) => {
    expect(daysOf(sentence, lang)).toEqual([day])
  })
})

describe('what goes by a timetable', () => {
  test.each([
    ['en', 'Albion, who have lost four in a row, host Selby on Tuesday.', 'Tuesday: 2026-11-24'],
    ['en', 'Albion host Selby on Tuesday.', 'Tuesday: 2026-11-24'],
    ['en', 'Albion, who lost, travel to Selby on Tuesday.', 'Tuesday: 2026-11-24'],
    ['en', 'Dockers face Selby on Tuesday.', 'Tuesday: 2026-11-24'],
    ['de', 'Albion, das viermal verlor, empfängt am Dienstag Selby.', 'Dienstag: 2026-11-24'],
    ['fr', 'Albion, qui a perdu, reçoit Selby mardi.', 'mardi: 2026-11-24'],
    ['es', 'Albión, que perdió, recibe a Selby el martes.', 'martes: 2026-11-24'],
    ['es', 'Volverán el martes.', 'martes: 2026-11-24'],
    ['pt', 'O Albion, que perdeu, recebe o Selby na terça-feira.', 'terça-feira: 2026-11-24'],
  ])('%s: to come in %s', (lang, sentence, day) => {
    expect(daysOf(sentence, lang)).toEqual([day])
  })

  test.each([
    ['en', 'Albion, who host Selby next, lost on Tuesday.', 'Tuesday: 2026-11-17'],
    ['en', 'Radio Norr host Ana Ruiz on Tuesday told us no.', 'Tuesday: 2026-11-17'],
    ['en', 'The play, a host of jokes, opened on Tuesday.', 'Tuesday: 2026-11-17'],
    ['de', 'Albion empfing am Dienstag Selby.', 'Dienstag: 2026-11-17'],
    ['fr', 'Albion a reçu Selby mardi.', 'mardi: 2026-11-17'],
    ['es', 'Tras su visita el martes, se fue.', 'martes: 2026-11-17'],
    ['es', 'Volvieron el martes.', 'martes: 2026-11-17'],
    ['pt', 'Depois da visita na terça-feira, saiu.', 'terça-feira: 2026-11-17'],
  ])('%s: over in %s', (lang, sentence, day) => {
    expect(daysOf(sentence, lang)).toEqual([day])
  })
})

describe('what is arranged looks ahead, in marks and without', () => {
  test.each([
    ['en', 'She is going back on Tuesday.', '2026-11-24'],
    ['en', '“I’m going back on Tuesday,” she said.', '2026-11-24'],
    ['en', "“I'm leaving on Tuesday,” she said.", '2026-11-24'],
    ['en', "“I won't see him on Tuesday,” she said.", '2026-11-24'],
    ['en', "“It's on Tuesday,” she said.", '2026-11-24'],
    ['en', '“On Tuesday we’re playing at home,” she said.', '2026-11-24'],
    ['en', '“They’re not opening on Tuesday,” she said.', '2026-11-24'],
    ['en', '“We’ll meet on Tuesday,” she said.', '2026-11-24'],
    ['en', '“You’re going to like Tuesday,” she said.', '2026-11-24'],
    ['de', '„Ich fahre am Dienstag zurück“, sagte sie.', '2026-11-24'],
    ['de', 'Der Minister kommt am Dienstag.', '2026-11-24'],
    ['fr', '« Je repars mardi », a-t-elle dit.', '2026-11-24'],
    ['fr', '« Je vais rentrer mardi », a-t-elle dit.', '2026-11-24'],
    ['fr', '« Je serai là mardi », a-t-elle dit.', '2026-11-24'],
    ['es', '«Voy a volver el martes», dijo.', '2026-11-24'],
    ['es', '«Volveremos el martes», dijo.', '2026-11-24'],
    ['es', '«Vuelvo el martes», dijo.', '2026-11-24'],
    ['pt', '“Vou voltar na terça-feira”, disse.', '2026-11-24'],
    ['pt', '“Voltarei na terça-feira”, disse.', '2026-11-24'],
  ])('%s: %s', (lang, sentence, day) => {
    expect(daysOf(sentence, lang)).toEqual([expect.stringMatching(`${day}$`)])
  })

  test.each([
    ['en', '“I went back on Tuesday,” she said.', '2026-11-17'],
    ['en', '“I was leaving on Tuesday,” she said.', '2026-11-17'],
    ['en', 'Police are investigating a fire on Tuesday.', '2026-11-17'],
    ['en', 'The meeting on Tuesday was long.', '2026-11-17'],
    ['en', 'He is recovering from a fall on Tuesday.', '2026-11-17'],
    ['en', '“We’ve been leaving since Tuesday,” she said.', '2026-11-17'],
    ['de', '„Ich fuhr am Dienstag zurück“, sagte sie.', '2026-11-17'],
    ['fr', '« Je suis repartie mardi », a-t-elle dit.', '2026-11-17'],
    ['es', '«Volvimos el martes», dijo.', '2026-11-17'],
    ['pt', '“Voltaram na terça-feira”, disse.', '2026-11-17'],
  ])('%s: not %s', (lang, sentence, day) => {
    expect(daysOf(sentence, lang)).toEqual([expect.stringMatching(`${day}$`)])
  })
})
