import { timeLeft } from '../api/import-pace.ts'
import type { QueueState } from '../api/import-queue.ts'
import type { Translate } from '../app/use-texts.ts'

/** What the queue is doing, in a word. */
export type QueueMood = 'busy' | 'paused' | 'failed' | 'done'

export function queueMood({ progress, paused, items }: QueueState): QueueMood {
  if (progress.over < progress.total) return paused ? 'paused' : 'busy'
  return items.some(({ state }) => state.kind === 'failed') ? 'failed' : 'done'
}

export function leftWords(seconds: number, t: Translate): string {
  const left = timeLeft(seconds)
  if (left.unit === 'moment') return t('imports.left.moment')
  if (left.unit === 'hours') return t('imports.left.hours', { hours: left.hours, minutes: left.minutes })
  return t(`imports.left.${left.unit}`, { count: left.count })
}
