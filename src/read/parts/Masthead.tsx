import { Link, NavLink } from 'react-router'
import { Display } from './Display.tsx'
import { useGivingWay } from './useGivingWay.ts'

export function Masthead() {
  useGivingWay()
  return (
    <header className="masthead">
      <a href="#main" className="skip">
        Skip to the text
      </a>
      <Link to="/" className="mark">
        On Record
      </Link>
      <nav aria-label="Main">
        <NavLink to="/" end className="tool stories">
          Stories
        </NavLink>
        <NavLink to="/marks" className="tool seldom">
          Marks
        </NavLink>
        <NavLink to="/add" className="tool">
          Add
        </NavLink>
        <NavLink to="/settings" className="tool seldom">
          Settings
        </NavLink>
        <Display />
      </nav>
    </header>
  )
}
