import { useDebouncedValue } from '@mantine/hooks'
import { useDeferredValue, useMemo } from 'react'
import { countsOf, type CaptionCounts } from '../../shared/captions/count.ts'
import { fixesOf, type CaptionFix } from '../../shared/captions/fixes.ts'
import { workshop, type Workshop } from '../../shared/captions/workshop.ts'
import type { Audience } from '../../shared/practices/practice.ts'
import { layoutMarks, type Mark } from './marks.ts'

/** All that is known of a caption, and of which caption: it may lag behind what is typed. */
export interface Analysed extends Workshop {
  caption: string
  counts: CaptionCounts
  fixes: CaptionFix[]
  marks: Mark[]
}

/** Reading more than this takes longer than a frame on a slow computer: it waits for a pause. */
const longCaption = 600
const pauseMs = 120

/** Reads the caption after every key, behind it where it is short, at a pause where it is long. */
export function useAnalysed(caption: string, audience?: Audience): Analysed {
  const isLong = caption.length > longCaption
  const behind = useDeferredValue(isLong ? '' : caption)
  const [paused] = useDebouncedValue(caption, pauseMs)
  const read = isLong ? paused : behind
  return useMemo(() => analyse(read, audience), [read, audience])
}

function analyse(caption: string, audience?: Audience): Analysed {
  const found = workshop(caption, audience)
  return { ...found, caption, counts: countsOf(caption), fixes: fixesOf(caption, found.findings), marks: layoutMarks(found) }
}
