import type { ReadCorrections } from '../../../article/corrections/readCorrections.ts'
import { partsOfPlace } from '../../../article/corrections/shape.ts'
import type { PlainMessage } from '../../../words/messages/Message.ts'
import type { Translate } from '../../../words/translate.ts'

/** What is wrong with a file of corrections, and where: `Correction 2, “at”, must be …` */
export function describeFault(t: Translate, read: ReadCorrections): string | null {
  if (read.file !== null) return null
  if (!read.fault) return read.problem
  const { number, field } = partsOfPlace(read.fault.place)
  const { shouldBe } = read.fault
  const known = FAULTS.find((fault) => fault === shouldBe)
  const fault = known ? t(known) : shouldBe
  if (number === null && field === '') return t('The file {fault}.', { fault })
  if (number === null) return t('“{field}” {fault}.', { field, fault })
  if (field === '') return t('Correction {number} {fault}.', { number, fault })
  return t('Correction {number}, “{field}”, {fault}.', { number, field, fault })
}

/** Those that don't name what stands in the file; the others stay as they are told. */
const FAULTS: readonly PlainMessage[] = [
  'must be a correction',
  'must be a day, as in "2026-03-02"',
  'must be a file of corrections',
  'must be a list, in square brackets',
  'must be a whole number: an offset into the text',
  'must be shorter than 500 characters',
  'must be text, in quotation marks',
  'must be the last part of the story’s address, in a-z, 0-9 and hyphens',
  'must be the number 1',
  'must not be empty: give the words of the text',
]
