import type { Given } from '../../../library/imports/Incoming.ts'

/** Whether it is one file of words, which the field can take; anything else is imported. */
export function isOneStory(given: readonly Given[]): given is readonly [File] {
  const [only, another] = given
  if (!(only instanceof File) || another !== undefined) return false
  return STORY.test(only.name) && !EXPORT.test(only.name)
}

const STORY = /\.(?:txt|text|md|markdown|html?)$/i

/** `bookmarks_28_11_2026.html`, `ril_export.html`: what browsers and Pocket call their lists of links. */
const EXPORT = /(?:bookmark|ril_export|pocket|export)[^/]{0,60}\.html?$/i
