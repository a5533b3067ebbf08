import { readFileSync, readdirSync } from 'node:fs'
import type { Span } from '../../../src/article/Span.ts'

/** An invented story in which somebody wrote down who says every stretch in quotation marks. */
export type LabelledStory = {
  readonly name: string
  readonly kind: string
  readonly lang: string
  readonly text: string
  readonly stretches: readonly Stretch[]
}

/** `speaker` is the name as fully as the story gives it, `-` for nobody’s words, `?` where it isn’t said. */
export type Stretch = Span & { readonly speaker: string }

const FOLDER = new URL('./', import.meta.url)

/** All labelled stories, in the order of their names. */
export function readLabelled(): readonly LabelledStory[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => readStory(name, readFileSync(new URL(name, FOLDER), 'utf8')))
}

/**
 * Reads a story whose stretches are marked where they stand, so that nobody counts characters:
 *
 *     [[“We will rebuild,”|Ana Ruiz]] she said of [[“the old lady”|-]].
 */
function readStory(name: string, content: string): LabelledStory {
  const cut = content.indexOf('\n---\n')
  const head = content.slice(0, cut)
  const marked = content.slice(cut + '\n---\n'.length)
  const stretches: Stretch[] = []
  let text = ''
  let at = 0
  for (const found of marked.matchAll(/\[\[([^]*?)\|([^\]|]*)\]\]/g)) {
    text += marked.slice(at, found.index)
    const start = text.length
    text += found[1] ?? ''
    stretches.push({ start, end: text.length, speaker: (found[2] ?? '').trim() })
    at = found.index + found[0].length
  }
  text += marked.slice(at)
  return { name, kind: field(head, 'kind'), lang: field(head, 'lang'), text, stretches }
}

function field(head: string, key: string): string {
  return new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1] ?? ''
}
