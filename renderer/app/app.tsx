import { useRef } from 'react'
import { Route, Switch, useLocation, useRoute } from 'wouter'
import { GlobalActions } from '../actions/global-actions.tsx'
import { useAction } from '../actions/able.ts'
import { bridge } from '../api/bridge.ts'
import { useSettings } from '../api/settings.ts'
import { useWorkbench } from '../api/workbench.ts'
import { AnalysisPage } from '../pages/analysis-page.tsx'
import { CalendarPage } from '../pages/calendar-page.tsx'
import { ClientPage } from '../pages/client-page.tsx'
import { ClientsPage } from '../pages/clients-page.tsx'
import { ComparePage } from '../pages/compare-page.tsx'
import { HashtagsPage } from '../pages/hashtags-page.tsx'
import { HouseRulesPage } from '../pages/house-rules-page.tsx'
import { LibraryPage } from '../pages/library-page.tsx'
import { MissingPage } from '../pages/missing-page.tsx'
import { ReportsPage } from '../pages/reports-page.tsx'
import { RulesPage } from '../pages/rules-page.tsx'
import { SettingsPage } from '../pages/settings-page.tsx'
import { ConnectionNotice } from '../parts/connection-notice.tsx'
import { DropArea } from '../parts/drop-area.tsx'
import { PageBoundary } from '../parts/page-boundary.tsx'
import { ProblemNotices } from '../parts/problem-notices.tsx'
import { QueuePanel } from '../parts/queue-panel.tsx'
import { Header } from './header.tsx'
import { useOpenedFiles } from './use-opened-files.ts'
import { useTexts } from './use-texts.ts'

export function App() {
  const { t } = useTexts()
  const { queue } = useWorkbench()
  useOpenedFiles({ queue })
  const { singleKeyShortcuts } = useSettings()
  const openPicker = useRef<() => void>(null)

  const [place] = useLocation()
  // That page takes files of its own.
  const [takesOwnFiles] = useRoute('/house-rules')

  async function choose() {
    if (!bridge) openPicker.current?.()
    else queue.add((await bridge.chooseFiles()).map((path) => ({ kind: 'path', path })))
  }

  useAction('queue.add', () => void choose())

  return (
    <>
      <a className="skip" href="#content">{t('app.skip')}</a>
      <Header onAdd={() => void choose()} />
      <ConnectionNotice />
      <ProblemNotices />
      <main id="content" className="content" data-room={roomOf(place)} tabIndex={-1}>
        <PageBoundary>
          <Switch>
            <Route path="/"><LibraryPage onAdd={() => void choose()} /></Route>
            <Route path="/draft/:draftId">{({ draftId }) => <AnalysisPage key={draftId} draftId={draftId} />}</Route>
            <Route path="/compare/:first/:second">{({ first, second }) => <ComparePage key={`${first} ${second}`} first={first} second={second} />}</Route>
            <Route path="/calendar/:clientId?">{({ clientId }) => <CalendarPage clientId={clientId} />}</Route>
            <Route path="/clients"><ClientsPage /></Route>
            <Route path="/clients/:id">{({ id }) => <ClientPage key={id} id={id} />}</Route>
            <Route path="/settings"><SettingsPage /></Route>
            <Route path="/reports"><ReportsPage /></Route>
            <Route path="/practices"><RulesPage /></Route>
            <Route path="/hashtags"><HashtagsPage /></Route>
            <Route path="/house-rules"><HouseRulesPage /></Route>
            <Route><MissingPage /></Route>
          </Switch>
        </PageBoundary>
        <DropArea openPicker={openPicker} isActive={!takesOwnFiles} />
        <div id="dialogs" />
      </main>
      <QueuePanel />
      <GlobalActions withSingleKeys={singleKeyShortcuts} />
    </>
  )
}

/** How wide a page is, known before its data, so that nothing moves when that comes; null for one that is read. */
function roomOf(place: string): 'wide' | 'full' | 'calendar' | null {
  if (/^\/(?:draft|compare)\//.test(place)) return 'full'
  if (place.startsWith('/calendar')) return 'calendar'
  return place === '/' || place === '/reports' ? 'wide' : null
}
