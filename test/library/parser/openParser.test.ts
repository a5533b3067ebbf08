import { expect, test, vi } from 'vitest'
import { openParser } from '../../../src/library/parser/openParser.ts'
import type { FromParser, ToParser } from '../../../src/library/parser/parserMessages.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'

type Reply = (message: ToParser, tell: (message: FromParser) => void, worker: FakeWorker) => void

type FakeWorker = {
  readonly heard: ToParser[]
  readonly fail: () => void
  ended: boolean
}

/** A window whose workers do as they are told; `now` runs its clock. */
function openHost(reply: Reply) {
  const workers: FakeWorker[] = []
  function Worker() {
    const listeners = new Map<string, ((event: { data?: FromParser }) => void)[]>()
    const emit = (type: string, event: { data?: FromParser }) => {
      for (const listener of listeners.get(type) ?? []) listener(event)
    }
    const worker: FakeWorker = { heard: [], ended: false, fail: () => emit('error', {}) }
    workers.push(worker)
    return {
      addEventListener(type: string, listener: (event: { data?: FromParser }) => void) {
        listeners.set(type, [...(listeners.get(type) ?? []), listener])
      },
      postMessage(message: ToParser) {
        worker.heard.push(message)
        reply(message, (data) => emit('message', { data }), worker)
      },
      terminate() {
        worker.ended = true
      },
    }
  }
  const host = {
    Worker,
    setTimeout: (act: () => void, time: number) => setTimeout(act, time),
    clearTimeout: (clock: number | undefined) => clearTimeout(clock),
  } as unknown as Window
  return { host, workers, parser: openParser({ host, trust: (script) => script }) }
}

const read: Reply = ({ id, content, head }, tell) => {
  const given = typeof content === 'string' ? content : new TextDecoder().decode(content)
  if (typeof content !== 'string') tell({ id, type: 'opened', given, encoding: 'utf-8' })
  tell({ id, type: 'reading' })
  tell({ id, type: 'read', article: parseArticle(`${head?.title ?? ''}${given}`) })
}

const hang: Reply = ({ id }, tell) => tell({ id, type: 'reading' })

const silent: Reply = () => undefined

function asked(content: string | ArrayBuffer) {
  return { name: 'a.txt', content }
}

test('pasted words are answered with the article and the words as they were given', async () => {
  const { parser } = openHost(read)
  expect(await parser.parse(asked('A wall\r\n'))).toEqual({
    article: parseArticle('A wall\r\n'),
    given: 'A wall\r\n',
    encoding: null,
    problem: null,
    stopped: false,
  })
})

test('a file is answered with its text and how it was read', async () => {
  const { parser } = openHost(read)
  const { buffer } = new TextEncoder().encode('Café')
  expect(await parser.parse(asked(buffer))).toMatchObject({ given: 'Café', encoding: 'utf-8' })
})

test('what is said of a story goes along', async () => {
  const { parser, workers } = openHost(read)
  await parser.parse({ ...asked('A wall'), head: { title: 'The wall' } })
  expect(workers[0]?.heard[0]?.head).toEqual({ title: 'The wall' })
})

test('one question at a time lies with the worker, and each gets its own answer', async () => {
  const tells: (() => void)[] = []
  const { parser, workers } = openHost((message, tell, worker) => {
    tells.push(() => read(message, tell, worker))
  })
  const answers = Promise.all(['one', 'two', 'three'].map((text) => parser.parse(asked(text))))
  for (let at = 0; at < 3; at++) {
    expect(workers[0]?.heard).toHaveLength(at + 1)
    tells[at]?.()
  }
  expect((await answers).map(({ given }) => given)).toEqual(['one', 'two', 'three'])
})

test('a parser that hangs is stopped, and a fresh one takes the next text', async () => {
  vi.useFakeTimers()
  const { parser, workers } = openHost((message, tell, worker) =>
    (message.content === 'bad' ? hang : read)(message, tell, worker),
  )
  const stopped = parser.parse(asked('bad'))
  const next = parser.parse(asked('good'))
  await vi.advanceTimersByTimeAsync(4999)
  expect(workers[0]?.ended).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await stopped).toMatchObject({ article: null, stopped: true, given: 'bad' })
  expect(await next).toMatchObject({ given: 'good', problem: null })
  expect(workers.map(({ ended }) => ended)).toEqual([true, false])
  vi.useRealTimers()
})

test('a file’s text is not lost with the parser that hangs over it', async () => {
  vi.useFakeTimers()
  const { parser } = openHost(({ id }, tell) => {
    tell({ id, type: 'opened', given: 'A wall', encoding: 'utf-8' })
    tell({ id, type: 'reading' })
  })
  const stopped = parser.parse(asked(new ArrayBuffer(6)))
  await vi.advanceTimersByTimeAsync(5000)
  expect(await stopped).toMatchObject({ stopped: true, given: 'A wall', encoding: 'utf-8' })
  vi.useRealTimers()
})

