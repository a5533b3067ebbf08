import { Sentence } from './Sentence.tsx'

type Props = { readonly name: string; readonly role: string | null | undefined }

/** `Mara Quill, reporter`: each keeps its own direction, whatever that of the words around. */
export function Named({ name, role }: Props) {
  const who = <b dir="auto">{name}</b>
  if (!role) return who
  return <Sentence says="{name}, {role}" having={{ name: who, role: <bdi>{role}</bdi> }} />
}
