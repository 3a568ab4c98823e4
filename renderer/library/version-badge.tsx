import { shownScore } from '../../shared/i18n/format.ts'
import type { DraftSummary } from '../../shared/model/draft.ts'
import { useTexts } from '../app/use-texts.ts'
import './version-badge.css'

/** How many versions there are, and what the newest brought: `v3 +6`. Nothing for a first one. */
export function VersionBadge({ summary: { version, score, scoreBefore } }: { summary: DraftSummary }) {
  const { t } = useTexts()
  if (version === 1) return null
  const gained = scoreBefore === null ? null : shownScore(score) - shownScore(scoreBefore)
  return (
    <span className="version-badge figures">
      <span className="visually-hidden">{t('drafts.shelf.version', { version })}{gained !== null && `, ${gainedWords(t, gained)}`}</span>
      <span aria-hidden>
        v{version}
        {gained !== null && gained !== 0 && <span data-gained={gained > 0 ? 'more' : 'less'}> {gained > 0 ? `+${gained}` : `−${-gained}`}</span>}
      </span>
    </span>
  )
}

function gainedWords(t: ReturnType<typeof useTexts>['t'], gained: number): string {
  if (gained === 0) return t('drafts.shelf.versionSame')
  return gained > 0 ? t('drafts.shelf.versionBetter', { count: gained }) : t('drafts.shelf.versionWorse', { count: -gained })
}
