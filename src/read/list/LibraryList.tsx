import { Suspense, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import type { Listing } from '../../library/list/listing.ts'
import { prepareToNarrow } from '../../library/list/prepare.ts'
import { sortAsked } from '../../library/list/Sort.ts'
import { isWhole, writeView } from '../../library/list/View.ts'
import { ExportMenu } from '../give/exportMenu.ts'
import { DeleteDialog } from '../parts/deleting/DeleteDialog.tsx'
import { useKeyboardKept } from '../parts/useKeyboardKept.ts'
import { ChosenFilters } from './ChosenFilters.tsx'
import { DoneNotice } from './DoneNotice.tsx'
import { EmptyLibrary } from './EmptyLibrary.tsx'
import { FilterSheet } from './FilterSheet.tsx'
import { NothingFound } from './NothingFound.tsx'
import { Rows } from './Rows.tsx'
import { SelectBar } from './SelectBar.tsx'
import { choicesOf, chosenOf } from './choices.ts'
import { describeShown } from './describeShown.ts'
import { useAnnounced, useSteady, useTop } from './listEffects.ts'
import type { LibraryProps } from './LibraryProps.ts'
import { useListActions } from './useListActions.ts'
import { useListing } from './useListing.ts'
import { useSelection } from './useSelection.ts'
import { useShown } from './useShown.ts'
import { useStatusKeys } from './useStatusKeys.ts'
import { useView } from './useView.ts'
import { TextsLine } from './TextsLine.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'
import { onDemand } from '../parts/onDemand.tsx'
import './library.css'

const BackupReminder = onDemand(
  async () => (await import('../give/BackupReminder.tsx')).BackupReminder,
  { Instead: null },
)

/** Every story, own and built in, held to what the reader asks for. */
export function LibraryList({ controls, children }: LibraryProps) {
  const t = useTranslate()
  const { store, listing } = useListing()
  const { chosen, tell, ask } = controls
  const { state } = useLocation()
  const wished = chosen.sort ?? sortAsked(state)
  const asked = useView(controls)
  const here = isWholeHere(listing)
  const { view, sort, shown, facets, texts, byText } = useShown(listing, asked, wished, {
    among: here ? listing.entries : null,
    openShelf: store.openShelf,
  })
  const actions = useListActions(store)
  const selection = useSelection(chosen.selecting)
  const [deleting, askToDelete] = useState<readonly string[] | null>(null)
  const [exporting, askToExport] = useState<readonly string[] | null>(null)
  const rowActions = useSteady({
    setStatus: actions.setStatus,
    askToDelete,
    toggle: (slug: string) => selection.toggle(slug),
    keepSort: actions.keepSort,
    reach(at: number) {
      if (at > FAR) store.askForAll()
    },
  })
  const { notes } = listing
  // The newest few are no answer to a question about all.
  const open = listing.open && (listing.waiting === 0 || (isWhole(view) && sort === 'newest'))
  const counted = here ? facets : null
  const groups = useMemo(() => choicesOf(t, view, counted), [t, view, counted])
  const filters = useMemo(() => chosenOf(view, groups), [view, groups])
  const said = describeShown(t, listing, view, shown, byText)
  const name = `${writeView(view)} ${sort}`

  useEffect(() => {
    if (!isWhole(view) || sort !== 'newest') store.askForAll()
  }, [store, view, sort])
  useEffect(() => {
    if (open) tell({ said, groups, sort, filters: filters.length })
  }, [tell, open, said, groups, sort, filters])
  useEffect(() => () => tell(null), [tell])
  useEffect(() => {
    if (chosen.sort !== null) rowActions.keepSort(chosen.sort)
  }, [chosen.sort, rowActions])
  useEffect(() => (open ? prepareToNarrow(listing.entries) : undefined), [open, listing.entries])
  useAnnounced(open && controls.touched ? said : null)
  useStatusKeys(notes, rowActions)
  useTop(name)
  useKeyboardKept()

  if (!open) return children
  const selected = shown.filter(({ slug }) => selection.slugs.has(slug))
  return (
    <>
      <ChosenFilters view={view} chosen={filters} />
      <Suspense>
        <BackupReminder />
      </Suspense>
      <Rows
        entries={shown}
        more={isWhole(view) ? stillComing(listing) : 0}
        notes={notes}
        inText={texts.inText}
        name={name}
        selected={chosen.selecting ? selection.slugs : null}
        actions={rowActions}
      />
      {shown.length === 0 &&
        (listing.entries.length === 0 && here ? (
          <EmptyLibrary />
        ) : (
          <NothingFound view={view} looking={!here} />
        ))}
      <TextsLine texts={texts} hidden={texts.inText.size - byText} />
      <div className="floating">
        <DoneNotice actions={actions} />
        {chosen.selecting && (
          <SelectBar
            selected={selected}
            notes={notes}
            shown={shown.length}
            actions={rowActions}
            onExport={askToExport}
            onSelectAll={() => selection.selectAll(shown)}
            onEnd={() => {
              ask({ selecting: false })
              focusSelect()
            }}
          />
        )}
      </div>
      {chosen.filtering && (
        <FilterSheet
          view={view}
          groups={groups}
          shown={shown.length}
          onClose={() => ask({ filtering: false })}
        />
      )}
      {exporting && (
        <Suspense>
          <ExportMenu slugs={exporting} onClose={() => askToExport(null)} />
        </Suspense>
      )}
      {deleting && (
        <DeleteDialog
          slugs={deleting}
          headline={headlineOf(listing, deleting)}
          openShelf={store.openShelf}
          onDelete={(marks) => actions.remove(deleting, marks)}
          onClose={() => askToDelete(null)}
        />
      )}
    </>
  )
}

/** Rows at hand reach some way down: the others are asked for before the reader is there. */
const FAR = 30

/** With the bar its button goes: the keyboard goes on where selecting was begun. */
function focusSelect() {
  document.querySelector<HTMLElement>('.list-tools [aria-pressed]')?.focus({ preventScroll: true })
}

function isWholeHere({ looked, waiting }: Listing): boolean {
  return looked.asked && looked.done && waiting === 0
}

function stillComing({ looked, waiting }: Listing): number {
  return looked.stories - looked.sofar + waiting
}

function headlineOf({ entries }: Listing, slugs: readonly string[]): string | null {
  if (slugs.length !== 1) return null
  return entries.find(({ slug }) => slug === slugs[0])?.summary.headline ?? null
}
