import type { Credit } from '../../article/Block.ts'

type Props = { readonly credits: readonly Credit[] }

/** `Photo: Paayal Zaveri · CNBC` */
export function Credits({ credits }: Props) {
  if (credits.length === 0) return null
  return <p className="credit">Photo: {credits.map(({ name }) => name).join(' · ')}</p>
}
