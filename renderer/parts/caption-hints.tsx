import { useMemo } from 'react'
import { formatNumber, visibleText } from '../../shared/i18n/format.ts'
import { workshop, type CaptionFinding } from '../../shared/captions/workshop.ts'
import { useTexts } from '../app/use-texts.ts'
import './caption-hints.css'

/** What draws people in; all else is a hint to look at again. */
const good: ReadonlySet<CaptionFinding['name']> = new Set(['question', 'curiosity', 'callToAction'])
const mostPieces = 4

/** What is found in a caption while it is written, each with the words it stands in. Hints: a clean list does not vouch for a caption. */
export function CaptionHints({ caption }: { caption: string }) {
  const { t, language } = useTexts()
  const found = useMemo(() => workshop(caption), [caption])
  if (caption.trim() === '') return null
  const { firstLine, hashtags, hashtagUnits } = found
  return (
    <div className="caption-hints small">
      <p className="soft">{t('hints.firstLine')} <q>{visibleText(caption.slice(firstLine.from, firstLine.to))}</q></p>
      {hashtags.length > 0 && <p className="soft figures">{t('hints.hashtags', { count: hashtags.length, units: formatNumber(hashtagUnits, language) })}: {hashtags.map(({ from, to, kind }) => `${visibleText(caption.slice(from, to))} (${t(`hints.kind.${kind}`)})`).join(', ')}</p>}
      <ul>
        {found.findings.map((finding) => (
          <li key={finding.name} data-hint={finding.name} data-good={good.has(finding.name)}>
            <strong>{t(`hints.name.${finding.name}`)}</strong>
            <Pieces caption={caption} finding={finding} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Pieces({ caption, finding: { spans } }: { caption: string; finding: CaptionFinding }) {
  const { t } = useTexts()
  return (
    <span className="soft">
      {spans.slice(0, mostPieces).map(({ from, to }) => <mark key={from}>{visibleText(caption.slice(from, to))}</mark>)}
      {spans.length > mostPieces && t('hints.more', { count: spans.length - mostPieces })}
    </span>
  )
}
