import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/Article.ts'
import { applyCorrections } from '../../../src/article/corrections/applyCorrections.ts'
import { type Change, correctionOf } from '../../../src/article/corrections/Correction.ts'
import { markEdited } from '../../../src/article/corrections/edited.ts'
import { checkArticle } from '../../parse/checkArticle.ts'
import { at, corrected, harbour, person } from './corrections.ts'

const OSTER = '“My father laid those stones,”'
const toEbbe = { kind: 'speaker', at: at(OSTER), speaker: person('Jon Ebbe') } as const
const desk = markEdited(corrected(toEbbe, { kind: 'publisher', name: 'Tern News' }))

function afterReader(article: Article, ...changes: readonly Change[]) {
  return applyCorrections(
    article,
    changes.map((change) => correctionOf(change)),
  ).article
}

describe('what the desk put right', () => {
  test('is named: a quote, a speaker, a field of the head', () => {
    expect(desk.edited).toEqual(['q4', 's4', 'publisher'])
    expect(checkArticle(desk, desk.text)).toEqual([])
  })

  test('is not named where nothing was put right', () => {
    expect(markEdited(harbour)).toBe(harbour)
  })

  test('is the reader’s once a reader has put it right', () => {
    const named = { ...toEbbe, speaker: person('Ines Falk') }
    expect(afterReader(desk, named).edited).toEqual(['s4', 'publisher'])
    expect(afterReader(desk, { kind: 'publisher', name: null }).edited).toEqual(['q4', 's4'])
  })

  test('stays the desk’s where the reader put right another thing', () => {
    const elsewhere = { kind: 'authors', names: ['Mara Quill'] } as const
    expect(afterReader(desk, elsewhere).edited).toEqual(desk.edited)
    const words = { kind: 'span', at: at(OSTER), to: at('father laid those stones') } as const
    expect(afterReader(desk, words).edited).toEqual(desk.edited)
  })

  test('stays the desk’s where the reader says just the same', () => {
    expect(afterReader(desk, toEbbe).edited).toEqual(desk.edited)
  })

  test('is nothing where only a reader put something right', () => {
    expect(afterReader(harbour, toEbbe).edited).toBeUndefined()
  })
})
