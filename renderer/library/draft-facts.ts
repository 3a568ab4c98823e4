import { formatDuration, formatShare, visibleText } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/index.ts'
import type { Translate } from '../app/use-texts.ts'
import type { IndexedDraft } from './draft-index.ts'

/** What card and row both say of a draft, in words. */
export interface DraftFacts {
  name: string
  length: string
  /** How much was measured, or that the file could be read in part only. */
  measured: string
}

export function draftFacts({ summary: { draft, damaged, coverage } }: IndexedDraft, t: Translate, language: Language): DraftFacts {
  return {
    name: visibleText(draft.name),
    length: formatDuration(draft.durationS, language),
    measured: damaged ? t('library.damaged') : t('library.coverage', { share: formatShare(coverage, language) }),
  }
}
