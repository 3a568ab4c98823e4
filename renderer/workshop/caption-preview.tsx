import { IconMusic } from '@tabler/icons-react'
import { memo } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'
import { pieces } from './pieces.ts'
import type { Analysed } from './use-analysed.ts'
import './caption-preview.css'

/** The caption as the feed shows it before somebody taps "more". */
export const CaptionPreview = memo(function CaptionPreview({ analysed: { caption, firstLine, hashtags } }: { analysed: Analysed }) {
  const { t } = useTexts()
  const line = caption.slice(firstLine.from, firstLine.to)
  const isCut = caption.trimEnd().length > firstLine.to
  const tags = hashtags.map((tag) => ({ ...tag, from: tag.from - firstLine.from, to: tag.to - firstLine.from, kind: null, names: [], hashtag: tag.kind, isBeyond: false })).filter(({ from }) => from >= 0 && from < line.length)
  return (
    <figure className="caption-preview">
      <figcaption className="soft small" title={t('workshop.preview.about')}>{t('workshop.preview.title')}</figcaption>
      <div className="caption-screen">
        <p className="caption-account">{t('workshop.preview.account')}</p>
        <p dir="auto" className="caption-line" data-empty={line === '' || undefined}>
          {line === '' ? t('workshop.preview.empty') : pieces(line, tags).map(({ from, text, mark }) => (mark ? <strong key={from}>{visibleText(text)}</strong> : visibleText(text)))}
          {isCut && <span className="caption-more"> {t('workshop.preview.more')}</span>}
        </p>
        <p className="caption-sound"><IconMusic size={12} aria-hidden /> {t('workshop.preview.sound')}</p>
      </div>
    </figure>
  )
})
