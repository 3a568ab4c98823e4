import { useCallback, useEffect, useState } from 'react'
import type { Probe } from '../../shared/model/artifacts.ts'
import { toFailure, type FailureData } from '../../shared/model/failure.ts'
import { useWorkbench } from '../api/workbench.ts'
import { findUnplayable, type Unplayable } from './playable.ts'

/** What the player shows: the draft itself, or, where that does not play, a copy that is being made, is there, or could not be made. */
export type Source =
  | { kind: 'original' }
  | { kind: 'making'; why: Unplayable; percent: number }
  | { kind: 'copy'; why: Unplayable }
  | { kind: 'none'; why: Unplayable; failure: FailureData | 'unplayable' | null }

const unknown: Unplayable = { part: 'unknown', what: '' }

function canPlay(type: string): boolean {
  return document.createElement('video').canPlayType(type) !== ''
}

/** Tries the draft itself first; where it does not play, has a copy made. */
export function useSource(draftId: string, probe: Probe) {
  const { connection } = useWorkbench()
  const [source, setSource] = useState<Source>(() => {
    const why = findUnplayable(probe, canPlay)
    return why ? { kind: 'making', why, percent: 0 } : { kind: 'original' }
  })
  const isMaking = source.kind === 'making'

  useEffect(() => {
    if (!isMaking) return undefined
    const stopping = new AbortController()
    const whileMaking = (next: (why: Unplayable) => Source) => setSource((now) => (now.kind === 'making' && !stopping.signal.aborted ? next(now.why) : now))
    connection
      .call('draft.preview', { draftId }, { signal: stopping.signal, onProgress: ({ percent }) => whileMaking((why) => ({ kind: 'making', why, percent })) })
      .then(() => whileMaking((why) => ({ kind: 'copy', why })))
      .catch((error: unknown) => whileMaking((why) => ({ kind: 'none', why, failure: toFailure(error) })))
    return () => stopping.abort()
  }, [connection, draftId, isMaking])

  /** The video on the page says that it cannot be played. */
  const refuse = useCallback((part: Unplayable['part'] = 'unknown', what = '') => {
    setSource((now) => {
      if (now.kind === 'original') return { kind: 'making', why: { part, what }, percent: 0 }
      return now.kind === 'copy' ? { kind: 'none', why: unknown, failure: 'unplayable' } : now
    })
  }, [])
  const make = useCallback(() => setSource((now) => (now.kind === 'none' ? { kind: 'making', why: now.why, percent: 0 } : now)), [])
  const cancel = useCallback(() => setSource((now) => (now.kind === 'making' ? { kind: 'none', why: now.why, failure: null } : now)), [])
  return { source, refuse, make, cancel }
}
