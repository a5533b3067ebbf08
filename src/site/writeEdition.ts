import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Article } from '../article/Article.ts'
import {
  EDITION_FILE,
  type Edition,
  type OfflineFile,
  type OfflineList,
  type StoryPage,
  articleFile,
  storiesFile,
} from '../article/Edition.ts'
import type { Summary } from '../article/Summary.ts'
import { summarise } from '../article/summarise.ts'
import { type Template, fillPage } from './fillPage.ts'
import { listSeeds } from './listSeeds.ts'
import { readSeed } from './readSeed.ts'
import type { Seed } from './Seed.ts'
import type { SeedProblem } from './SeedProblem.ts'
import { sortNewestFirst, splitIntoPages } from './storyPages.ts'
import { versionOf } from './versionOf.ts'
import { type Place, writeArticleHead, writePageHead } from './writeHead.ts'

export type EditionOptions = Place & {
  /** The folder of seeds. */
  readonly seeds: string
  /** The folder that it ends up in, where that may be among the seeds. */
  readonly out?: string
  /** Where the files go; there may be files of the app in it already. */
  readonly outDir: string
  readonly template: Template
  /** The page at an address of the app as HTML, from the data files it needs, by key. */
  readonly render: (address: string, atHand: Readonly<Record<string, unknown>>) => string
  /** Bytes of the app itself. */
  readonly appBytes: number
  /** Told of every problem as it is found. */
  readonly report: (problem: SeedProblem) => void
}

export type WrittenEdition = {
  readonly edition: Edition
  /** Files of the folder that hold no article that could be read. */
  readonly leftOut: number
  /** What is to be told of articles that are in the edition all the same. */
  readonly notes: number
}

/**
 * Writes the edition: every article as data and as a page, then the story pages, then the lists
 * over all of it. Articles are taken one at a time and only their summaries are kept, so that ten
 * thousand need little more memory than one.
 */
export async function writeEdition(options: EditionOptions): Promise<WrittenEdition> {
  const out = openFolder(options.outDir)
  const told = { in: 0, out: 0 }
  const report = (problem: SeedProblem) => {
    told[problem.left] += 1
    options.report(problem)
  }
  const { seeds, problems } = await listSeeds(options.seeds, options.out)
  problems.forEach(report)

  const stories: StoryFile[] = []
  for (const seed of seeds) {
    const read = readSeed(seed)
    read.problems.forEach(report)
    const story = read.article && composeStory(read.article, seed, options, report)
    if (!story) continue
    for (const { path, content } of story.files) out.write(path, content)
    stories.push({ summary: story.summary, file: story.file })
  }

  const files = new Map(stories.map((story) => [story.summary.slug, story.file]))
  const newestFirst = sortNewestFirst(stories.map(({ summary }) => summary))
  const pages = splitIntoPages(newestFirst)
  // Whoever has room for the newest alone has them with the page that leads to them.
  const listed = pages.flatMap((page) => [
    writeStoryPage(page, options, out),
    ...page.summaries.flatMap(({ slug }) => files.get(slug) ?? []),
  ])
  writeOtherPages(options, out)
  const edition = writeLists(pages, listed, options.appBytes, out)
  return { edition, leftOut: told.out, notes: told.in }
}

type StoryFile = { readonly summary: Summary; readonly file: OfflineFile }

type Story = StoryFile & {
  readonly files: readonly { readonly path: string; readonly content: string }[]
}

/** An article's data file and page; null, and reported, where the page can't be rendered. */
function composeStory(
  article: Article,
  { slug, file }: Seed,
  options: EditionOptions,
  report: EditionOptions['report'],
): Story | null {
  try {
    return composeArticle(article, slug, options)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    report({ file, left: 'out', reason: `It can't be made into a page: ${message}.` })
    return null
  }
}

function composeArticle(article: Article, slug: string, options: EditionOptions): Story {
  const json = JSON.stringify(article)
  const summary = summarise(article, slug, versionOf(json))
  const key = articleFile(slug)
  const address = articleFile(slug, summary.version)
  const notes = {
    address: `/articles/${slug}`,
    title: summary.headline,
    description: summary.opening,
    data: { key, address },
  }
  const head = writeArticleHead(notes, article, summary, options)
  const page = fillPage(options.template, options.render(notes.address, { [key]: article }), head)
  return {
    summary,
    file: { address, bytes: Buffer.byteLength(json) },
    files: [
      { path: key, content: json },
      { path: `articles/${slug}.html`, content: page },
    ],
  }
}

function writeStoryPage(page: StoryPage, options: EditionOptions, out: OutFolder): OfflineFile {
  const json = JSON.stringify(page)
  const key = storiesFile(page.page)
  const file = {
    address: storiesFile(page.page, versionOf(json)),
    bytes: Buffer.byteLength(json),
  }
  const address = page.page === 1 ? '/' : `/stories/${page.page}`
  const rendered = options.render(address, { [key]: page })
  const head = writePageHead(
    {
      address,
      title: page.page === 1 ? 'On Record' : `Stories, page ${page.page}`,
      description: DESCRIPTION,
      data: { key, address: file.address },
    },
    options,
  )
  const path = page.page === 1 ? 'index.html' : `stories/${page.page}.html`
  out.write(key, json)
  out.write(path, fillPage(options.template, rendered, head))
  return file
}

const DESCRIPTION = 'News kept as plain text: who said what, and where it comes from.'

/** The pages that need no data, the one for addresses that lead nowhere, and the shell. */
function writeOtherPages(options: EditionOptions, out: OutFolder): void {
  const { template, render } = options
  const settings = { address: '/settings', title: 'Settings', description: '', data: null }
  const head = writePageHead(settings, options)
  out.write('settings.html', fillPage(template, render('/settings', {}), head))
  // What stands on these is on the reader's device alone.
  out.write('add.html', fillPage(template, '<title>Add a story · On Record</title>', UNLISTED))
  out.write('marks.html', fillPage(template, '<title>Marks · On Record</title>', UNLISTED))
  out.write(
    'corrections.html',
    fillPage(template, '<title>Corrections · On Record</title>', UNLISTED),
  )
  out.write('404.html', fillPage(unsure(template), render('/404', {}), UNLISTED))
  out.write('shell.html', template.shell)
}

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
  pages: readonly StoryPage[],
  files: readonly OfflineFile[],
  app: number,
  out: OutFolder,
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
  out.write(EDITION_FILE, JSON.stringify(edition))
  out.write('data/offline.json', JSON.stringify(offline))
  return edition
}

type OutFolder = { readonly write: (path: string, content: string) => void }

/**
 * Writes one file after the other and waits for each: with thousands of small files that is less
 * work than having many writes under way at once.
 */
function openFolder(folder: string): OutFolder {
  const made = new Set<string>()
  return {
    write(path, content) {
      const file = join(folder, path)
      const parent = dirname(file)
      if (!made.has(parent)) mkdirSync(parent, { recursive: true })
      made.add(parent)
      writeFileSync(file, content)
    },
  }
}
