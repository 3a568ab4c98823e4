import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconArrowsDiff, IconDots, IconFileArrowRight, IconTrash } from '@tabler/icons-react'
import { Link } from 'wouter'
import { formatInstant, formatNumber, shownScore, visibleText } from '../../shared/i18n/format.ts'
import type { DraftSummary } from '../../shared/model/draft.ts'
import { useTexts } from '../app/use-texts.ts'
import { ScoreRing } from './score-ring.tsx'

interface Props {
  version: DraftSummary
  before: DraftSummary | undefined
  isShown: boolean
  onOwn: (version: DraftSummary) => void
  onRemove: (version: DraftSummary) => void
}

/** One version: its score, when it came, what it gained on the one before, and what can be done with it. */
export function VersionRow({ version, before, isShown, onOwn, onRemove }: Props) {
  const { t, language } = useTexts()
  const number = t('drafts.versions.number', { version: version.version })
  return (
    <li className="version-row">
      <Link href={`/draft/${version.draft.id}?tab=file`} className="version-link" aria-current={isShown ? 'page' : undefined} title={visibleText(version.draft.name)}>
        <ScoreRing score={version.score} verdict={version.verdict} size="small" />
        <span className="version-words">
          <span className="version-number figures">
            <strong>{number}</strong>
            <Gain version={version} />
          </span>
          <span className="soft small figures">{formatInstant(version.draft.importedAt, language)}</span>
        </span>
      </Link>
      {before && <Compare before={before} version={version} />}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('drafts.versions.more', { version: version.version })}><IconDots size={16} aria-hidden /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFileArrowRight size={16} aria-hidden />} onClick={() => onOwn(version)}>{t('actions.draft.ownDraft')}</Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => onRemove(version)}>{t('actions.draft.removeVersion')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}

function Compare({ before, version }: { before: DraftSummary; version: DraftSummary }) {
  const { t } = useTexts()
  const words = t('drafts.versions.compare', { before: before.version, version: version.version })
  return (
    <Tooltip label={words} openDelay={400}>
      <ActionIcon component={Link} href={`/compare/${before.draft.id}/${version.draft.id}`} variant="subtle" color="gray" aria-label={words}>
        <IconArrowsDiff size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

/** The difference of the scores as they are shown, with its sign. */
function Gain({ version: { score, scoreBefore } }: { version: DraftSummary }) {
  const { t, language } = useTexts()
  if (scoreBefore === null) return null
  const points = shownScore(score) - shownScore(scoreBefore)
  const text = `${points > 0 ? '+' : ''}${formatNumber(points, language)}`
  return (
    <span className="version-gain" data-way={points > 0 ? 'up' : points < 0 ? 'down' : 'same'}>
      <span aria-hidden>{points === 0 ? '=' : text}</span>
      <span className="visually-hidden">{t('drafts.versions.gain', { points: text })}</span>
    </span>
  )
}
