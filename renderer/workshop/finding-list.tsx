import { memo } from 'react'
import type { CaptionFix } from '../../shared/captions/fixes.ts'
import type { TextSpan } from '../../shared/captions/hashtags.ts'
import type { CaptionFinding } from '../../shared/captions/workshop.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'
import { findingTexts, kindIcons } from './finding-texts.ts'
import { FixButton } from './fix-button.tsx'
import type { Analysed } from './use-analysed.ts'
import './finding-list.css'

interface Props {
  id: string
  analysed: Analysed
  onSelect: (span: TextSpan) => void
  onFix: (fix: CaptionFix) => void
}

const order = { problem: 0, hint: 1, good: 2 }
const mostPieces = 6

/** All that is underlined, as a list: what it is, the words it stands in, which a click selects, and the sure ways to mend it. */
export const FindingList = memo(function FindingList({ id, analysed, onSelect, onFix }: Props) {
  const { t, language } = useTexts()
  const { caption, findings, fixes } = analysed
  if (caption.trim() === '') return <p id={id} className="soft small">{t('workshop.empty')}</p>
  if (findings.length === 0) return <p id={id} className="soft small">{t('workshop.nothing')}</p>
  const sorted = findings.map((finding) => ({ finding, texts: findingTexts(finding.name, t, language) })).toSorted((a, b) => order[a.texts.kind] - order[b.texts.kind])
  return (
    <ul id={id} className="caption-findings" aria-label={t('workshop.found')}>
      {sorted.map(({ finding, texts: { kind, title, mend } }) => {
        const Icon = kindIcons[kind]
        return (
          <li key={finding.name} className="caption-finding" data-hint={finding.name} data-kind={kind}>
            <Icon size={17} aria-hidden />
            <div>
              <p><span className="visually-hidden">{t(`workshop.kind.${kind}`)}: </span><strong>{title}</strong></p>
              <Pieces caption={caption} finding={finding} onSelect={onSelect} />
              {mend && <p className="soft">{mend}</p>}
              <Fixes fixes={fixes.filter((fix) => fix.finding === finding.name)} onFix={onFix} />
            </div>
          </li>
        )
      })}
    </ul>
  )
})

function Pieces({ caption, finding: { spans }, onSelect }: { caption: string; finding: CaptionFinding; onSelect: (span: TextSpan) => void }) {
  const { t } = useTexts()
  return (
    <p className="caption-pieces">
      {spans.slice(0, mostPieces).map((span) => {
        const text = visibleText(caption.slice(span.from, span.to))
        return <button key={span.from} type="button" aria-label={t('workshop.select', { text })} onClick={() => onSelect(span)}><bdi>{text}</bdi></button>
      })}
      {spans.length > mostPieces && <span className="soft">{t('hints.more', { count: spans.length - mostPieces })}</span>}
    </p>
  )
}

function Fixes({ fixes, onFix }: { fixes: readonly CaptionFix[]; onFix: (fix: CaptionFix) => void }) {
  const { t } = useTexts()
  if (fixes.length === 0) return null
  return (
    <p className="finding-fixes">
      {fixes.slice(0, mostPieces).map((fix) => <FixButton key={`${fix.kind} ${fix.spans[0]?.from}`} fix={fix} onFix={onFix} />)}
      {fixes.length > mostPieces && <span className="soft">{t('hints.more', { count: fixes.length - mostPieces })}</span>}
    </p>
  )
}
