import { Suspense, useEffect } from 'react'
import { Route, Routes, useLocation, useNavigate } from 'react-router'
import { ArticlePage } from './article/ArticlePage.tsx'
import { KeySheet } from './keys/KeySheet.tsx'
import { useKeys } from './keys/useKeys.ts'
import { later } from './parts/later.tsx'
import { StoriesPage } from './list/StoriesPage.tsx'
import { Announcer } from './parts/Announcer.tsx'
import { BackCloses } from './parts/BackCloses.tsx'
import { Masthead } from './parts/Masthead.tsx'
import { Mishap } from './parts/Mishap.tsx'
import { Missed } from './parts/Missed.tsx'
import { NotFoundPage } from './parts/NotFoundPage.tsx'
import { takeDrops } from './parts/dropped.ts'
import { UpdateNotice } from './parts/UpdateNotice.tsx'
import { OpeningPage } from './parts/OpeningPage.tsx'
import { SettingsNearby } from './settings/settingsNearby.ts'

const AddPage = later(async () => (await import('./add/AddPage.tsx')).AddPage)
const CorrectionsPage = later(
  async () => (await import('./corrections/CorrectionsPage.tsx')).CorrectionsPage,
)
const MarksPage = later(async () => (await import('./marks/MarksPage.tsx')).MarksPage)

/** Every page of the app under one masthead. Stands inside a router. */
export function App() {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  useEffect(() => takeDrops(() => void navigate('/add')), [navigate])
  const to = (path: string) => () => void navigate(path)
  useKeys({
    a: to('/add'),
    'g l': to('/'),
    'g m': to('/marks'),
    'g c': to('/corrections'),
    'g s': to('/settings'),
  })
  return (
    <>
      <Masthead />
      <Mishap key={pathname}>
        <Routes>
          <Route path="/" element={<StoriesPage />} />
          <Route path="/stories/:page" element={<StoriesPage />} />
          <Route path="/articles/:slug" element={<ArticlePage />} />
          <Route path="/add" element={<AddPage />} />
          <Route path="/marks" element={<MarksPage />} />
          <Route path="/corrections" element={<CorrectionsPage />} />
          <Route path="/settings" element={<Settings />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Mishap>
      <KeySheet />
      <BackCloses />
      <UpdateNotice />
      <Missed />
      <Announcer />
    </>
  )
}

function Settings() {
  return (
    <Suspense fallback={<OpeningPage />}>
      <SettingsNearby />
    </Suspense>
  )
}
