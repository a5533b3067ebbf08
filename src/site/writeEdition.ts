import { setImmediate } from 'node:timers/promises'
import {
  EDITION_FILE,
  type Edition,
  type OfflineFile,
  type OfflineList,
  type StoryPage,
  storiesFile,
} from '../article/Edition.ts'
import type { Summary } from '../article/Summary.ts'
import { type Template, fillPage } from './fillPage.ts'
import { inOrder } from './inOrder.ts'
import { listSeeds } from './listSeeds.ts'
import type { ListedStory, MadeStory, Render, StoryOptions } from './makeStory.ts'
import type { Seed } from './Seed.ts'
import type { SeedProblem } from './SeedProblem.ts'
import type { Line, Spool } from './openSpool.ts'
import { type PageOf, sortNewestFirst, splitIntoPages } from './storyPages.ts'
import { integrityOf, versionOf } from './versionOf.ts'
import { writePageHead } from './writeHead.ts'
import { writeInto } from './writeInto.ts'

/** There may be files of the app in `outDir` already. */
export type EditionOptions = StoryOptions & {
  /** The folder of seeds. */
  readonly seeds: string
  /** The folder that it ends up in, where that may be among the seeds. */
  readonly out?: string
  readonly render: Render
  /** Makes a story of a seed, as `makeStory` does. */
  readonly make: (seed: Seed) => Promise<MadeStory>
  /** Called when all are made, so that what made them takes no memory beside the rest. */
  readonly close: () => void
  /** Bytes of the app itself. */
  readonly appBytes: number
  /** Told of every problem as it is found. */
  readonly report: (problem: SeedProblem) => void
  /** Holds the summaries until their pages are written. */
  readonly spool: Spool
}

export type WrittenEdition = {
  readonly edition: Edition
  /** Files of the folder that hold no article that could be read. */
  readonly leftOut: number
  /** What is to be told of articles that are in the edition all the same. */
  readonly notes: number
}

/** How many stories are being made at a time: as many threads as there are have another waiting. */
const AT_ONCE = 16

/** What is kept of a story while the others are made: what puts it in its place, and where the rest is. */
type KeptStory = Pick<Summary, 'slug' | 'published' | 'quotes'> & {
  readonly file: OfflineFile
  readonly summary: Line
}

/**
 * Writes the edition: every article as data and as a page, then the story pages, then the lists
 * over all of it. Not even the articles' summaries are held meanwhile, so that a hundred thousand
 * need little more memory than one.
 */
export async function writeEdition(options: EditionOptions): Promise<WrittenEdition> {
  const told = { in: 0, out: 0 }
  const report = (problem: SeedProblem) => {
    told[problem.left] += 1
    options.report(problem)
  }
  const { seeds, problems } = await listSeeds(options.seeds, options.out)
  problems.forEach(report)

  const stories: KeptStory[] = []
  for await (const made of inOrder(seeds, options.make, AT_ONCE)) {
    made.problems.forEach(report)
    if (made.listed) stories.push(keep(made.listed, options.spool))
  }
  options.close()

  const pages = splitIntoPages(sortNewestFirst(stories))
  const listed: OfflineFile[] = []
  for (const page of pages) {
    // Whoever has room for the newest alone has them with the page that leads to them.
    listed.push(writeStoryPage(openPage(page, options.spool), options))
    listed.push(...page.summaries.map(({ file }) => file))
    // What React puts off while it renders is held until there is time for it.
    await setImmediate()
  }
  writeOtherPages(options)
  const edition = writeLists(pages, listed, options)
  return { edition, leftOut: told.out, notes: told.in }
}

function keep({ summary, file }: ListedStory, spool: Spool): KeptStory {
  const { slug, published, quotes } = summary
  return { slug, published, quotes, file, summary: spool.add(JSON.stringify(summary)) }
}

function openPage({ summaries, ...page }: PageOf<KeptStory>, spool: Spool): StoryPage {
  // `keep` put it there.
  const open = ({ summary }: KeptStory) => JSON.parse(spool.read(summary)) as Summary
  return { ...page, summaries: summaries.map(open) }
}

function writeStoryPage(page: StoryPage, options: EditionOptions): OfflineFile {
  const { outDir, template, render } = options
  const json = JSON.stringify(page)
  const key = storiesFile(page.page)
  const file = {
    address: storiesFile(page.page, versionOf(json)),
    bytes: Buffer.byteLength(json),
  }
  const address = page.page === 1 ? '/' : `/stories/${page.page}`
  const rendered = render(address, { [key]: page })
  const head = writePageHead(
    {
      address,
      title: page.page === 1 ? 'On Record' : `Stories, page ${page.page}`,
      description: DESCRIPTION,
      data: { key, address: file.address, integrity: integrityOf(json) },
    },
    options,
  )
  const path = page.page === 1 ? 'index.html' : `stories/${page.page}.html`
  writeInto(outDir, key, json)
  writeInto(outDir, path, fillPage(template, rendered, head))
  return file
}

const DESCRIPTION = 'News kept as plain text: who said what, and where it comes from.'

/** The pages that need no data, the one for addresses that lead nowhere, and the shell. */
function writeOtherPages(options: EditionOptions): void {
  const { outDir, template, render } = options
  const write = (name: string, content: string) => writeInto(outDir, name, content)
  const settings = { address: '/settings', title: 'Settings', description: '', data: null }
  const head = writePageHead(settings, options)
  write('settings.html', fillPage(template, render('/settings', {}), head))
  // What stands on these is on the reader's device alone.
  for (const [name, title] of READERS_OWN)
    write(`${name}.html`, fillPage(template, `<title>${title} · On Record</title>`, UNLISTED))
  write('404.html', fillPage(unsure(template), render('/404', {}), UNLISTED))
  write('shell.html', template.shell)
}

const READERS_OWN = [
  ['add', 'Add a story'],
  ['marks', 'Marks'],
  ['corrections', 'Corrections'],
] as const

/** No page for a search engine. */
const UNLISTED = '<meta name="robots" content="noindex">'

/**
 * A story at an address that the host doesn't know may be the reader's own. Where scripts run, the
 * styles show nothing to the contrary until the app has looked.
 */
function unsure(template: Template): Template {
  const { middle, closing } = template
  return { ...template, middle: `${middle}<div class="unsure">`, closing: `</div>${closing}` }
}

/** `edition.json` and `offline.json`; the edition's id is the hash over every file's version. */
function writeLists(
  pages: readonly PageOf<unknown>[],
  files: readonly OfflineFile[],
  { appBytes: app, outDir }: EditionOptions,
): Edition {
  const id = versionOf(files.map(({ address }) => address).join('\n'), 12)
  const [first] = pages
  const edition: Edition = {
    version: 1,
    id,
    stories: first?.stories ?? 0,
    quotes: first?.quotes ?? 0,
    pages: pages.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    app,
  }
  const offline: OfflineList = { edition: id, files }
  writeInto(outDir, EDITION_FILE, JSON.stringify(edition))
  writeInto(outDir, 'data/offline.json', JSON.stringify(offline))
  return edition
}
