import { givenCaption } from '../captions/length.ts'
import type { TextSpan } from '../captions/hashtags.ts'
import type { Evidence } from '../model/verdict.ts'
import { practice, type AnyPractice, type Context, type Measured, type ScoredPractice } from './practice.ts'
import { weigh } from './weight.ts'

/** What a practice finds in a caption, and where. */
export interface FoundInCaption {
  value: number | boolean
  spans: readonly TextSpan[]
  /** Shown after the caption. */
  more?: Evidence[]
}

type Stated = Omit<ScoredPractice<never>, 'kind' | 'category' | 'needs' | 'unit' | 'scale' | 'weight' | 'measure'>

interface CaptionFacts extends Stated, Partial<Pick<ScoredPractice<never>, 'unit' | 'scale'>> {
  /** Sees the caption without blanks at its ends; a draft without one gives no occasion. */
  find(caption: string, context: Context): FoundInCaption | 'not-applicable'
}

/** Declares a practice that reads the caption: yes or no unless told otherwise, weighed by its sources, the caption with what was found as evidence. */
export function captionPractice({ find, unit = 'yes-no', scale = { documented: { kind: 'yes' } }, ...stated }: CaptionFacts): AnyPractice {
  return practice({
    ...stated,
    kind: 'scored',
    category: 'caption',
    needs: [],
    unit,
    scale,
    weight: { documented: weigh(stated.sources) },
    measure: (_, context) => readCaption(context, find),
  })
}

/** What `find` finds in the caption, with the caption as evidence; no occasion where there is none. */
export function readCaption(context: Context, find: CaptionFacts['find']): Measured {
  const caption = givenCaption(context)
  const found = caption === null ? 'not-applicable' : find(caption, context)
  if (caption === null || found === 'not-applicable') return 'not-applicable'
  return { value: found.value, evidence: [{ kind: 'text', text: caption, spans: [...found.spans] }, ...(found.more ?? [])] }
}
