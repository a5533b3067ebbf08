import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Render } from './makeStory.ts'

/** The prerenderer, from the folder that it was bundled into. */
export async function openRenderer(folder: string): Promise<Render> {
  const { href } = pathToFileURL(join(folder, 'prerender.js'))
  const { render }: { render: Render } = await import(/* @vite-ignore */ href)
  return render
}
