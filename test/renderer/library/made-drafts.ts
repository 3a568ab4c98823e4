import { indexDrafts, type IndexedDraft } from '../../../renderer/library/draft-index.ts'
import type { DraftSummary } from '../../../shared/model/draft.ts'
import type { Client } from '../../../shared/model/library.ts'

export const noir: Client = { id: '11111111-1111-4111-8111-111111111111', name: 'Café Noir', colour: '#7048e8' }
export const zuid: Client = { id: '22222222-2222-4222-8222-222222222222', name: 'Gym Zuid', colour: '#1c7ed6' }

type Told = Partial<Omit<DraftSummary, 'draft'>> & Partial<DraftSummary['draft']>

/** A summary of which only what a test is about is told; its id is its name. */
export function made({ id, name = 'draft.mp4', durationS = 10, caption = null, importedAt = '2026-11-01T10:00:00.000Z', fileBytes = 1, ...rest }: Told): DraftSummary {
  const draft = { id: id ?? name, name, fileBytes, durationS, caption, importedAt }
  return { draft, score: 70, coverage: 1, verdict: 'nearly', damaged: false, analysedAt: importedAt, clientId: null, folder: '', tags: [], version: 1, scoreBefore: null, ...rest }
}

export function indexed(drafts: readonly Told[]): readonly IndexedDraft[] {
  return indexDrafts(drafts.map(made), [noir, zuid])
}

export function names(drafts: readonly IndexedDraft[]): string[] {
  return drafts.map(({ summary }) => summary.draft.name)
}
