import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInventor } from './createInventor.ts'

/**
 * Writes as many invented stories as are wanted into a folder, a file each: a headline, a date, a
 * byline, key points, captions, quotes of several kinds and about 600 words. The same seed gives
 * the same stories.
 */
export async function writeStories(folder: string, count: number, seed = 1): Promise<void> {
  await mkdir(folder, { recursive: true })
  const invent = createInventor(seed)
  for (let written = 0; written < count; written++) {
    await writeFile(join(folder, `story-${written}.txt`), writeStory(invent))
  }
}

type Inventor = ReturnType<typeof createInventor>

/** Of the paragraphs; the rest of a story adds about a hundred. */
const WORDS = 500

/** `wanted`: about how many words its paragraphs have. */
export function writeStory(invent: Inventor, wanted = WORDS): string {
  const people = [invent.person(), invent.person(), invent.person()]
  const place = invent.place()
  const agency = invent.outlet()
  const parts = [
    invent.headline(place),
    invent.day(),
    `By ${invent.person()}`,
    invent.list(2, () => `• ${invent.sentence()}`).join('\n'),
    `${place.toUpperCase()} (${agency}) — ${invent.sentence()} ${invent.sentence()}`,
  ]
  let words = 0
  for (let paragraph = 0; words < wanted; paragraph++) {
    const text = writeParagraph(invent, people, paragraph)
    words += text.split(' ').length
    parts.push(text)
    if (paragraph % 6 === 5) parts.push(`${invent.pick(people)} in ${place}.\n\n${agency}`)
  }
  parts.push(`${invent.place()} officials didn’t immediately respond to a request for comment.`)
  return `${parts.join('\n\n')}\n`
}

function writeParagraph(invent: Inventor, people: readonly string[], at: number): string {
  const person = invent.pick(people)
  const last = person.split(' ').at(-1)
  const cue = invent.pick(['said', 'wrote', 'told reporters', 'added', 'argued', 'warned'])
  const forms = [
    () => `${invent.sentence()} ${invent.sentence()} ${invent.sentence()}`,
    () => `“${invent.clause(9)},” ${cue} ${person}, a ${invent.role()}. ${invent.sentence()}`,
    () => `${last} ${cue}: “${invent.sentence()} ${invent.sentence()}”`,
    () => `“${invent.clause(6)},” she ${cue}, “${invent.clause(7)}.” ${invent.sentence()}`,
    () => `${invent.sentence()} The plan was called “${invent.clause(3)}” by ${last}.`,
    () => `According to ${invent.outlet()}, ${invent.clause(12)}. ${invent.sentence()}`,
  ]
  const form = forms[at % forms.length] ?? forms[0]
  return form?.() ?? ''
}
