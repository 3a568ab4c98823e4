import { Button, NumberInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import type { FullClient } from '../../shared/model/client.ts'
import type { Post, Repeat } from '../../shared/model/post.ts'
import { parseRule } from '../../shared/planning/parse-rule.ts'
import { keys } from '../api/keys.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { RepeatEditor } from './repeat-editor.tsx'
import type { Place } from './series.ts'
import { usePlanChanges } from './use-plan-changes.ts'

interface Props {
  post: Post
  place: Place | null
  client: FullClient
  onRef: (ref: string) => void
  onClose: () => void
}

/** A pause after which a rule is kept. A judgement. */
const pauseMs = 600

/** When a post comes again: started here, and changed for all of it. */
export function PostRepeat({ post, place, client, onRef, onClose }: Props) {
  const { t } = useTexts()
  const changes = usePlanChanges()
  const { connection } = useWorkbench()
  const { data } = useQuery({ queryKey: [...keys.plan, 'repeats', post.clientId], queryFn: ({ signal }) => connection.call('repeat.list', { clientIds: [post.clientId] }, { signal }), enabled: place !== null })
  const repeat = place && data?.repeats.find(({ id }) => id === place.repeatId)

  async function start() {
    const ref = await changes.startRepeat(post, 'FREQ=WEEKLY')
    if (ref !== undefined) onRef(ref)
  }

  return (
    <section className="post-part">
      <h3>{t('plan.post.repeat')}</h3>
      {place === null && <p><Button size="xs" variant="default" disabled={post.localAt === null} onClick={() => void start()}>{t('plan.post.startRepeat')}</Button></p>}
      {place === null && post.localAt === null && <p className="soft small">{t('plan.post.repeatNeedsTime')}</p>}
      {repeat && <RuleOf key={repeat.id} repeat={repeat} timeZone={client.details.timeZone} onStop={() => void changes.stopRepeat(repeat.id).then((isDone) => isDone && onClose())} />}
    </section>
  )
}

function RuleOf({ repeat, timeZone, onStop }: { repeat: Repeat; timeZone: string; onStop: () => void }) {
  const { t } = useTexts()
  const changes = usePlanChanges()
  const [typed, setTyped] = useState<Partial<Repeat>>({})
  const shown = { ...repeat, ...typed }
  const keep = useDebouncedCallback((next: Repeat) => void (isReadable(next.rule) && changes.keepRepeat(repeat, next).then(() => setTyped({}))), { delay: pauseMs, flushOnUnmount: true })
  const put = (part: Partial<Repeat>) => {
    setTyped({ ...typed, ...part })
    keep({ ...shown, ...part })
  }
  return (
    <>
      <RepeatEditor value={shown.rule} localStart={repeat.localStart} timeZone={timeZone} onChange={(rule) => put({ rule })} />
      <div className="post-grid">
        <NumberInput size="sm" label={t('plan.post.coolDown')} description={t('plan.post.coolDownText')} min={1} max={3650} allowDecimal={false} clampBehavior="strict" placeholder={t('plan.post.none')} value={shown.coolDownDays ?? ''} onChange={(days) => put({ coolDownDays: typeof days === 'number' && days >= 1 ? days : null })} />
      </div>
      <p><Button size="xs" variant="subtle" color="gray" onClick={onStop}>{t('plan.post.stopRepeat')}</Button></p>
    </>
  )
}

function isReadable(rule: string): boolean {
  try {
    parseRule(rule)
    return true
  } catch {
    return false
  }
}
