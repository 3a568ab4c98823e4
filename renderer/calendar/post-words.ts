import { shownScore, visibleText } from '../../shared/i18n/format.ts'
import type { PostStatus, PostSummary } from '../../shared/model/post.ts'
import type { Translate } from '../app/use-texts.ts'
import type { Clash } from './clashes.ts'

const said = new WeakMap<Translate, Map<string, string>>()

/** A month says the same few words on hundreds of cards: each is looked up once. `key` names what is said. */
export function once(t: Translate, key: string, say: () => string): string {
  const known = said.get(t) ?? new Map<string, string>()
  const words = known.get(key) ?? say()
  said.set(t, known.set(key, words))
  return words
}

export function statusWords(status: PostStatus, t: Translate): string {
  return once(t, status, () => t(`calendar.statuses.${status}`))
}

export function titleOf({ title }: Pick<PostSummary, 'title'>, t: Translate): string {
  return title === '' ? t('calendar.untitled') : visibleText(title)
}

interface Told {
  post: PostSummary
  clientName: string
  zone: string | null
  clash: Clash | undefined
  isSelected: boolean
}

/** A card in one sentence, for who hears it. */
export function postInWords({ post, clientName, zone, clash, isSelected }: Told, t: Translate): string {
  const { localAt, status, format, score, verdict, repeatId, shift, coolDown } = post
  const time = localAt?.slice(11) ?? ''
  const client = visibleText(clientName)
  const isJudged = score !== null && verdict !== null
  return [
    // What is seen, in its order, so that whoever says what they see is understood.
    time,
    titleOf(post, t),
    statusWords(status, t),
    isJudged && String(shownScore(score)),
    warningOf({ post, clash }, t),
    format !== 'original' && t(`calendar.formats.${format}`),
    zone,
    client,
    isJudged && once(t, `${shownScore(score)} ${verdict}`, () => t('calendar.judged', { score: shownScore(score), verdict: t(`terms:verdict.${verdict}`) })),
    repeatId !== null && t('calendar.repeats'),
    clash && once(t, `clash ${clash}`, () => t(`calendar.clash.${clash}`)),
    shift && t(`calendar.shift.${shift}`),
    coolDown && t('calendar.coolDown', { date: coolDown.until }),
    isSelected && t('calendar.isSelected'),
  ]
    .filter((words) => typeof words === 'string' && words !== '')
    .join(', ')
}

/** What is wrong with when it is, in a word; null where nothing is. */
export function warningOf({ post, clash }: Pick<Told, 'post' | 'clash'>, t: Translate): string | null {
  if (clash !== undefined) return once(t, `clash in short ${clash}`, () => t(`calendar.clashShort.${clash}`))
  if (post.shift !== undefined) return t(`calendar.shiftShort.${post.shift}`)
  return post.coolDown === undefined ? null : t('calendar.coolDownShort')
}
