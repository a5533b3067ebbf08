import { describe, expect, test } from 'vitest'
import { findForeignByline } from '../../../../src/parse/page/authors/findForeignByline.ts'
import { parseArticle } from '../../parseArticle.ts'
import { blocksOf, wordsOf } from '../../story.ts'

function namesIn(line: string): readonly string[] {
  const { contributors = [] } = findForeignByline(line, { start: 0, end: line.length }) ?? {}
  for (const { start, end, name } of contributors) expect(line.slice(start, end)).toBe(name)
  return contributors.map(({ name }) => name)
}

describe('a byline in a script that no page’s words are known of', () => {
  test.each([
    ['بقلم سلمى الحداد', ['سلمى الحداد']],
    ['بقلم: سلمى الحداد، خالد منصور', ['سلمى الحداد', 'خالد منصور']],
    ['מאת דנה לוי', ['דנה לוי']],
    ['Автор: Анна Рыбакова', ['Анна Рыбакова']],
    ['Авторы: Анна Рыбакова, Олег Лисин', ['Анна Рыбакова', 'Олег Лисин']],
    ['文・田中花子', ['田中花子']],
    ['文／田中 花子', ['田中 花子']],
    ['田中花子記者', ['田中花子']],
    ['记者 王小明', ['王小明']],
    ['作者：王小明', ['王小明']],
    ['김철수 기자', ['김철수']],
  ])('names whoever wrote it: %s', (line, names) => {
    expect(namesIn(line)).toEqual(names)
  })

  test.each([
    'كتب سلمى الحداد',
    'بقلم حبر أزرق جديد على ورق أبيض',
    'Автор новой книги о море',
    'Автор: 3 марта',
    '文化の日',
    '記者会見を開く市長',
    '記者',
    '女性記者',
    '新聞記者',
    '戦場記者',
    '経済部記者',
    '地方紙の女性記者',
    '여성 기자',
    '사회부 기자',
    '本报记者',
    'بقلم',
  ])('is not: %s', (line) => {
    expect(namesIn(line)).toEqual([])
  })

  test('is no furniture of the page', () => {
    const article = parseArticle(
      'مجلس ساندبورت يصوت على إصلاح الجدار\n\nبقلم سلمى الحداد\n\nصوت مجلس مدينة ساندبورت مساء الثلاثاء على إصلاح الجدار القديم قبل وصول عواصف الشتاء إلى الميناء.\n\nوقال رئيس البلدية إن أحدا لن يضطر إلى مغادرة منزله، وإن القوارب ستبقى في مكانها حتى الربيع المقبل.',
    )
    expect(blocksOf(article, 'byline')).toEqual(['بقلم سلمى الحداد'])
    expect(wordsOf(article, article.byline)).toBe('بقلم سلمى الحداد')
    expect(article.sources.map(({ kind, name }) => [kind, name])).toEqual([
      ['contributor', 'سلمى الحداد'],
    ])
  })
})
