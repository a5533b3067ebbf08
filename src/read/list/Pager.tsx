import { Link } from 'react-router'

type Props = { readonly page: number; readonly pages: number }

export function Pager({ page, pages }: Props) {
  return (
    <nav className="pager" aria-label="Pages">
      {page > 1 && (
        <Link to={page === 2 ? '/' : `/stories/${page - 1}`} rel="prev" className="action">
          Newer stories
        </Link>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link to={`/stories/${page + 1}`} rel="next" className="action">
          Older stories
        </Link>
      )}
    </nav>
  )
}
