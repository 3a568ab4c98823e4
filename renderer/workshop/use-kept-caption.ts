import { useDebouncedCallback } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import type { Draft } from '../../shared/model/draft.ts'
import { useSetCaption } from '../api/queries.ts'
import { useChange } from '../api/use-change.tsx'
import { useTexts } from '../app/use-texts.ts'

/** A pause in typing, after which the caption is kept and judged. A judgement. */
const pauseMs = 400

export type Keeping = 'untouched' | 'saving' | 'saved' | 'failed'

/**
 * The caption of a draft while it is written: kept at every pause, all of a stay in the field as one step to undo. What is typed stands until
 * it is kept; from then on a caption that comes from elsewhere, an undo or another window, takes its place.
 */
export function useKeptCaption({ id, name, caption }: Pick<Draft, 'id' | 'name' | 'caption'>) {
  const { t } = useTexts()
  const change = useChange()
  const kept = caption ?? ''
  const { mutateAsync, isPending, isSuccess, isError } = useSetCaption(id)
  const [typed, setTyped] = useState<string | null>(null)
  const [seen, setSeen] = useState(kept)
  const [sent, setSent] = useState<string | null>(null)
  const stay = useRef('')
  const text = typed ?? kept

  function set(next: string) {
    return mutateAsync(next === '' ? null : next)
  }

  function release() {
    setSent(null)
    setTyped(null)
  }

  const keep = useDebouncedCallback(
    (next: string) => {
      if (next === kept && !isPending) return
      setSent(next)
      const before = kept
      void change({
        label: t('workshop.changed', { name: visibleText(name) }),
        key: `caption ${id} ${stay.current}`,
        do: () => set(next),
        undo: () => {
          release()
          return set(before)
        },
      })
    },
    { delay: pauseMs, flushOnUnmount: true },
  )

  if (seen !== kept) {
    setSeen(kept)
    // Of what was typed, all was kept, and now it is something else.
    if (typed !== null && !isPending && kept !== typed && sent === typed) setTyped(null)
  }

  const keeping: Keeping = isError ? 'failed' : isPending || text !== kept ? 'saving' : isSuccess ? 'saved' : 'untouched'
  return {
    text,
    keeping,
    type(next: string) {
      setTyped(next)
      keep(next)
    },
    enter: () => void (stay.current = crypto.randomUUID()),
    leave: () => keep.flush(),
  }
}
