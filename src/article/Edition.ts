import type { Summary } from './Summary.ts'

/**
 * One build of the articles, as files. Nothing in it that a page needs grows with the number of
 * articles, except `offline.json`, which only the service worker reads.
 *
 *     data/edition.json               Edition
 *     data/stories/1.json …           StoryPage
 *     data/articles/<slug>.json       Article
 *     data/offline.json               OfflineList
 */
export type Edition = {
  readonly version: 1
  /** Hash over every file of the edition; two builds of the same seeds share it. */
  readonly id: string
  readonly stories: number
  readonly quotes: number
  readonly pages: number
  /** Bytes of the whole library as JSON. */
  readonly bytes: number
  /** Bytes of the app itself. */
  readonly app: number
}

export const EDITION_FILE = 'data/edition.json'

/** Fifty summaries, newest first, and what the front page says about the whole edition. */
export type StoryPage = {
  readonly page: number
  readonly pages: number
  readonly stories: number
  readonly quotes: number
  readonly summaries: readonly Summary[]
}

/** Every file that the library needs to be read without a network: each page before its stories, newest first. */
export type OfflineList = {
  readonly edition: string
  readonly files: readonly OfflineFile[]
}

/** `address` is relative to the app's base and carries its version: `data/articles/a.json?v=1f3c`. */
export type OfflineFile = { readonly address: string; readonly bytes: number }

export const STORIES_ON_A_PAGE = 50

/**
 * The address of a data file, relative to the app's base. With a version, a cache can tell two
 * editions of the same story apart and keep what has not changed.
 */
export function articleFile(slug: string, version?: string): string {
  return versioned(`data/articles/${slug}.json`, version)
}

export function storiesFile(page: number, version?: string): string {
  return versioned(`data/stories/${page}.json`, version)
}

function versioned(path: string, version: string | undefined): string {
  return version === undefined ? path : `${path}?v=${version}`
}

/** Slugs are file names without extension, held to what survives in every address: `[a-z0-9-]+`. */
export function isSlug(value: string): boolean {
  return /^[a-z0-9-]+$/.test(value)
}
