import { IDBDatabase, IDBFactory, IDBIndex, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'

/** How a browser's storage fails. */
export const FAILURES = [
  'QuotaExceededError',
  'UnknownError',
  'InvalidStateError',
  'AbortError',
  'NotFoundError',
] as const

export type Failure = (typeof FAILURES)[number]

type Failing = {
  /** The storage itself, on the one disk of this test. */
  readonly storage: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange }
  /** The n-th operation from now on fails so, counted from 1; those after it work again. */
  readonly failAt: (n: number, failure: Failure) => void
  /** How many operations there were since. */
  readonly count: () => number
  readonly stop: () => void
}

type Operation = (this: object, ...given: unknown[]) => unknown

/** What is asked of a store or of an index in it. */
const REQUESTS = [
  'put',
  'add',
  'delete',
  'clear',
  'get',
  'getAll',
  'getAllKeys',
  'count',
  'openCursor',
]

/** Every way in which the database is asked for something, and how that fails in a browser. */
const OPERATIONS: readonly (readonly [object, string, 'open' | 'throw' | 'abort'])[] = [
  [IDBFactory.prototype, 'open', 'open'],
  [IDBDatabase.prototype, 'transaction', 'throw'],
  ...REQUESTS.map((name) => [IDBObjectStore.prototype, name, 'abort'] as const),
  ...REQUESTS.slice(4).map((name) => [IDBIndex.prototype, name, 'abort'] as const),
]

/** A disk on which a chosen operation fails, once. */
export function createFailing(): Failing {
  let left = Infinity
  let failure: Failure = 'UnknownError'
  let seen = 0
  const undo = OPERATIONS.map(([owner, name, how]) => {
    const methods = owner as Record<string, Operation>
    const plain = methods[name]
    if (!plain) throw new Error(`IndexedDB has no ${name}.`)
    methods[name] = function operate(...given) {
      seen += 1
      left -= 1
      if (left !== 0) return plain.apply(this, given)
      if (how === 'open') return failingRequest(failure)
      // A connection that has died is the only reason for this one.
      if (how === 'throw') throw new DOMException('Planted', 'InvalidStateError')
      const request = plain.apply(this, given)
      abort(this, failure)
      return request
    }
    return () => (methods[name] = plain)
  })
  return {
    storage: { indexedDB: new IDBFactory(), IDBKeyRange },
    failAt(n, how) {
      left = n
      failure = how
      seen = 0
    },
    count: () => seen,
    stop: () => undo.forEach((put) => put()),
  }
}

function failingRequest(failure: Failure) {
  const error = new DOMException('Planted', failure)
  const request = Object.assign(new EventTarget(), {
    error,
    onerror: undefined as ((event: object) => void) | undefined,
  })
  const event = { target: request, preventDefault() {}, stopPropagation() {} }
  setTimeout(() => request.onerror?.(event))
  return request
}

/** As when there is no room left, or the disk fails: the whole transaction is broken off. */
function abort(owner: object, failure: Failure) {
  const { transaction, objectStore } = owner as {
    transaction?: Breakable
    objectStore?: { transaction: Breakable }
  }
  // oxlint-disable-next-line no-underscore-dangle -- what the stand-in for IndexedDB calls it
  ;(transaction ?? objectStore?.transaction)?._abort(failure)
}

type Breakable = { readonly _abort: (name: string) => void }
