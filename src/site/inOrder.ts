/** Works on several items at once and gives the results in the order of the items. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // Whoever waits for it is told; until then it isn't told to nobody.
    result.catch(() => {})
    begun.push(result)
    const first = begun.length < atOnce ? undefined : begun.shift()
    if (first) yield await first
  }
  for (const one of begun) yield await one
}

/** Works on several items at once, and is done when all are. */
export async function doAll<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
  atOnce: number,
): Promise<void> {
  const done = inOrder(items, work, atOnce)
  while (!(await done.next()).done);
}
