import { Link, NavLink } from 'react-router'
import { Display } from './Display.tsx'
import { useTranslate } from './TranslateContext.ts'
import { useGivingWay } from './useGivingWay.ts'

export function Masthead() {
  const t = useTranslate()
  useGivingWay()
  return (
    <header className="masthead">
      <a href="#main" className="skip">
        {t('Skip to the text')}
      </a>
      <Link to="/" className="mark">
        On Record
      </Link>
      <nav aria-label={t('Main')}>
        <NavLink to="/" end className="tool stories">
          {t('Stories')}
        </NavLink>
        <NavLink to="/marks" className="tool seldom">
          {t('Marks')}
        </NavLink>
        <NavLink to="/add" className="tool">
          {t('Add')}
        </NavLink>
        <NavLink to="/settings" className="tool seldom">
          {t('Settings')}
        </NavLink>
        <Display />
      </nav>
    </header>
  )
}
