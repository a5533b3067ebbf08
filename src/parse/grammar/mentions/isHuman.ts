import { is, type Token } from '../../tokens/Token.ts'

/** A noun for one person: *mayor*, *brother*, *spokesman*. */
export function isHuman(head: Token): boolean {
  return (is(head, 'person') || is(head, 'kin') || is(head, 'spokesperson')) && !is(head, 'group')
}
