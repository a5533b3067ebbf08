import { expect, test } from 'vitest'
import { paraphrases } from '../../../src/article/Quote.ts'
import { annotate, wordsAt } from '../annotate.ts'
import { HEAD, speakerOf, wordsOf } from '../story.ts'
import { parseArticle } from '../parseArticle.ts'

test.each([
  ['behind that', 'Ana Ruiz said on Monday that {said:the wall would fall}.'],
  ['without that', 'Ana Ruiz said {said:the wall would fall}.'],
  ['to a listener', 'Ana Ruiz told the Gazette {said:she’d mend the wall}.'],
  ['behind who asked', 'Ana Ruiz told me when I asked that {said:the wall would fall}.'],
  ['before who asked', 'Ana Ruiz told me {said:the wall would fall}, when I asked her.'],
  ['behind who asked, set apart', 'Ana Ruiz said, after I asked, that {said:the wall would fall}.'],
  ['before the reporter’s participle', 'Ana Ruiz said {said:the wall was old}, citing a letter.'],
  ['before a relative of the reporter’s', 'Ana Ruiz said {said:the wall was old}, which is true.'],
  ['with an aside between dashes', 'Ana Ruiz says {said:the wall — built in 1960 — is gone}.'],
  ['from the end of the sentence', '{said:The wall will fall}, Ana Ruiz said on Monday.'],
  ['from the middle', '{said:The wall}, Ana Ruiz said, {said:will fall before long}.'],
  ['up to its end', '{said:It is clear}, Ana Ruiz said, {said:that the wall will fall}.'],
  ['according to somebody', 'According to Ana Ruiz, {said:the wall will fall within a year}.'],
  ['of what is promised', 'Ana Ruiz promised {said:to mend the wall by May}.'],
  ['behind an example', 'Ana Ruiz says, for example, that {said:the wall has a hole}.'],
  ['with shouldn’t', 'Ana Ruiz said {said:the council shouldn’t wait for the tide}.'],
  ['with a verb in -s', 'Ana Ruiz said {said:the plan reflects the wish of the town}.'],
  ['of what somebody worries about', 'Ana Ruiz is worried that {said:the wall will fall}.'],
  ['of what is asked', 'Ana Ruiz asked Bo Lind {said:whether the wall would hold}.'],
  ['of what is planned', 'Ana Ruiz wants {said:to mend the wall by May}, and left.'],
  ['of what others are urged to do', 'Ana Ruiz urged {said:the council to mend the wall}.'],
  ['of what is called for', 'Ana Ruiz has called for {said:a new wall} in a letter.'],
  ['of what is announced', 'Ana Ruiz announced {said:a new wall for the harbour} on Monday.'],
  ['of what is opposed', 'Ana Ruiz opposed {said:the plan for the wall} and left the hall.'],
  ['of things in a list', 'Ana Ruiz praised {said:boats, nets and ropes} after the storm.'],
  ['behind a noun', 'The hall laughed at Ana Ruiz’s claim that {said:the wall would fall}.'],
  ['called for by a noun', 'Ana Ruiz’s call for {said:a new wall} was heard.'],
  ['behind a preposition', 'Ana Ruiz began by defending {said:the plan for the wall}.'],
  ['behind an aside', 'Ana Ruiz said, too, that {said:the wall would fall}.'],
  [
    'behind who was told',
    'Ana Ruiz told the council, which met on Monday, that {said:it fell down}.',
  ],
  ['behind a verb of two words', 'He left after Ana Ruiz pointed out that {said:nobody had paid}.'],
  ['of what looks like a verb', 'Ana Ruiz said in an email that {said:talks would go on}.'],
  ['over an age', 'Ana Ruiz denied {said:the death of Bilal Lind, 19, at the weir of Sandport}.'],
  ['up to an age', 'Ana Ruiz praised {said:the courage of Bilal Lind, 19}, on Monday.'],
  ['with an age at its end', 'Ana Ruiz praised {said:the courage of her nephew Bilal, 19}.'],
  ['over ages in a list', 'Ana Ruiz praised {said:Mara Quill, 41, and Bilal Lind, 19}, and left.'],
  [
    'with a number that is no age',
    'Ana Ruiz opposed {said:the plan for Sandport}, 190 pages long.',
  ],
  ['of that plan', 'Ana Ruiz ridiculed {said:that plan of the council}.'],
  ['with a comma in a number', 'Ana Ruiz said {said:the wall had cost $100,000 in a year}.'],
  ['behind a day', 'Ana Ruiz promised Monday {said:to mend the wall by May}.'],
  [
    'with what even would change it',
    'Ana Ruiz said {said:even if it fell, she would mend the wall}.',
  ],
  ['of a question asked again', 'Ana Ruiz asked again {said:if the wall would hold}.'],
  ['of two deeds', 'Ana Ruiz hopes {said:to mend the wall and win the town over}.'],
  ['before what else was said of it', 'Ana Ruiz claimed {said:a victory} and left at noon.'],
  ['before its reason', 'Ana Ruiz opposed {said:the plan for the wall} because it was late.'],
  ['behind who', 'Ana Ruiz, who opposed {said:the plan for the wall}, left the hall.'],
  [
    'of what doing a thing would bring',
    'Ana Ruiz said that {said:taking it away would cost more}.',
  ],
  ['by a verb of telling', 'Ana Ruiz affirmed that {said:the wall would fall}.'],
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
  ['a noun that looks like a verb', 'The four states that lie by the sea sent builders.'],
  ['a passive', 'Ana Ruiz was told that the wall would fall.'],
  ['the writer’s own thought', 'I think the wall will fall before the winter.'],
  ['which voters are meant', 'The council met voters who say the wall is gone.'],
  ['which party is meant', 'The money of a party supporting Ana Ruiz has run out.'],
  ['a possessive', 'The mayor’s claims that morning surprised the builders.'],
  ['what nobody in particular wants', 'Locals opposed the plan for the wall.'],
  ['what a group without a name wants', 'A group of builders opposed the plan for the wall.'],
  ['a noun whose own verb follows', 'Ana Ruiz’s claim that the wall would fall drew laughs.'],
  ['a thing that was opposed', 'The plan opposed by Ana Ruiz fell at the vote.'],
  ['what a paper rests on', 'Ana Ruiz left the hall, citing a letter.'],
  ['a silence in other words', 'Ana Ruiz agreed to say nothing of the wall.'],
  ['it or them', 'Ana Ruiz supported it.'],
  ['nobody', 'It rained at the wall in May, and the builders left.'],
  ['what hangs on an aside', 'Ana Ruiz mended the wall, which had a hole, that the sea had made.'],
  [
    'a thing',
    'Ana Ruiz left.\n\nJon Ebbe bought a model of the sea. It found that the wall would fall.',
  ],
  ['whom somebody spoke against', 'The hall laughed at Ana Ruiz’s criticism of Jon Ebbe.'],
  ['a silence', 'Ana Ruiz declined to comment on the wall.'],
])('does not report %s', (_, sample) => {
  const article = parseArticle(HEAD + sample)
  expect(paraphrases(article.quotes).map((quote) => wordsOf(article, quote))).toEqual([])
})

test('what so many people said is theirs', () => {
  const article = parseArticle(`${HEAD}Two in three said the wall would fall within a year.`)
  const said = paraphrases(article.quotes).map((quote) => [
    speakerOf(article, quote),
    wordsOf(article, quote),
  ])
  expect(said).toEqual([['Two', 'the wall would fall within a year']])
})

test.each([
  ['what was not said', 'Ana Ruiz {cue:would not support} the plan for the wall.'],
  ['what is being said', 'Ana Ruiz {cue:is calling for} a new wall.'],
  ['what somebody is', 'Ana Ruiz {cue:is not sure} that the wall will hold.'],
  ['who is told', 'Ana Ruiz {cue:told Tern News} that the wall would hold.'],
  ['a pronoun grown on', 'She’s {cue:worried} that the wall will fall.'],
])('the cue tells %s', (_, sample) => {
  const { text, spans } = annotate(HEAD + sample)
  const cues = paraphrases(parseArticle(text).quotes).flatMap(({ cue }) => (cue ? [cue] : []))
  expect(wordsAt(text, cues)).toEqual(wordsAt(text, spans['cue'] ?? []))
})
