import { useState } from 'react'

/** What was typed and not sent yet, by form, where the browser keeps nothing for the tab. */
const drafts = new Map<string, string>()

const KEY = 'on-record-draft '

/**
 * The fields of a form, which outlive its closing by accident until they are sent or given up: as
 * long as the tab is open. `form` names it, as in `ferry q2`.
 */
export function useDraft<Fields extends Readonly<Record<string, string>>>(
  form: string,
  blank: Fields,
): readonly [Fields, (change: Partial<Fields>) => void, () => void] {
  const [fields, setFields] = useState<Fields>(() => ({ ...blank, ...openDraft(form, blank) }))
  function change(some: Partial<Fields>) {
    const next = { ...fields, ...some }
    setFields(next)
    saveDraft(form, JSON.stringify(next))
  }
  function clear() {
    setFields(blank)
    saveDraft(form, null)
  }
  return [fields, change, clear]
}

export function hasDraft(form: string): boolean {
  return readDraft(form) !== null
}

function openDraft<Fields extends Readonly<Record<string, string>>>(
  form: string,
  blank: Fields,
): Partial<Fields> {
  const draft: unknown = JSON.parse(readDraft(form) ?? '{}')
  const known = Object.entries(draft ?? {}).filter(
    ([name, value]) => name in blank && typeof value === 'string',
  )
  // Only names of the form's own fields, each with its text.
  return Object.fromEntries(known) as Partial<Fields>
}

function readDraft(form: string): string | null {
  try {
    return sessionStorage.getItem(KEY + form)
  } catch {
    return drafts.get(form) ?? null
  }
}

function saveDraft(form: string, json: string | null) {
  try {
    if (json === null) sessionStorage.removeItem(KEY + form)
    else sessionStorage.setItem(KEY + form, json)
  } catch {
    if (json === null) drafts.delete(form)
    else drafts.set(form, json)
  }
}
