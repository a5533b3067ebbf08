// oxlint-disable-next-line typescript/triple-slash-reference -- an ambient module can't be imported
/// <reference path="./jsdomParser.d.ts" />
import { Readability } from '@mozilla/readability'
import JSDOMParser from '@mozilla/readability/JSDOMParser.js'
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { isElement, isShown } from './elements.ts'

/**
 * Asks Readability which elements with words belong to the story. It works on a copy, and only its
 * choice is taken: the words stay where they are. Null where it finds no story, or where the page
 * is too large or too deep to ask. `letters`: how long the page's words are.
 */
export function pickStory(
  document: Tree.Document,
  elements: ReadonlySet<Tree.Element>,
  letters: number,
): ReadonlySet<Tree.Element> | null {
  const numbers = new Map([...elements].map((element, at) => [element, at] as const))
  const copy = writeCopy(document, numbers, Math.min(MOST_ELEMENTS, MOST_BARE + letters))
  if (copy === null) return null
  const kept = readNumbers(copy)
  if (kept === null) return null
  return new Set([...numbers].flatMap(([element, at]) => (kept.has(at) ? [element] : [])))
}

const MOST_ELEMENTS = 20_000
const DEEPEST = 200

/**
 * Elements that a page may have beyond one for each letter. Marks that cross each other make five
 * out of six characters, and Readability takes as long for each: `<b><p><b><p>`
 */
const MOST_BARE = 2000

/** Where a number stands on the copy; Readability keeps attributes that it doesn’t know. */
const NUMBER = 'data-run'

/** What Readability returns when it is told to give the element itself. */
type Kept = { readonly getElementsByTagName: (name: string) => ArrayLike<Attributed> }
type Attributed = { readonly getAttribute: (name: string) => string | null }

function readNumbers(copy: string): ReadonlySet<number> | null {
  try {
    const dom = new JSDOMParser().parse(copy, 'https://page.invalid/') as Document
    const story = new Readability<Kept>(dom, {
      serializer: (element: unknown) => element as Kept,
    }).parse()
    if (!story?.content) return null
    const found = Array.from(story.content.getElementsByTagName('*'), (element) =>
      element.getAttribute(NUMBER),
    )
    return new Set(found.flatMap((number) => (number === null ? [] : [Number(number)])))
  } catch {
    // Its own limits, or a page that it can't make sense of: then the words alone decide.
    return null
  }
}

type Document = ConstructorParameters<typeof Readability>[0]

/** The page as well-formed XHTML without what is never shown; null where it is out of all bounds. */
function writeCopy(
  document: Tree.Document,
  numbers: ReadonlyMap<Tree.Element, number>,
  most: number,
): string | null {
  const pieces: string[] = []
  const steps: (Tree.Node | string)[] = [document]
  let count = 0
  let depth = 0
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'string') {
      pieces.push(step)
      depth--
      continue
    }
    if ('value' in step && step.nodeName === '#text') pieces.push(escape(step.value))
    if (isElement(step)) {
      if (!isShown(step) || !/^[a-z][a-z0-9-]{0,30}$/.test(step.tagName)) continue
      if (++count > most || ++depth > DEEPEST) return null
      pieces.push(openTag(step, numbers.get(step)))
      steps.push(`</${step.tagName}>`)
    }
    // One by one: a call takes only so many arguments.
    if ('childNodes' in step) for (const child of step.childNodes.toReversed()) steps.push(child)
  }
  return pieces.join('')
}

/** What Readability judges an element by. */
const JUDGED: ReadonlySet<string> = new Set([
  'class',
  'id',
  'rel',
  'role',
  'itemprop',
  'href',
  'src',
])

const LONGEST_VALUE = 300

function openTag({ tagName, attrs }: Tree.Element, number: number | undefined): string {
  const kept = attrs
    .filter(({ name }) => JUDGED.has(name))
    .map(({ name, value }) => ` ${name}="${escape(value.slice(0, LONGEST_VALUE))}"`)
  const own = number === undefined ? '' : ` ${NUMBER}="${number}"`
  return `<${tagName}${kept.join('')}${own}>`
}

function escape(words: string): string {
  return words.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
