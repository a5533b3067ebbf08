import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Render } from './makeStory.ts'

export type Renderer = {
  readonly render: Render
  /** What every page says where the app doesn’t come, as HTML. */
  readonly stalled: string
}

/** The prerenderer, from the folder that it was bundled into. */
export function openRenderer(folder: string): Promise<Renderer> {
  const { href } = pathToFileURL(join(folder, 'prerender.js'))
  return import(/* @vite-ignore */ href)
}
