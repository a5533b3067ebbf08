import type { Span } from './Span.ts'

/** Words of the text that lead somewhere; only addresses that `hostOf` names are shown as links. */
export type Link = Span & { readonly href: string }

/** Words that the markup sets off. */
export type Emphasis = Span & { readonly kind: 'strong' | 'em' }

const LONGEST_ADDRESS = 2000

/**
 * Whom a link leads to: the host of a web address, or whoever gets the mail; null where it isn't
 * one of these, or where browsers read it in two ways, and it stays text.
 *
 *     https://www.tern.example/wall        mailto:ana@tern.example
 *                 ^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^
 */
export function hostOf(href: string): string | null {
  if (href.length > LONGEST_ADDRESS || UNSAFE.test(href)) return null
  const mail = /^mailto:([^?]{3,254})/i.exec(href)?.[1]
  if (mail) return mail.includes('@') ? mail : null
  const authority = /^https?:\/\/([^/?#]{1,300})/i.exec(href)?.[1] ?? ''
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d{0,5}$/, '')
  return host === '' ? null : host.toLowerCase().replace(/^www\./, '')
}

/** White space, what no address holds, and a stroke that browsers turn round. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const UNSAFE = /[\s\\\u0000-\u001f\u007f<>"]/
