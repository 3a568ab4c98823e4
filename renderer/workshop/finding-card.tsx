import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { CaptionFix } from '../../shared/captions/fixes.ts'
import type { FindingName } from '../../shared/captions/workshop.ts'
import { useTexts } from '../app/use-texts.ts'
import { SourceList } from '../parts/source-list.tsx'
import { findingTexts, kindIcons } from './finding-texts.ts'
import { FixButton } from './fix-button.tsx'
import type { PointedMark } from './use-pointed-mark.ts'
import './finding-card.css'

interface Props {
  pointed: PointedMark
  fixes: readonly CaptionFix[]
  onFix: (fix: CaptionFix) => void
  onClose: () => void
}

/** What is underlined here: what it is, why, what to do, who says so. The list below the field says the same to those without a pointer. */
export function FindingCard({ pointed: { mark, leftPx, bottomPx }, fixes, onFix, onClose }: Props) {
  const { t } = useTexts()
  return (
    <div className="finding-card" role="group" aria-label={t('workshop.found')} style={{ left: `clamp(0px, ${leftPx}px, max(0px, 100% - 21rem))`, top: bottomPx + 4 }}>
      <ActionIcon className="finding-card-close" size="sm" variant="subtle" color="gray" aria-label={t('workshop.close')} onClick={onClose}><IconX size={14} aria-hidden /></ActionIcon>
      {mark.names.map((name) => <CardPart key={name} name={name} fixes={fixes.filter(({ finding }) => finding === name)} onFix={onFix} />)}
    </div>
  )
}

function CardPart({ name, fixes, onFix }: { name: FindingName; fixes: readonly CaptionFix[]; onFix: (fix: CaptionFix) => void }) {
  const { t, language } = useTexts()
  const { kind, title, why, mend, sources } = findingTexts(name, t, language)
  const Icon = kindIcons[kind]
  return (
    <div className="finding-card-part" data-kind={kind}>
      <p className="finding-card-title">
        <Icon size={16} aria-hidden />
        <strong>{title}</strong>
        <span className="visually-hidden"> ({t(`workshop.kind.${kind}`)})</span>
      </p>
      {mend && <p>{mend}</p>}
      {fixes.length > 0 && <p className="finding-fixes">{fixes.map((fix) => <FixButton key={`${fix.kind} ${fix.spans[0]?.from}`} fix={fix} onFix={onFix} />)}</p>}
      {why && <p className="soft">{why}</p>}
      {sources.length > 0 ? (
        <details>
          <summary className="soft">{t('workshop.sources', { count: sources.length })}</summary>
          <SourceList sources={sources} />
        </details>
      ) : (
        <p className="soft">{t('workshop.judgement')}</p>
      )}
    </div>
  )
}
