import { Route, Routes, useLocation } from 'react-router'
import { ArticlePage } from './article/ArticlePage.tsx'
import { KeySheet } from './keys/KeySheet.tsx'
import { StoriesPage } from './list/StoriesPage.tsx'
import { Announcer } from './parts/Announcer.tsx'
import { Masthead } from './parts/Masthead.tsx'
import { Mishap } from './parts/Mishap.tsx'
import { NotFoundPage } from './parts/NotFoundPage.tsx'
import { Ready } from './parts/Ready.tsx'
import { UpdateNotice } from './parts/UpdateNotice.tsx'
import { SettingsPage } from './settings/SettingsPage.tsx'

/** Every page of the app under one masthead. Stands inside a router. */
export function App() {
  const { pathname } = useLocation()
  return (
    <>
      <Masthead />
      <Mishap key={pathname}>
        <Routes>
          <Route path="/" element={<StoriesPage />} />
          <Route path="/stories/:page" element={<StoriesPage />} />
          <Route path="/articles/:slug" element={<ArticlePage />} />
          <Route path="/settings" element={<SettingsPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Mishap>
      <KeySheet />
      <UpdateNotice />
      <Announcer />
      <Ready />
    </>
  )
}
