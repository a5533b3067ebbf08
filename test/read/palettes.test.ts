import { readFileSync } from 'node:fs'
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori'
import { describe, expect, test } from 'vitest'
import { CHOICES } from '../../src/library/settings.ts'

/** Each theme by its name in `tokens.css`, and which of a colour's two values holds in it. */
const THEMES = [
  { name: 'light', rule: null, dark: false },
  { name: 'dark', rule: null, dark: true },
  { name: 'sepia', rule: 'sepia', dark: false },
  { name: 'black', rule: 'black', dark: true },
  { name: 'contrast, light', rule: 'contrast', dark: false },
  { name: 'contrast, dark', rule: 'contrast', dark: true },
] as const

/** Full loss of one kind of cone, after Machado, Oliveira and Fernandes (2009). */
const VIEWS = [
  ['normal', (colour) => colour],
  ['protanope', filterDeficiencyProt(1)],
  ['deuteranope', filterDeficiencyDeuter(1)],
  ['tritanope', filterDeficiencyTrit(1)],
] as const satisfies readonly (readonly [string, (colour: Color) => Color])[]

const VOICES = [1, 2, 3, 4, 5, 6].map((voice) => `voice-${voice}`)
const PAPERS = ['paper', 'sunk', 'raised']

test('every theme is held to what follows', () => {
  const held = new Set(THEMES.map(({ name }) => name.split(',')[0]))
  expect(held).toEqual(new Set(CHOICES.theme.filter((theme) => theme !== 'system')))
})

const difference = differenceCiede2000()

const css = readFileSync('src/read/tokens.css', 'utf8')

describe.each(THEMES)('the theme $name', ({ rule, dark }) => {
  const colours = coloursOf(rule, dark)
  const colour = (name: string) => colours.get(name) ?? ''

  test.each(VIEWS)('tells six speakers apart for %s eyes', (_, see) => {
    for (const [one, other] of pairs(['voice-0', ...VOICES])) {
      const apart = difference(see(read(colour(one))), see(read(colour(other))))
      expect(apart, `${one} and ${other}`).toBeGreaterThanOrEqual(10)
    }
  })

  test('gives badges letters that can be read', () => {
    for (const voice of ['voice-0', ...VOICES]) {
      expect(
        contrast(colour('on-voice'), colour(voice)),
        `letters on ${voice}`,
      ).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('draws a speaker’s line so that it is seen on every paper', () => {
    for (const voice of ['voice-0', ...VOICES]) {
      for (const paper of PAPERS) {
        const drawn = contrast(colour(voice), colour(paper))
        expect(drawn, `${voice} on ${paper}`).toBeGreaterThanOrEqual(3)
      }
    }
  })

  test('keeps marked words at 7:1, and their lines at 3:1', () => {
    for (const kind of ['fact', 'quote', 'question', 'check']) {
      const paint = colour(`mark-${kind}`)
      expect(contrast(colour('ink'), paint), `ink on ${kind}`).toBeGreaterThanOrEqual(7)
      for (const under of [paint, ...PAPERS.map(colour)]) {
        const drawn = contrast(colour(`line-${kind}`), under)
        expect(drawn, `the line of ${kind} on ${under}`).toBeGreaterThanOrEqual(3)
      }
    }
  })

  test('writes a story’s text at 7:1, the apparatus at 4.5:1, and edges at 3:1', () => {
    for (const paper of PAPERS) {
      const on = (name: string) => contrast(colour(name), colour(paper))
      expect(on('ink'), `ink on ${paper}`).toBeGreaterThanOrEqual(7)
      expect(on('soft'), `soft on ${paper}`).toBeGreaterThanOrEqual(7)
      expect(on('faint'), `faint on ${paper}`).toBeGreaterThanOrEqual(4.5)
      expect(on('edge'), `edge on ${paper}`).toBeGreaterThanOrEqual(3)
      expect(on('focus'), `focus on ${paper}`).toBeGreaterThanOrEqual(3)
      expect(contrast(colour('ink'), colour('evidence')), 'ink on evidence').toBeGreaterThan(4.5)
    }
  })
})

function read(colour: string): Color {
  const value = parse(colour)
  if (!value) throw new Error(`${colour} is no colour`)
  return value
}

function contrast(one: string, other: string): number {
  return wcagContrast(one, other)
}

function pairs(names: readonly string[]): readonly (readonly [string, string])[] {
  return names.flatMap((one, place) => names.slice(place + 1).map((other) => [one, other] as const))
}

/** The colours of a theme by role: those of all themes, and over them those of its own rule. */
function coloursOf(rule: string | null, dark: boolean): ReadonlyMap<string, string> {
  const rules = ['[data-theme] {', ...(rule === null ? [] : [RULES[rule] ?? ''])]
  const colours = new Map(rules.flatMap((start) => declarationsIn(start, dark)))
  for (const [name, value] of colours) {
    const same = /^var\(--color-(.+)\)$/.exec(value)?.[1]
    if (same !== undefined) colours.set(name, colours.get(same) ?? '')
  }
  return colours
}

const RULES: Readonly<Record<string, string>> = {
  sepia: "[data-theme='sepia'] {",
  black: "\n[data-theme='black'] {",
  contrast: '@variant contrast {',
}

/** `--color-ink: light-dark(#1c1a17, #ece8e1);` */
const DECLARATION = /--color-([\w-]+): (?:light-dark\((#\w+), (#\w+)\)|([^;]+));/g

function declarationsIn(start: string, dark: boolean): readonly (readonly [string, string])[] {
  const from = css.indexOf(start)
  if (from < 0) throw new Error(`tokens.css has no ${start}`)
  const block = css.slice(from, css.indexOf('\n}', from))
  return [...block.matchAll(DECLARATION)].map(([, name = '', light, night, both]) => [
    name,
    both ?? (dark ? night : light) ?? '',
  ])
}
