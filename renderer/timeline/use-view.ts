import { useCallback, useEffect, useRef, useState } from 'react'
import type { Store } from '../api/store.ts'
import { usePlayhead } from '../player/playhead.ts'
import { showing, wholeView, type ChangeView, type View } from './view.ts'

/** The view, and how it is changed. It goes along with the playhead, unless somebody looks around with the pointer while it plays. */
export function useView(cursor: Store<number | null>) {
  const { durationS, time, isPlaying } = usePlayhead()
  const [view, setView] = useState<View>(() => wholeView(durationS))
  const latest = useRef(view)
  const onView = useCallback<ChangeView>((change) => {
    latest.current = change(latest.current)
    setView(latest.current)
    return latest.current
  }, [])
  useEffect(
    () =>
      time.subscribe(() => {
        if (isPlaying.get() && cursor.get() !== null) return
        const next = showing(latest.current, time.get(), durationS)
        if (next !== latest.current) onView(() => next)
      }),
    [time, isPlaying, cursor, durationS, onView],
  )
  return { view, onView }
}
