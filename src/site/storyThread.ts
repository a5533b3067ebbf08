import { workerData } from 'node:worker_threads'
import { makeStory } from './makeStory.ts'
import { openRenderer } from './openRenderer.ts'
import { answerAll } from './openThreads.ts'
import type { ThreadOptions } from './openMaker.ts'
import type { Seed } from './Seed.ts'

/** Runs on a thread of its own, bundled with the prerenderer: makes one story after the other. */

// `openMaker` starts it.
const { renderer, ...options } = workerData as ThreadOptions
const { render } = await openRenderer(renderer)

answerAll((seed: Seed) => makeStory(seed, options, render))
