import { describe, expect, test } from 'vitest'
import { blocksOf, parsePage } from '../story.ts'

const HEAD = 'Sandport 2-1 Ostwick: late header settles the derby\n\nBy Jon Ebbe'
const TEAM = 'Sandport: Holm; Vik, Brandt, Okafor (Lind 70), Roe; Dahl, Moe.'
const OTHERS = 'Ostwick (3-5-2): Steen 5; Bakke 6, Myhre 6, Lie 5; Lund 8, Foss 6.'
const REFEREE = 'Referee: Mary Thorne. Attendance: 4,211.'

describe('a line-up', () => {
  test.each([
    ['apart', `${TEAM}\n\n${OTHERS}\n\n${REFEREE}`],
    ['line upon line', `${TEAM}\n${OTHERS}\n${REFEREE}`],
  ])('is text, %s', (_, foot) => {
    const article = parsePage(HEAD, foot)
    expect(blocksOf(article, 'paragraph').slice(-3)).toEqual([TEAM, OTHERS, REFEREE])
    expect(blocksOf(article, 'residue')).toEqual([])
  })

  test.each([
    ['Topics: Swans, Traffic, Police, Harbour'],
    ['Most read: ferry runs again, harbour wall falls, tides rise, crab soup'],
    ['Tags: Sandport, Ostwick, Harrow, Derby'],
  ])('is not: %s', (line) => {
    const foot = `${line}\n\nRelated stories\n\nFerry runs again`
    expect(blocksOf(parsePage(HEAD, foot), 'residue')).toContain(line)
  })
})
