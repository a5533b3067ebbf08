import { createContext, useContext } from 'react'

export type Tab = 'people' | 'sources'

/** The panel beside the story: docked on wide screens, a drawer or a sheet on others. */
export type PanelState = {
  readonly tab: Tab
  readonly choose: (tab: Tab) => void
  /** Brings the panel to the reader with this tab in front. */
  readonly open: (tab: Tab) => void
  readonly close: () => void
}

export const PanelContext = createContext<PanelState | null>(null)

export function usePanel(): PanelState {
  const panel = useContext(PanelContext)
  if (!panel) throw new Error('usePanel stands outside a story')
  return panel
}
