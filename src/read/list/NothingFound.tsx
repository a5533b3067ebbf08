import { Link } from 'react-router'
import { type View, WHOLE_VIEW, isWhole, writeView } from '../../library/list/View.ts'

type Props = { readonly view: View; readonly looking: boolean }

/** Says why no story is shown, and leads on. */
export function NothingFound({ view, looking }: Props) {
  if (looking) return null
  if (isWhole(view)) {
    return (
      <div className="empty">
        <p>Every story is archived.</p>
        <p>
          <Link to="/?show=archived">Show the archive</Link>
        </p>
      </div>
    )
  }
  const narrow = view.narrow.trim()
  const filtered = !isWhole({ ...view, narrow: '' })
  return (
    <div className="empty">
      <p>
        {narrow === ''
          ? 'No story is like that.'
          : `No ${filtered ? 'story of these' : 'story'} has “${narrow}” in its headline, publisher, authors or speakers.`}
      </p>
      <p className="actions">
        {filtered && narrow !== '' && (
          <Link to={{ pathname: '/', search: writeView({ ...WHOLE_VIEW, narrow }) }}>
            Look for it in all stories
          </Link>
        )}
        <Link to="/">Show all stories</Link>
      </p>
    </div>
  )
}
