import { notifications } from '@mantine/notifications'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useLocation } from 'wouter'
import { visibleText } from '../../shared/i18n/format.ts'
import type { Analysis, Draft } from '../../shared/model/draft.ts'
import { useAction } from '../actions/able.ts'
import { bridge } from '../api/bridge.ts'
import { keys } from '../api/keys.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { copyText } from '../parts/copy-text.ts'
import { useReportAction } from '../reports/use-report-action.ts'
import { verdictText } from './verdict-text.ts'

/** What can be done with the draft as a whole. The answer belongs to an input for files, which a browser needs to choose a new version. */
export function useDraftActions({ draft, analysis }: { draft: Draft; analysis: Analysis }): React.RefObject<HTMLInputElement | null> {
  const { t, language } = useTexts()
  const { queue } = useWorkbench()
  const input = useRef<HTMLInputElement>(null)
  useNeighbours(draft.id)
  useRemove(draft)
  useCompareBefore(draft.id)
  useReportAction({ kind: 'draft', draftIds: [draft.id] })

  useAction('draft.copyVerdict', () => {
    if (copyText(verdictText(draft.name, analysis.verdict, language, t))) notifications.show({ message: t('analysis.copiedVerdict'), autoClose: 2500, color: 'gray' })
  })
  useAction('draft.newVersion', () => {
    if (!bridge) return void input.current?.click()
    void bridge.chooseFiles().then((paths) => queue.add(paths.map((path) => ({ kind: 'path', path })), { versionOf: draft.id }))
  })
  return input
}

/** To the drafts beside this one in the library, and from its ends around to the other. */
function useNeighbours(draftId: string) {
  const { connection } = useWorkbench()
  const queries = useQueryClient()
  const [, go] = useLocation()

  async function step(by: 1 | -1) {
    const { drafts } = await queries.fetchQuery({ queryKey: keys.drafts, queryFn: () => connection.call('draft.list', {}) })
    const at = drafts.findIndex(({ draft }) => draft.id === draftId)
    const next = drafts[(at + by + drafts.length) % drafts.length]
    if (next && next.draft.id !== draftId) go(`/draft/${next.draft.id}`)
  }

  // Where the list cannot be had, the page says by itself that the line is lost.
  useAction('draft.next', () => void step(1).catch(() => {}))
  useAction('draft.previous', () => void step(-1).catch(() => {}))
}

function useRemove({ id, name }: Draft) {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const change = useChange()
  const [, go] = useLocation()

  async function remove() {
    const done = await change({
      label: t('analysis.removed', { name: visibleText(name) }),
      text: t('analysis.removedText'),
      do: () => connection.call('draft.remove', { draftIds: [id] }),
      undo: () => connection.call('draft.restore', { draftIds: [id] }),
      tells: true,
    })
    if (done) go('/')
  }

  useAction('draft.remove', () => void remove())
}

function useCompareBefore(draftId: string) {
  const { connection } = useWorkbench()
  const [, go] = useLocation()
  const { data } = useQuery({ queryKey: [...keys.draft(draftId), 'versions'], queryFn: ({ signal }) => connection.call('draft.versions', { draftId }, { signal }) })
  const versions = data?.versions ?? []
  const before = versions[versions.findIndex(({ draft }) => draft.id === draftId) - 1]
  useAction('draft.compareVersions', () => before && go(`/compare/${before.draft.id}/${draftId}`), before !== undefined)
}
