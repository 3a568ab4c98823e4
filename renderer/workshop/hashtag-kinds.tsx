import { memo } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'
import type { Analysed } from './use-analysed.ts'

/** The hashtags of a caption with what each is for, in the colour that it has in the field. */
export const HashtagKinds = memo(function HashtagKinds({ analysed: { caption, hashtags } }: { analysed: Analysed }) {
  const { t } = useTexts()
  if (hashtags.length === 0) return null
  return (
    <ul className="hashtag-kinds small">
      {hashtags.map(({ from, to, kind }) => (
        <li key={from} data-tag={kind}>
          <bdi>{visibleText(caption.slice(from, to))}</bdi> <span className="soft">{t(`hints.kind.${kind}`)}</span>
        </li>
      ))}
    </ul>
  )
})
