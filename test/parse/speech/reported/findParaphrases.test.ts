import { expect, test } from 'vitest'
import { paraphrases } from '../../../../src/article/Quote.ts'
import { annotate, wordsAt } from '../../annotate.ts'
import { HEAD, speakerOf, wordsOf } from '../../story.ts'
import { parseArticle } from '../../parseArticle.ts'

test.each([
  ['behind that', 'Ana Ruiz said on Monday that {said:the wall would fall}.'],
  ['without that', 'Ana Ruiz said {said:the wall would fall}.'],
  ['to a listener', 'Ana Ruiz told the Gazette {said:she’d mend the wall}.'],
  ['before the reporter’s participle', 'Ana Ruiz said {said:the wall was old}, citing a letter.'],
  ['before a relative of the reporter’s', 'Ana Ruiz said {said:the wall was old}, which is true.'],
  ['with an aside between dashes', 'Ana Ruiz says {said:the wall — built in 1960 — is gone}.'],
  ['from the end of the sentence', '{said:The wall will fall}, Ana Ruiz said on Monday.'],
  ['from the middle', '{said:The wall}, Ana Ruiz said, {said:will fall before long}.'],
  ['according to somebody', 'According to Ana Ruiz, {said:the wall will fall within a year}.'],
  ['of what is promised', 'Ana Ruiz promised {said:to mend the wall by May}.'],
  ['with a comma in a number', 'Ana Ruiz said {said:the wall had cost $100,000 in a year}.'],
])('what somebody said, %s', (_, sample) => {
  const { text, spans } = annotate(HEAD + sample)
  const article = parseArticle(text)
  const found = paraphrases(article.quotes)
  const parts = found.flatMap((quote) => quote.fragments ?? [quote])
  expect(wordsAt(text, parts)).toEqual(wordsAt(text, spans['said'] ?? []))
  expect(found.map((quote) => speakerOf(article, quote))).toEqual(['Ana Ruiz'])
})

test.each([
  ['what its own quote says', 'Ana Ruiz said the wall was “past mending.”'],
  ['a thing that is said', 'Ana Ruiz said a prayer at the wall.'],
  ['a thing announced', 'Ana Ruiz announced a new wall for the harbour.'],
  ['a noun that looks like a verb', 'The four states that lie by the sea sent builders.'],
  ['a passive', 'Ana Ruiz was told that the wall would fall.'],
  ['the writer’s own thought', 'I think the wall will fall before the winter.'],
  ['which voters are meant', 'The council asked for voters who say the wall is gone.'],
  ['a possessive', 'The mayor’s claims that morning surprised the builders.'],
  ['a plan', 'Ana Ruiz wants to mend the wall by May.'],
  ['nobody', 'It rained at the wall in May, and the builders left.'],
  ['a silence', 'Ana Ruiz declined to comment on the wall.'],
])('does not report %s', (_, sample) => {
  const article = parseArticle(HEAD + sample)
  expect(paraphrases(article.quotes).map((quote) => wordsOf(article, quote))).toEqual([])
})
