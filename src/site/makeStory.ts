import type { Article } from '../article/Article.ts'
import { type OfflineFile, articleFile } from '../article/Edition.ts'
import type { Summary } from '../article/Summary.ts'
import { summarise } from '../article/summarise.ts'
import { type Template, fillPage } from './fillPage.ts'
import { readSeed } from './readSeed.ts'
import type { Seed } from './Seed.ts'
import type { SeedProblem } from './SeedProblem.ts'
import { storyFiles } from './storyFiles.ts'
import { integrityOf, versionOf } from './versionOf.ts'
import { type Place, writeArticleHead } from './writeHead.ts'
import { writeInto } from './writeInto.ts'

/** The page at an address of the app as HTML, from the data files it needs, by key. */
export type Render = (address: string, atHand: Readonly<Record<string, unknown>>) => string

/** What the page of every story has in common, and where the stories go. */
export type StoryOptions = Place & {
  /** Where the files go. */
  readonly outDir: string
  readonly template: Template
  /** How long a story may be read, in ms; `Infinity` where whoever asks for it watches the time. */
  readonly limit?: number
}

/** What became of a seed: never its article, so that ten thousand of them fit. */
export type MadeStory = {
  /** What the lists need of it; null where it holds no article, or none that can be rendered. */
  readonly listed: ListedStory | null
  readonly problems: readonly SeedProblem[]
}

/** What the list and the offline list tell of a story. */
export type ListedStory = { readonly summary: Summary; readonly file: OfflineFile }

/** Reads a seed and writes its data file and its page. Throws only where these can't be written. */
export function makeStory(seed: Seed, options: StoryOptions, render: Render): MadeStory {
  const { article, problems } = readSeed(seed, options)
  if (!article) return { listed: null, problems }
  const story = composeStory(article, seed, options, render)
  if (!('files' in story)) return { listed: null, problems: [...problems, story] }
  const { files, ...listed } = story
  for (const { path, content } of files) writeInto(options.outDir, path, content)
  return { listed, problems }
}

type Story = ListedStory & {
  readonly files: readonly { readonly path: string; readonly content: string }[]
}

/** An article's data file and page, or why it has none. */
function composeStory(
  article: Article,
  { slug, file }: Seed,
  options: StoryOptions,
  render: Render,
): Story | SeedProblem {
  try {
    return composeArticle(article, slug, options, render)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { file, left: 'out', reason: `It can't be made into a page: ${message}.` }
  }
}

function composeArticle(
  article: Article,
  slug: string,
  options: StoryOptions,
  render: Render,
): Story {
  const json = JSON.stringify(article)
  const summary = summarise(article, slug, versionOf(json))
  const { data: key, page: path } = storyFiles(slug)
  const address = articleFile(slug, summary.version)
  const notes = {
    address: `/articles/${slug}`,
    title: summary.headline,
    description: summary.opening,
    data: { key, address, integrity: integrityOf(json) },
  }
  const head = writeArticleHead(notes, article, summary, options)
  const page = fillPage(options.template, render(notes.address, { [key]: article }), head)
  return {
    summary,
    file: { address, bytes: Buffer.byteLength(json) },
    files: [
      { path: key, content: json },
      { path, content: page },
    ],
  }
}
