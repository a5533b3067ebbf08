import { describe, expect, test } from 'vitest'
import { isOthers } from '../../../src/parse/attribution/isOthers.ts'
import { RULES } from '../../../src/parse/attribution/rules.ts'
import { contextOf } from './contextOf.ts'

/** Whether the sentence of the last stretch in marks gives it to somebody else than the first rule does. */
function others(lang: string, sample: string): boolean {
  const context = contextOf(sample, lang)
  const [decision] = RULES.flatMap((rule) => {
    const candidate = rule.find(context)
    return candidate ? [{ rule, candidate }] : []
  })
  if (!decision) throw new Error(`no rule finds anybody: ${sample}`)
  return isOthers(context, decision)
}

describe('the sentence tells that somebody else said it', () => {
  test.each([
    // Whoever denies it
    ['en', 'Ana Ruiz denied that she had “bullied” anyone.'],
    ['en', 'Ana Ruiz denied there was any “cover-up” at the port.'],
    ['en', 'Ana Ruiz denied being “a snake in the grass”.'],
    ['en', 'Ana Ruiz, who denies being “a liar”, left.'],
    ['en', 'Ana Ruiz rejected claims she was “a liar”.'],
    ['en', 'Ana Ruiz dismissed suggestions that the plan was “a stunt by amateurs”.'],
    ['en', 'Ana Ruiz rejected the idea that the wall was “past mending”.'],
    ['en', 'Ana Ruiz denied that if it fell it was “past mending”.'],
    ['en', 'Ana Ruiz rejected claims on Monday that she was “a liar”.'],
    ['de', 'Ana Ruiz bestritt, dass die Mauer „am Ende“ sei.'],
    ['de', 'Ana Ruiz bestritt, dass die Mauer „am Ende“ sei, und lachte.'],
    ['fr', 'Ana Ruiz nie que le mur soit « fini et perdu ».'],
    ['es', 'Ana Ruiz negó que el muro fuera «una ruina sin remedio».'],
    ['pt', 'Ana Ruiz negou que o muro fosse «uma ruína sem remédio».'],
    // Whoever is told, called or accused so
    ['en', 'Ana Ruiz was accused of being “a snake”.'],
    ['en', 'Ana Ruiz has been described as “calm and careful”.'],
    ['en', 'Ana Ruiz was told she was “a disgrace”.'],
    ['en', 'Ana Ruiz was asked, “Will it hold?”'],
    ['en', 'Told she was “finished”, Ana Ruiz laughed.'],
    ['en', 'Asked if it was “safe”, Ana Ruiz nodded.'],
    ['fr', 'Ana Ruiz a été qualifiée de « menteuse et de voleuse ».'],
    ['es', 'Ana Ruiz fue acusada de ser «una mentirosa sin vergüenza».'],
    // Whoever quotes it
    ['en', 'Ana Ruiz quoted the motto “Sink or swim” as she left.'],
    ['en', 'Ana Ruiz quoted from the report: “No boat may leave the port.”'],
  ])('%s: %s', (lang, sample) => {
    expect(others(lang, sample)).toBe(true)
  })

  test.each([
    ['en', 'Ana Ruiz denied any fault and said the claim was “nonsense”.'],
    ['en', 'Ana Ruiz dismissed the plan as “a stunt by amateurs”.'],
    ['en', 'Ana Ruiz dismissed that suggestion as a sign of “disarray in the ranks”.'],
    ['en', 'Ana Ruiz dismissed as “nonsense” claims that she had lied.'],
    ['en', 'Ana Ruiz rejected the claim: “It is nonsense.”'],
    ['en', 'Ana Ruiz rejected a plan that would “kill the port”.'],
    ['en', 'Ana Ruiz, who rejected a plan that would “kill the port”, left.'],
    ['en', 'Ana Ruiz rejected a plan she said would “kill the port”.'],
    ['en', 'Ana Ruiz rejected the offer because it was “an insult”.'],
    ['en', 'Ana Ruiz rejected calls to resign because the charges were “a sham”.'],
    ['en', 'Ana Ruiz rejected the claim on the grounds that it was “an insult”.'],
    ['en', 'Ana Ruiz rejected the offer so that the port was not “sold for scrap”.'],
    ['en', 'Ana Ruiz dismissed fears that the wall would fall as it was “built to last”.'],
    ['en', 'Ana Ruiz denied any fault because she had “told the truth”.'],
    ['en', 'Ana Ruiz denied that she had lied; it was “a smear by the county”.'],
    ['en', 'Ana Ruiz denied that she had lied and said it was “a smear”.'],
    ['en', 'Ana Ruiz rejected calls to quit as “baseless and absurd”.'],
    ['en', 'Ana Ruiz rejected that as “silly and cheap”.'],
    ['en', 'Ana Ruiz dismissed reports that the mayor was “a crook” as “pure fantasy”.'],
    ['en', 'Ana Ruiz dismissed claims that the wall was weak as “utter rubbish”.'],
    ['en', 'Ana Ruiz refused to be “drawn into a row”.'],
    ['en', 'Ana Ruiz denied what Mr Lee called “a web of lies”.'],
    ['de', 'Ana Ruiz bestritt die Vorwürfe: „Das ist eine Lüge.“'],
    ['de', 'Ana Ruiz bestritt, dass sie log, und sagte, die Mauer sei „sehr sicher gebaut“.'],
    ['fr', 'Ana Ruiz a nié les faits parce que c’était « une honte ».'],
    ['es', 'Ana Ruiz negó los hechos porque eran «una ruina sin remedio».'],
    ['en', 'Ana Ruiz was called “a snake” by Bo Falk.'],
    ['en', 'Ana Ruiz was told by Bo Falk that she was “a disgrace”.'],
    ['en', 'Ana Ruiz was quoted as saying the wall was “gone”.'],
    ['en', 'Ana Ruiz was asked about the wall and said “no comment”.'],
    ['en', 'Ana Ruiz, who was accused of theft, called it “a lie”.'],
    ['en', 'Asked about the wall, Ana Ruiz said it was “safe”.'],
    ['en', 'Ana Ruiz quoted “sink or swim” to the crew.'],
    ['en', 'Tern News quoted Bo Falk: “It will sink or swim.”'],
  ])('not %s: %s', (lang, sample) => {
    expect(others(lang, sample)).toBe(false)
  })
})
