import { createContext, useContext } from 'react'
import type { Article } from '../../../article/Article.ts'

export type Tab = 'people' | 'sources' | 'dates'

const TABS: readonly Tab[] = ['people', 'sources', 'dates']

/** Dates only where the text names one. */
export function tabsOf(article: Article): readonly Tab[] {
  return TABS.slice(0, countDates(article) > 0 ? 3 : 2)
}

export function countDates({ dates, openDates = [] }: Article): number {
  return dates.length + openDates.length
}

/** The panel beside the story: docked on wide screens, a drawer or a sheet on others. */
export type PanelState = {
  readonly tab: Tab
  readonly choose: (tab: Tab) => void
  /** Brings the panel to the reader with this tab in front. */
  readonly open: (tab: Tab) => void
  /** Closes it, or leaves it where it stands beside the text: the keyboard goes back to where it was. */
  readonly close: () => void
}

export const PanelContext = createContext<PanelState | null>(null)

export function usePanel(): PanelState {
  const panel = useContext(PanelContext)
  if (!panel) throw new Error('usePanel stands outside a story')
  return panel
}
