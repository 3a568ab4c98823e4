import { useDebouncedCallback } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import type { Post, PostChange } from '../../shared/model/post.ts'
import { keys } from '../api/keys.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { changeSeries, type Place, type Reach } from './series.ts'

/** A pause in typing, after which a post is kept. A judgement. */
const pauseMs = 400

export type Keeping = 'untouched' | 'saving' | 'saved' | 'failed'

/** A stay in one field: all that was typed in it is one step to undo. */
interface Stay {
  field: string
  key: string
  /** All of it so far, so that making it again makes all of it. */
  change: PostChange
  before: Post[] | null
  made: string[]
}

export interface KeptPost {
  post: Post
  keeping: Keeping
  /** Typed text: kept at the next pause. */
  type(change: PostChange): void
  /** A choice: kept at once, a step of its own. */
  set(change: PostChange): void
  /** Leaves the field that is typed in. */
  leave(): void
}

/** A post while it is edited: what is typed stands until it is kept; from then on what comes from elsewhere takes its place. */
export function useKeptPost(ref: string, kept: Post, place: Place | null, reach: Reach, onRef: (ref: string) => void): KeptPost {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const queries = useQueryClient()
  const change = useChange()
  const [typed, setTyped] = useState<PostChange>({})
  const [keeping, setKeeping] = useState<Keeping>('untouched')
  const stay = useRef<Stay | null>(null)
  const waiting = useRef<PostChange>({})
  /** One after the other: an earlier change must never overtake a later one. */
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const post: Post = Object.assign({}, kept, typed)
  const label = t('plan.post.changed', { title: visibleText(post.title) || t('plan.post.untitled') })
  const { call } = connection

  function keepOne(current: Stay) {
    const whole = { ...current.change }
    const doing = async () => {
      const { before, made } = await call('post.change', { changes: [{ ref, change: whole }] })
      current.before ??= before
      if (made.length > 0) current.made = made
      return true
    }
    return change({ label, key: current.key, do: doing, undo: () => call('post.putBack', { posts: current.before ?? [], made: current.made }) })
  }

  function keepSeries(at: Place, through: Exclude<Reach, 'one'>, what: PostChange) {
    const madeId = crypto.randomUUID()
    const doing = async () => {
      const done = await changeSeries(call, at, through, what, madeId)
      onRef(done.ref)
      return done
    }
    return change({ label, do: doing, undo: async ({ undo }) => { await undo(); onRef(ref) } })
  }

  function keep() {
    const sent = waiting.current
    const current = stay.current
    if (!current || Object.keys(sent).length === 0) return
    waiting.current = {}
    current.change = { ...current.change, ...sent }
    setKeeping('saving')
    const isOne = place === null || reach === 'one'
    const before = line.current
    const keepNext = async () => {
      await before
      const done = await (isOne ? keepOne(current) : keepSeries(place, reach, sent))
      if (done === undefined) return setKeeping('failed')
      await queries.invalidateQueries({ queryKey: keys.post(ref) })
      setTyped((now) => without(now, sent))
      if (Object.keys(waiting.current).length === 0) setKeeping('saved')
    }
    line.current = keepNext()
  }

  const keepSoon = useDebouncedCallback(keep, { delay: pauseMs, flushOnUnmount: true })

  function take(next: PostChange) {
    const field = Object.keys(next).join()
    if (stay.current?.field !== field) {
      keepSoon.flush()
      stay.current = { field, key: `post ${ref} ${crypto.randomUUID()}`, change: {}, before: null, made: [] }
    }
    waiting.current = { ...waiting.current, ...next }
    setTyped((now) => ({ ...now, ...next }))
    setKeeping('saving')
  }

  function leave() {
    keepSoon.flush()
    // Of a repeat is kept on leaving, not at every pause: each keeping may divide it.
    keep()
    stay.current = null
  }

  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  })
  useEffect(() => {
    const leaveNow = () => latest.current()
    window.addEventListener('pagehide', leaveNow)
    return () => {
      window.removeEventListener('pagehide', leaveNow)
      leaveNow()
    }
  }, [])

  return {
    post,
    keeping,
    type(next) {
      take(next)
      if (place === null || reach === 'one') keepSoon()
    },
    set(next) {
      leave()
      take(next)
      leave()
    },
    leave,
  }
}

/** What was typed but for what is kept by now. */
function without(typed: PostChange, sent: PostChange): PostChange {
  const now = new Map<string, unknown>(Object.entries(sent))
  return Object.fromEntries(Object.entries(typed).filter(([field, value]) => !now.has(field) || now.get(field) !== value))
}
