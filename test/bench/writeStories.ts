import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { capital, createInventor, type Inventor } from './createInventor.ts'
import { ENGLISH } from './phrases/english.ts'
import { FRENCH } from './phrases/french.ts'
import { GERMAN } from './phrases/german.ts'
import type { Phrases } from './phrases/Phrases.ts'
import { SPANISH } from './phrases/spanish.ts'

/**
 * Writes as many stories as are wanted into a folder, a file each: a headline, a date, a byline, key
 * points, captions, quotes of several kinds and about 600 words, in four languages. The same seed
 * gives the same stories.
 */
export async function writeStories(folder: string, count: number, seed = 1): Promise<void> {
  await mkdir(folder, { recursive: true })
  const invent = createInventor(seed)
  for (let written = 0; written < count; written++) {
    await writeFile(join(folder, `story-${written}.txt`), writeStory(invent))
  }
}

/** Half of the stories are in English. */
const LANGUAGES: readonly Phrases[] = [ENGLISH, GERMAN, ENGLISH, FRENCH, ENGLISH, SPANISH]

/** Of the paragraphs; the rest of a story adds about a hundred. */
const WORDS = 500

type Person = { readonly person: string; readonly role: string; readonly she: string }

/** `wanted`: about how many words its paragraphs have. */
export function writeStory(invent: Inventor, wanted = WORDS): string {
  const phrases = invent.pick(LANGUAGES)
  const people = invent.list(3, () => inventPerson(invent, phrases))
  const place = invent.place()
  const agency = invent.outlet()
  const write = (form: string, who = invent.pick(people)) =>
    fill(form, who, { invent, phrases, place })
  const facts = (count: number) => invent.list(count, () => write('{fact}'))
  const parts = [
    write(invent.pick(phrases.headlines)),
    dayFormat(phrases.lang).format(invent.day()),
    write(phrases.byline, inventPerson(invent, phrases)),
    facts(2)
      .map((fact) => `• ${fact}`)
      .join('\n'),
    `${place.toUpperCase()} (${agency}) — ${facts(2).join(' ')}`,
  ]
  let words = 0
  for (let paragraph = 0; words < wanted; paragraph++) {
    const text = write(phrases.forms[paragraph % phrases.forms.length] ?? '')
    words += text.split(' ').length
    parts.push(text)
    if (paragraph % 6 === 5) parts.push(write(`{person}, ${place}.\n\n${agency}`))
  }
  parts.push(write(phrases.noAnswer))
  return `${parts.join('\n\n')}\n`
}

function inventPerson(invent: Inventor, { voices }: Phrases): Person {
  const { she, names, roles } = invent.pick(voices)
  return { she, person: `${invent.pick(names)} ${invent.surname()}`, role: invent.pick(roles) }
}

type Scene = { readonly invent: Inventor; readonly phrases: Phrases; readonly place: string }

/** Puts words into what a sentence leaves open; a fact leaves the place open itself. */
function fill(form: string, who: Person, scene: Scene): string {
  const { invent, phrases, place } = scene
  return form.replaceAll(/\{(\w{1,10})\}/g, (open, slot: string) => {
    switch (slot) {
      case 'place':
        return place
      case 'outlet':
        return invent.outlet()
      case 'person':
      case 'role':
      case 'she':
        return who[slot]
      case 'last':
        return who.person.slice(who.person.indexOf(' ') + 1)
      case 'said':
        return invent.pick(phrases.said)
      case 'Said':
        return capital(invent.pick(phrases.said))
      case 'fact':
        return fill(invent.pick(phrases.facts), who, scene)
      default:
        return open
    }
  })
}

function dayFormat(lang: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
}
