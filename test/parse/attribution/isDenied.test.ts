import { describe, expect, test } from 'vitest'
import { isDenied } from '../../../src/parse/attribution/isDenied.ts'
import { RULES } from '../../../src/parse/attribution/rules.ts'
import { contextOf } from './contextOf.ts'

/** Whether the words around the last stretch in marks deny that it was said by whomever a rule finds. */
function denied(lang: string, sample: string): boolean {
  const context = contextOf(sample, lang)
  const candidates = RULES.flatMap((rule) => rule.find(context) ?? [])
  return candidates[0] !== undefined && isDenied(context, candidates[0])
}

describe('nobody said what is denied', () => {
  test.each([
    ['en', 'Ana Ruiz did not say “sorry”.'],
    ['en', 'Nobody at the harbour says “timber”.'],
    ['en', 'Ana Ruiz has yet to say “sorry”.'],
    ['en', 'Ana Ruiz no longer says “dock”.'],
    ['en', 'Ana Ruiz said she never said “sorry” to the crew.'],
    ['en', 'Mr Roe denied that he had called Ms Lee “a liar” at the meeting.'],
    ['en', 'Ana Ruiz denied saying “close it”.'],
    ['en', 'Ana Ruiz denies ever writing “the wall can wait” to the crew.'],
    ['en', 'Ana Ruiz denied having told the crew “you will pay for it”.'],
    ['en', 'Ana Ruiz denied claims she told the crew to “shut up and row”.'],
    ['en', 'Ana Ruiz rejects claims that she said “the wall can wait”.'],
    ['en', 'Ana Ruiz dismissed reports that she had called the mayor “a fool”.'],
    ['en', 'Ana Ruiz denied telling the crew that she would “see them in the water”.'],
    ['en', 'Ana Ruiz said no report had described the pier as a “death trap”.'],
    ['en', 'Ana Ruiz refused to say “sorry”.'],
    ['en', 'Ana Ruiz refused to say whether the wall was “safe for now”.'],
    ['en', 'Ana Ruiz disputed whether she had called it “a web of lies”.'],
    ['en', 'Ana Ruiz did not say the wall was “past mending by May”.'],
    ['en', 'Ana Ruiz did not say whether the wall was “past mending”.'],
    ['en', 'Ana Ruiz did not tell the crew to “shut up and row”.'],
    ['en', 'Ana Ruiz never said, “I will close the wall.”'],
    ['de', 'Ana Ruiz bestreitet, „macht die Mauer zu“ gesagt zu haben.'],
    ['de', 'Ana Ruiz bestritt, dass sie ihn einen „Lügner“ genannt habe.'],
    ['de', 'Ana Ruiz bestritt den Vorwurf, den Rat eine „Bande“ genannt zu haben.'],
    ['fr', 'Ana Ruiz nie avoir dit « fermez la porte » au conseil.'],
    ['fr', 'Ana Ruiz n’a jamais dit « non » au conseil.'],
    ['es', 'Ana Ruiz negó haber dicho «cierren la puerta» al consejo.'],
    ['es', 'Ana Ruiz no dijo «no» al consejo.'],
    ['fr', 'Ana Ruiz n’a plus dit « non » au conseil.'],
    // right before the verb behind it
    ['en', '“I will go,” Ana Ruiz never said.'],
    ['pt', 'A autarquia, que tinha dado um parecer “condicionado”, não respondeu.'],
  ])('%s: %s', (lang, sample) => {
    expect(denied(lang, sample)).toBe(true)
  })

  test.each([
    ['en', 'Ana Ruiz said “sorry”.'],
    ['en', 'Nobody came, and Ana Ruiz said “sorry”.'],
    ['en', '“I never said it,” Ana Ruiz denied.'],
    ['en', '“I never said it,” said Ana Ruiz, who did not say more.'],
    ['es', '“No fui yo”, no dudó en afirmar Ana Ruiz.'],
    ['fr', 'Sur ce point, Ana Ruiz dit : « Le mur tient. »'],
    ['fr', 'Plus tard, Ana Ruiz dit « non » au conseil.'],
    ['en', 'Ana Ruiz denied the charge: “It is a lie,” she said.'],
    ['en', 'Ana Ruiz denied the charge, calling it “a lie”.'],
    ['en', 'Ana Ruiz denied any fault and called the report “a lie”.'],
    ['en', 'Ana Ruiz denied the report, saying: “We never closed it.”'],
    ['en', 'Ana Ruiz denied that the wall was “past mending”.'],
    ['en', 'Ana Ruiz did not deny calling the mayor “a fool”.'],
    ['en', 'Ana Ruiz rejected an offer that Mr Lee called “generous”.'],
    ['en', 'Ana Ruiz rejected a report that said the wall was “past mending”.'],
    ['en', 'Ana Ruiz failed to persuade councillors who said the wall was “past mending”.'],
    ['en', 'Ana Ruiz refused to say why police had called it “a riot”.'],
    ['en', 'Ana Ruiz refused to discuss what she called “a private matter”.'],
    ['en', 'Ana Ruiz failed to stop Mr Lee calling the wall “a ruin”.'],
    ['en', 'Ana Ruiz said she was not told “the whole truth”.'],
    ['en', 'Ana Ruiz rejected what Mr Lee described as “a betrayal of the town”.'],
    ['en', 'Ana Ruiz denied what Mr Lee called “a web of lies”.'],
    ['en', 'Ana Ruiz denied what Mr Lee said was “a web of lies”.'],
    ['en', 'Ana Ruiz dismissed as nonsense what she described as “rumours spread by the left”.'],
    ['en', 'Ana Ruiz rejected what she called “a web of lies”.'],
    ['en', 'Ana Ruiz did not say a word in court, “because I was afraid of him”.'],
    ['en', 'Ana Ruiz did not say a word – “because I was afraid of him”.'],
    ['en', 'The firm did not say how many would go but “every job counts”.'],
    ['en', 'Ana Ruiz has not told her son yet, fearing “the worst of all nights”.'],
    ['en', 'Ana Ruiz did not tell her son about it fearing “the worst of all nights”.'],
    ['en', 'Ana Ruiz did not say why: “I am tired.”'],
    ['de', 'Ana Ruiz bestritt, was der Rat einen „Skandal“ nannte.'],
    ['fr', 'Ana Ruiz nie ce que le conseil appelle « un mensonge ».'],
    ['es', 'Ana Ruiz negó lo que el consejo llamó «una mentira».'],
    ['de', '„Das stimmt nicht“, sagte Ana Ruiz nicht ohne Stolz.'],
    ['de', 'Ana Ruiz bestritt die Vorwürfe: „Das ist eine Lüge.“'],
    ['de', 'Ana Ruiz bestritt den Vorwurf, den der Rat „Unsinn“ genannt hatte.'],
    ['fr', 'Ana Ruiz a nié les faits : « C’est un mensonge. »'],
    ['es', 'Ana Ruiz negó los hechos: «Es mentira».'],
  ])('but not here, %s: %s', (lang, sample) => {
    expect(denied(lang, sample)).toBe(false)
  })
})
