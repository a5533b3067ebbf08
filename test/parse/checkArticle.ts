import type { Article } from '../../src/article/Article.ts'
import { contains, type Span } from '../../src/article/Span.ts'
import { hideUnseen } from '../../src/parse/tokens/unseen.ts'

/** Everything that is wrong with an article, whatever its text; an empty list for a sound one. */
export function checkArticle(article: Article, text: string): readonly string[] {
  return [
    ...(article.text === text ? [] : ['the text was changed']),
    ...checkBlocks(article),
    ...checkSpans(article),
    ...checkQuotes(article),
    ...checkSpeakers(article),
  ]
}

function checkBlocks({ blocks, text, problems }: Article): readonly string[] {
  // A name is mended where its letters were taken apart.
  const isMended = problems.some(({ code }) => code === 'damagedText')
  const faults: string[] = []
  let at = 0
  for (const block of blocks) {
    if (block.start < at) faults.push(`block at ${block.start} overlaps the one before`)
    if (text.slice(at, block.start).trim() !== '')
      faults.push(`words before ${block.start} are lost`)
    if (text.slice(block.start, block.end).trim() === '')
      faults.push(`block at ${block.start} is empty`)
    at = block.end
    const parts = block.type === 'caption' || block.type === 'credit' ? block.credits : []
    const caption = block.type === 'caption' && block.caption ? [block.caption] : []
    for (const part of [...parts, ...caption])
      if (!contains(block, part)) faults.push(`part at ${part.start} lies outside its block`)
    for (const { name, start, end } of parts)
      if (!isMended && oneLine(text.slice(start, end)) !== oneLine(name))
        faults.push(`credit ${name} is not at its span`)
  }
  if (text.slice(at).trim() !== '') faults.push('words after the last block are lost')
  return faults
}

/** As a name is given: on one line, without what nobody sees, with its references read. */
function oneLine(words: string): string {
  const seen = hideUnseen(words)?.text ?? words
  return seen.replace(/\p{Cf}/gu, '').replace(/\s+/gu, ' ')
}

/** Every object with a start and an end, however deep. */
function spansIn(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(spansIn)
  return 'start' in value && 'end' in value ? [value as Span, ...inner] : inner
}

function checkSpans({ text, ...findings }: Article): readonly string[] {
  return spansIn(findings)
    .filter(({ start, end }) => !(start >= 0 && start <= end && end <= text.length))
    .map(({ start, end }) => `span ${start}–${end} lies outside the text`)
}

function checkQuotes({ quotes, marked, blocks }: Article): readonly string[] {
  const faults: string[] = []
  const ids = new Set(quotes.map(({ id }) => id))
  if (ids.size !== quotes.length) faults.push('two quotes share an id')
  let [at, block, inner] = [0, 0, 0]
  // What others say in a turn of a talk, or in a dispatch that is all of its block, stands inside it.
  const whole = new Set(blocks.map(({ start, end }) => `${start}–${end}`))
  let turn: Span | null = null
  for (const quote of quotes) {
    const held = turn !== null && contains(turn, quote)
    if (quote.start < at && !(held && quote.start >= inner))
      faults.push(`${quote.id} overlaps the quote before`)
    at = Math.max(at, quote.end)
    inner = held ? quote.end : quote.start
    const holds = quote.kind === 'block' || whole.has(`${quote.start}–${quote.end}`)
    if (holds && !held) turn = quote
    const parts = quote.fragments ?? [quote]
    for (const part of parts) {
      while ((blocks[block]?.end ?? Infinity) < part.end) block++
      const holder = blocks[block]
      if (!holder || !contains(holder, part)) faults.push(`${quote.id} lies outside the blocks`)
    }
    if (parts[0]?.start !== quote.start || parts.at(-1)?.end !== quote.end)
      faults.push(`${quote.id} is not its fragments`)
    parts.forEach((part, place) => {
      const before = parts[place - 1]
      if (before && before.end > part.start) faults.push(`${quote.id} has fragments out of order`)
    })
    if (quote.repeats !== undefined && (!ids.has(quote.repeats) || quote.repeats === quote.id))
      faults.push(`${quote.id} repeats nothing`)
    if ((quote.speaker === null) !== (quote.confidence === 'unknown'))
      faults.push(`${quote.id} is sure of nobody`)
  }
  for (const mark of marked)
    if (quotes.some(({ start, kind }) => start === mark.start && kind !== 'paraphrase'))
      faults.push(`${mark.start} is quote and no quote`)
  return faults
}

function checkSpeakers({ quotes, speakers }: Article): readonly string[] {
  const ids = new Set(speakers.map(({ id }) => id))
  const faults = ids.size === speakers.length ? [] : ['two speakers share an id']
  const lost = quotes.filter(({ speaker }) => speaker !== null && !ids.has(speaker))
  return [...faults, ...lost.map(({ id }) => `${id} has a speaker who is not listed`)]
}
