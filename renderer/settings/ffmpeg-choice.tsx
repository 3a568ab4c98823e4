import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { IconAlertTriangle, IconCheck, IconRefresh } from '@tabler/icons-react'
import type { Input, Output } from '../../shared/contract/contract.ts'
import type { FfmpegCandidate } from '../../shared/contract/settings.ts'
import { failureWords } from '../../shared/i18n/failure-words.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import { bridge } from '../api/bridge.ts'
import { keys } from '../api/keys.ts'
import { useSettings } from '../api/settings.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { QueryState } from '../parts/query-state.tsx'
import { SettingRow } from './setting-row.tsx'

export function FfmpegChoice() {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const { ffmpeg } = useSettings()
  // Another window may choose: what the setting says is part of the question.
  const query = useQuery({ queryKey: [...keys.ffmpeg, ffmpeg], queryFn: () => connection.call('ffmpeg.list', {}), placeholderData: (before) => before })
  const choose = useChoose(query.data)
  const candidates = query.data?.candidates ?? []
  return (
    <SettingRow id="program" isWide>
      {query.isError && <QueryState query={query} />}
      {query.isPending && <p className="soft small" role="status">{t('settings.ffmpeg.checking')}</p>}
      {query.data && candidates.length === 0 && <p>{t('settings.ffmpeg.none')}</p>}
      {candidates.length > 0 && (
        <table className="setting-table">
          <thead>
            <tr>
              <th scope="col">{t('settings.ffmpeg.program')}</th>
              <th scope="col">{t('settings.ffmpeg.version')}</th>
              <th scope="col">{t('settings.ffmpeg.result')}</th>
              <th scope="col"><span className="visually-hidden">{t('settings.ffmpeg.use')}</span></th>
            </tr>
          </thead>
          <tbody>{candidates.map((candidate) => <Candidate key={candidate.id} candidate={candidate} onUse={() => void choose.one(candidate)} />)}</tbody>
        </table>
      )}
      <div className="setting-buttons">
        <Button size="compact-sm" variant="default" leftSection={<IconRefresh size={15} aria-hidden />} loading={query.isFetching && !query.isPending} onClick={() => void query.refetch()}>{t('settings.ffmpeg.again')}</Button>
        {bridge && <Button size="compact-sm" variant="default" onClick={() => void choose.other()}>{t('settings.ffmpeg.choose')}</Button>}
        {ffmpeg !== null && <Button size="compact-sm" variant="subtle" onClick={() => void choose.none()}>{t('settings.ffmpeg.found')}</Button>}
      </div>
      {!bridge && <p className="soft small">{t('settings.ffmpeg.byCommand')} <code>npx hookline settings ffmpeg {t('settings.data.example')}/ffmpeg</code></p>}
    </SettingRow>
  )
}

function Candidate({ candidate, onUse }: { candidate: FfmpegCandidate; onUse: () => void }) {
  const { t, language } = useTexts()
  const { path, source, version, failure, inUse } = candidate
  return (
    <tr data-in-use={inUse || undefined}>
      <td>
        <bdi className="setting-path">{visibleText(path)}</bdi>
        <span className="soft small">{t(`settings.ffmpeg.source.${source}`)}</span>
      </td>
      <td className="figures">{version === null ? '–' : visibleText(version)}</td>
      <td>
        {failure ? (
          <span className="setting-bad"><IconAlertTriangle size={15} aria-hidden /><span><strong>{t('settings.ffmpeg.unfit')}</strong> <span className="small">{failureWords(failure, language).what}</span></span></span>
        ) : (
          <span className="setting-good"><IconCheck size={15} aria-hidden />{t('settings.ffmpeg.good')}</span>
        )}
      </td>
      <td>
        {inUse && <span className="setting-mark">{t('settings.ffmpeg.inUse')}</span>}
        {!inUse && !failure && <Button size="compact-xs" variant="default" aria-label={t('settings.ffmpeg.useLong', { path: visibleText(path) })} onClick={onUse}>{t('settings.ffmpeg.use')}</Button>}
      </td>
    </tr>
  )
}

/** Chooses an ffmpeg; taking it back chooses what was chosen before, which may be none. */
function useChoose(shown: Output<'ffmpeg.list'> | undefined) {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const queries = useQueryClient()
  const change = useChange()
  const before = shown?.candidates.find(({ source }) => source === 'chosen')?.id ?? null

  async function set(next: Input<'ffmpeg.choose'>) {
    await connection.call('ffmpeg.choose', next)
    for (const queryKey of [keys.settings, keys.ffmpeg, keys.info]) void queries.invalidateQueries({ queryKey })
  }

  async function choose(wanted: Input<'ffmpeg.choose'>, label: string) {
    await change({ label, do: () => set(wanted), undo: () => set({ id: before }) })
  }

  return {
    one: ({ id, path }: FfmpegCandidate) => choose({ id }, t('settings.ffmpeg.chosen', { path: visibleText(path) })),
    none: () => choose({ id: null }, t('settings.ffmpeg.unchosen')),
    async other() {
      const path = await bridge?.chooseProgram()
      if (path) await choose({ path }, t('settings.ffmpeg.chosen', { path: visibleText(path) }))
    },
  }
}
