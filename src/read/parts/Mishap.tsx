import { Component, type ReactNode } from 'react'
import { Notice } from './Notice.tsx'
import { Page } from './Page.tsx'
import { useTranslate } from './TranslateContext.ts'

type Props = { readonly children: ReactNode }
type State = { readonly failed: boolean }

/**
 * Stands in for a page that couldn't be shown. React offers this to class components only.
 */
export class Mishap extends Component<Props, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return <MishapNotice />
  }
}

function MishapNotice() {
  const t = useTranslate()
  return (
    <Page title={t('This page couldn’t be shown')} className="front">
      <Notice title={t('This page couldn’t be shown')}>
        <p>{t('Something in it went wrong here. Your stories and settings are as they were.')}</p>
        <p>
          <button type="button" className="action first" onClick={() => location.reload()}>
            {t('Load it again')}
          </button>
        </p>
      </Notice>
    </Page>
  )
}
