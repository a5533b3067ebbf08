import { IDBFactory } from 'fake-indexeddb'

/**
 * A disk that keeps what a browser's can and a fake one can't clone: handles of folders, and files.
 * A token stands for each.
 */
export function keepAsIs(): IDBFactory {
  const factory = new IDBFactory()
  const values: unknown[] = []
  const open = factory.open.bind(factory)
  factory.open = (...given) => {
    const opening = open(...given)
    opening.addEventListener('success', () => {
      const database = opening.result
      const transaction = database.transaction.bind(database)
      database.transaction = (...asked) => {
        const begun = transaction(...asked)
        const objectStore = begun.objectStore.bind(begun)
        begun.objectStore = (name) => {
          const store = objectStore(name)
          const [put, get] = [store.put.bind(store), store.get.bind(store)]
          store.put = (value, key) => put(values.push(value) - 1, key)
          store.get = (key) => {
            const asking = get(key)
            const kept = () => (asking.result === undefined ? undefined : values[asking.result])
            return new Proxy(asking, {
              get(target, property) {
                if (property === 'result') return kept()
                const value: unknown = Reflect.get(target, property, target)
                return typeof value === 'function' ? value.bind(target) : value
              },
            })
          }
          return store
        }
        return begun
      }
    })
    return opening
  }
  return factory
}
