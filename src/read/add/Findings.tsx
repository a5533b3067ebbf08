import { useEffect, useRef, useState } from 'react'
import type { Article } from '../../article/Article.ts'
import {
  countFindings,
  describeFurniture,
  describeProblem,
  saidBy,
  type Said,
} from './describeFindings.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

/** Speakers that are shown at first. */
const FIRST = 8

/** Who is quoted in the story, and what of it looks odd. */
export function Findings({ article }: { readonly article: Article }) {
  const t = useTranslate()
  const [all, showAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const said = saidBy(t, article)
  const shown = all ? said : said.slice(0, FIRST)
  const furniture = describeFurniture(t, article)
  const problems = article.problems.flatMap((problem) => describeProblem(t, problem) ?? [])
  useEffect(() => {
    // The button that showed them is gone: the keyboard goes on with the first of them.
    if (all) list.current?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true })
  }, [all])
  return (
    <>
      <h3>{countFindings(t, article)}</h3>
      <ul ref={list} className="said">
        {shown.map((one, at) => (
          <Speaker key={one.id} said={one} reached={all && at === FIRST} />
        ))}
      </ul>
      {said.length > shown.length && (
        <button type="button" className="link" onClick={() => showAll(true)}>
          {t('Show {speakers}', {
            speakers: t('{count} more speakers', { count: said.length - shown.length }),
          })}
        </button>
      )}
      {furniture && <p className="aside">{furniture}</p>}
      {[...new Set(problems)].slice(0, FIRST).map((problem) => (
        <p key={problem} className="aside problem">
          {problem}
        </p>
      ))}
    </>
  )
}

type SpeakerProps = { readonly said: Said; readonly reached: boolean }

function Speaker({ said, reached }: SpeakerProps) {
  return (
    <li {...(reached ? { tabIndex: -1 } : {})}>
      <b>
        <bdi>{said.speaker}</bdi>
      </b>
      {said.doubt && <small>{said.doubt}</small>}
      <bdi className="quoted">{said.words}</bdi>
      {said.more && <small>{said.more}</small>}
    </li>
  )
}
