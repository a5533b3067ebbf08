/**
 * A database with one value in it, apart from the reader's records: for what can't be written as
 * text, and what no backup holds.
 */
export type OwnStore = { readonly database: string; readonly store: string; readonly key: string }

type Host = Pick<Window, 'indexedDB'>

export async function keepOwn(host: Host, own: OwnStore, value: unknown): Promise<void> {
  await inStore(host, own, 'readwrite', (store) => store.put(value, own.key))
}

export async function dropOwn(host: Host, own: OwnStore): Promise<void> {
  await inStore(host, own, 'readwrite', (store) => store.delete(own.key))
}

/** What was kept there: whoever kept it knows what it is. */
export function keptOwn(host: Host, own: OwnStore): Promise<unknown> {
  return inStore<unknown>(host, own, 'readonly', (store) => store.get(own.key))
}

async function inStore<Value>(
  { indexedDB }: Host,
  { database: name, store }: OwnStore,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const opening = indexedDB.open(name, 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(store))
  const database = await answerOf(opening)
  try {
    const transaction = database.transaction(store, mode)
    const ended = mode === 'readwrite' ? endOf(transaction) : null
    const answer = await answerOf(ask(transaction.objectStore(store)))
    await ended
    return answer
  } finally {
    database.close()
  }
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('No answer')))
  })
}

/** Where there is no room, some browsers say so only at the end. */
function endOf(transaction: IDBTransaction): Promise<void> {
  const ended = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new Error('Broken off')),
    )
  })
  // Whoever asked may have been told already.
  ended.catch(() => undefined)
  return ended
}
