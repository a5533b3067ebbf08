import { articleFile } from '../article/Edition.ts'

/** The files that a story is, relative to the folder of the app: its data and its page. */
export function storyFiles(slug: string): { readonly data: string; readonly page: string } {
  return { data: articleFile(slug), page: `articles/${slug}.html` }
}
