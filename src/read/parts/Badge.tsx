import type { Face } from '../../article/Face.ts'

type Props = { readonly face: Face }

/** A speaker's initials, on the speaker's colour. Said by its surroundings, so hidden from speech. */
export function Badge({ face }: Props) {
  return (
    <span className={`badge voice-${face.voice}`} aria-hidden="true">
      {face.initials}
    </span>
  )
}
