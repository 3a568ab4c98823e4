import { IconRepeat } from '@tabler/icons-react'
import { useDeferredValue } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import type { PostSummary } from '../../shared/model/post.ts'
import { postSigns } from '../../shared/planning/post-signs.ts'
import { useTexts } from '../app/use-texts.ts'
import { QueryState } from '../parts/query-state.tsx'
import type { CardClient } from './post-card.tsx'
import { dateInWords } from './dates.ts'
import { titleOf } from './post-words.ts'
import type { CalendarPlace } from './use-calendar-place.ts'
import { usePostSearch } from './use-plan.ts'

interface Props {
  place: CalendarPlace
  clientOf: (clientId: string) => CardClient
  onJump: (post: PostSummary) => void
}

/** Posts that have the words searched for, nearest in time first; one pressed shows its day. */
export function SearchResults({ place, clientOf, onJump }: Props) {
  const { t, language } = useTexts()
  const words = useDeferredValue(place.query)
  const found = usePostSearch(words, place.clientIds, place.statuses)
  if (!found.data) return <QueryState query={found} />
  const { posts, total } = found.data
  return (
    <section className="calendar-found" aria-busy={found.isPlaceholderData || words !== place.query} aria-label={t('calendar.searchFor')}>
      <p className="soft small figures" role="status">
        {total === 0 ? t('calendar.foundNone') : t('calendar.found', { count: total })} {total > posts.length && t('calendar.firstOf', { shown: posts.length })}
      </p>
      <ul>
        {posts.map((post) => {
          const { name, colour } = clientOf(post.clientId)
          return (
            <li key={post.ref}>
              <button type="button" className="found-post" onClick={() => onJump(post)}>
                <span className="figures">{post.localAt === null ? t('calendar.noDate') : `${dateInWords(post.localAt.slice(0, 10), language, { day: 'numeric', month: 'short', year: 'numeric' })} ${post.localAt.slice(11)}`}</span>
                <span className="found-what"><bdi className="found-title">{titleOf(post, t)}</bdi>{post.repeatId !== null && <span className="soft"><IconRepeat size={14} aria-hidden />{t('calendar.repeats')}</span>}</span>
                <span className="client-name"><span className="client-dot" style={{ backgroundColor: colour }} aria-hidden /><bdi>{visibleText(name)}</bdi></span>
                <span className="soft" data-sign={postSigns[post.status]}>{t(`calendar.statuses.${post.status}`)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