test('a script that is long in coming is no parser that hangs', async () => {
  vi.useFakeTimers()
  const { parser } = openHost(silent)
  const answer = parser.parse(asked('A wall'))
  await vi.advanceTimersByTimeAsync(20_000)
  expect(await answer).toMatchObject({
    article: null,
    stopped: false,
    given: 'A wall',
    problem: 'The parser could not be fetched; try again when online.',
  })
  vi.useRealTimers()
})

test('a text may wait longer for the words of its language than it may be read', async () => {
  vi.useFakeTimers()
  const { parser } = openHost(({ id }, tell) => {
    tell({ id, type: 'reading' })
    tell({ id, type: 'fetching' })
  })
  const answer = parser.parse(asked('Eine Mauer'))
  await vi.advanceTimersByTimeAsync(19_999)
  const pending = await Promise.race([answer, Promise.resolve('pending')])
  expect(pending).toBe('pending')
  await vi.advanceTimersByTimeAsync(1)
  expect(await answer).toMatchObject({ article: null, stopped: false, given: 'Eine Mauer' })
  vi.useRealTimers()
})

test('what is read after its language was fetched is stopped where it hangs', async () => {
  vi.useFakeTimers()
  const { parser } = openHost(({ id }, tell) => {
    tell({ id, type: 'fetching' })
    tell({ id, type: 'reading' })
  })
  const answer = parser.parse(asked('Eine Mauer'))
  await vi.advanceTimersByTimeAsync(5000)
  expect(await answer).toMatchObject({ article: null, stopped: true })
  vi.useRealTimers()
})

test('a worker that falls over answers whoever waits, and another one is started', async () => {
  const { parser, workers } = openHost((message, tell, worker) =>
    (message.content === 'bad' ? silent : read)(message, tell, worker),
  )
  const [fallen, next] = [parser.parse(asked('bad')), parser.parse(asked('good'))]
  workers[0]?.fail()
  expect(await fallen).toMatchObject({ article: null, given: 'bad', stopped: false })
  expect((await next).article).not.toBeNull()
  expect(workers).toHaveLength(2)
})

test('where no worker can be started every text is answered with that', async () => {
  const { host } = openHost(read)
  const refuse = () => {
    throw new TypeError('refused')
  }
  const parser = openParser({ host, trust: refuse })
  const answers = await Promise.all([parser.parse(asked('a')), parser.parse(asked('b'))])
  for (const answer of answers)
    expect(answer.problem).toBe('The parser could not be started; load the page again.')
})

test('of several versions of a text only the latest is answered', async () => {
  const tells: (() => void)[] = []
  const { parser, workers } = openHost((message, tell, worker) => {
    tells.push(() => read(message, tell, worker))
  })
  const versions = ['A', 'A wa', 'A wall'].map((text) => parser.parseLatest(asked(text)))
  expect(await versions[0]).toBeNull()
  expect(await versions[1]).toBeNull()
  tells[0]?.()
  tells[1]?.()
  expect(await versions[2]).toMatchObject({ given: 'A wall' })
  expect(workers[0]?.heard.map(({ content }) => content)).toEqual(['A', 'A wall'])
})

test('a newer version drops no text that was asked for by itself', async () => {
  const { parser } = openHost((message, tell, worker) =>
    queueMicrotask(() => read(message, tell, worker)),
  )
  const own = parser.parse(asked('own'))
  await parser.parseLatest(asked('live'))
  expect(await own).toMatchObject({ given: 'own' })
})

test('a parser that is closed leaves nobody waiting', async () => {
  const { parser, workers } = openHost(silent)
  const answers = [parser.parse(asked('a')), parser.parse(asked('b'))]
  parser.close()
  for (const answer of await Promise.all(answers)) expect(answer.article).toBeNull()
  expect(workers[0]?.ended).toBe(true)
})

test('a late word of a parser that was stopped is nobody’s answer', async () => {
  vi.useFakeTimers()
  const late: (() => void)[] = []
  const { parser } = openHost((message, tell, worker) => {
    if (message.content !== 'bad') return read(message, tell, worker)
    late.push(() => read(message, tell, worker))
    hang(message, tell, worker)
  })
  const stopped = parser.parse(asked('bad'))
  await vi.advanceTimersByTimeAsync(5000)
  await stopped
  const next = parser.parse(asked('good'))
  late[0]?.()
  expect(await next).toMatchObject({ given: 'good' })
  vi.useRealTimers()
})
