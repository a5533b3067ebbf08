/**
 * What is made of a list, kept on the list itself for the next stage that asks for it. A `WeakMap` does
 * the same, but filling it and clearing it up took more time than reading a sentence's phrases.
 */
export function onList<List extends object, Made>(
  make: (list: List) => Made,
): (list: List) => Made {
  const slot: unique symbol = Symbol('made')
  return (list) => {
    const holder: { [slot]?: Made } = list
    const known = holder[slot]
    return known === undefined ? (holder[slot] = make(list)) : known
  }
}
