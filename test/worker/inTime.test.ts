import { expect, test } from 'vitest'
import { answerInTime } from '../../src/worker/inTime.ts'

const NEVER = new Promise<Response>(() => {})
const isOk = (response: Response) => response.ok
const kept = () => Promise.resolve(new Response('kept'))
const broken = () => Promise.reject(new Error('no storage'))
const nothing = () => Promise.resolve(undefined)

test('a host that says nothing is not waited for when there is a kept copy', async () => {
  const answer = await answerInTime(NEVER, isOk, kept, 0)
  expect(await answer.text()).toBe('kept')
})

test('a slow host is waited for when nothing is kept', async () => {
  const slow = new Promise<Response>((resolve) => {
    setTimeout(() => resolve(new Response('late')), 20)
  })
  expect(await (await answerInTime(slow, isOk, nothing, 0)).text()).toBe('late')
})

test('a cache that throws is no cache', async () => {
  const answer = await answerInTime(
    Promise.resolve(new Response('', { status: 500 })),
    isOk,
    broken,
  )
  expect(answer.status).toBe(500)
})

test('with neither a network nor a copy, it is a network error', async () => {
  const answer = await answerInTime(Promise.reject(new TypeError('gone')), isOk, nothing)
  expect(answer.type).toBe('error')
})
