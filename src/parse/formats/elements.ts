import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

export function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node
}

export function attributeOf({ attrs }: Tree.Element, name: string): string | null {
  return attrs.find((attribute) => attribute.name === name)?.value ?? null
}

/** Whether a browser without scripts would show the element’s words. */
export function isShown(element: Tree.Element): boolean {
  if (NEVER_SHOWN.has(element.tagName) || attributeOf(element, 'hidden') !== null) return false
  if (element.tagName === 'dialog' && attributeOf(element, 'open') === null) return false
  return !UNSEEN.test((attributeOf(element, 'style') ?? '').slice(0, 500))
}

const NEVER_SHOWN: ReadonlySet<string> = new Set(
  (
    'area audio base canvas datalist embed frame frameset head iframe link math meta noembed ' +
    'noframes noscript object param script source style svg template title track video'
  ).split(' '),
)

const UNSEEN = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i
