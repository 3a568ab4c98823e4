import { IconArrowsSplit2, IconExternalLink } from '@tabler/icons-react'
import { formatDate, visibleText } from '../../shared/i18n/format.ts'
import type { Source } from '../../shared/practices/practice.ts'
import { useTexts } from '../app/use-texts.ts'
import './source-list.css'

/** Where a practice is written, and who says otherwise; below, what the grades mean. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const { t } = useTexts()
  const grades = [...new Set(sources.map(({ grade }) => grade))].sort()
  return (
    <>
      <ul className="source-list">
        {sources.map((source) => <SourceItem key={`${source.title} ${source.statement}`} source={source} />)}
      </ul>
      <p className="source-grades soft small">
        {grades.map((grade) => <span key={grade}><strong>{grade}</strong> {t(`source.gradeMeaning.${grade}`)}</span>)}
      </p>
    </>
  )
}

function SourceItem({ source }: { source: Source }) {
  const { t, language } = useTexts()
  const meaning = t(`source.gradeMeaning.${source.grade}`)
  return (
    <li className="source" data-grade={source.grade}>
      <span className="source-grade" role="img" aria-label={`${t('source.grade', { grade: source.grade })}: ${meaning}`} title={meaning}>{source.grade}</span>
      <div>
        <p>
          {source.contradicts && <span className="source-contradicts"><IconArrowsSplit2 size={15} aria-hidden /> {t('source.contradicts')}</span>}
          {source.figure && <strong>{source.figure} · </strong>}
          {/* Sources are quoted in English, whatever the page speaks. */}
          <span lang="en">{source.statement}</span>
        </p>
        <p className="soft small">
          <SourceTitle source={source} /> · {source.publisher} · {source.date ? formatDate(source.date, language) : t('source.noDate')}
        </p>
      </div>
    </li>
  )
}

function SourceTitle({ source }: { source: Source }) {
  const { t } = useTexts()
  if (!source.url?.startsWith('https://')) return <cite>{source.title}</cite>
  return (
    <a href={source.url} target="_blank" rel="noreferrer" title={visibleText(source.url)}>
      <cite>{source.title}</cite> <IconExternalLink size={13} role="img" aria-label={t('source.opens')} />
    </a>
  )
}
