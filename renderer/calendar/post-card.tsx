import { IconAlertTriangle, IconClockExclamation, IconRepeat } from '@tabler/icons-react'
import { memo } from 'react'
import { shownScore, visibleText } from '../../shared/i18n/format.ts'
import type { PostSummary } from '../../shared/model/post.ts'
import { postSigns } from '../../shared/planning/post-signs.ts'
import type { Translate } from '../app/use-texts.ts'
import type { Clash } from './clashes.ts'
import { postInWords, statusWords, titleOf, warningOf } from './post-words.ts'
import './post-card.css'

export interface CardClient {
  name: string
  colour: string
  /** Told where its clock is not that of most others shown. */
  zone: string | null
}

interface Props {
  post: PostSummary
  client: CardClient
  clash: Clash | undefined
  isSelected: boolean
  isTabStop: boolean
  /** Whether the client's name stands on it too. */
  withClient?: boolean
  t: Translate
}

/** A post on the calendar; each text ends in a blank, which parts the words for who reads them alone. Values alone, few nodes: a month has more than a hundred, and one that stays the same is not drawn again. */
export const PostCard = memo(({ post, client, clash, isSelected, isTabStop, withClient, t }: Props) => {
  const { ref, localAt, status, score, verdict, format, draftId } = post
  const warning = warningOf({ post, clash }, t)
  return (
    <div
      role="button"
      className="post-card"
      data-ref={ref}
      data-key={ref}
      data-status={status}
      data-selected={isSelected || undefined}
      data-clash={clash}
      style={{ '--client': client.colour } as React.CSSProperties}
      draggable
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={isSelected}
      aria-label={postInWords({ post, clientName: client.name, zone: client.zone, clash, isSelected }, t)}
    >
      {draftId !== null && <img className="post-card-picture" src={`/thumbnail/${draftId}`} alt="" loading="lazy" decoding="async" draggable={false} />}
      <span className="post-card-head">
        <time className="figures">{`${localAt?.slice(11) ?? ''} `}</time>
        <bdi className="post-card-title">{`${titleOf(post, t)} `}</bdi>
      </span>
      <span className="post-card-facts">
        <span data-sign={postSigns[status]}>{`${statusWords(status, t)} `}</span>
        {score !== null && verdict !== null && <span className="post-card-score figures" data-verdict={verdict} style={{ '--share': score } as React.CSSProperties}>{`${shownScore(score)} `}</span>}
        {warning !== null && <Warning words={warning} clash={clash} />}
        {post.repeatId !== null && <IconRepeat size={12} aria-hidden />}
        {format !== 'original' && <span className="post-card-format">{`${t(`calendar.formats.${format}`)} `}</span>}
        {client.zone !== null && <span className="post-card-zone">{`${client.zone} `}</span>}
        {withClient && <bdi className="post-card-client">{visibleText(client.name)}</bdi>}
      </span>
    </div>
  )
})
PostCard.displayName = 'PostCard'

function Warning({ words, clash }: { words: string; clash: Clash | undefined }) {
  const Icon = clash === undefined ? IconClockExclamation : IconAlertTriangle
  return <span className="post-card-clash"><Icon size={12} aria-hidden />{`${words} `}</span>
}
