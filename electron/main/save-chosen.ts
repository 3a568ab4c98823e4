import { saveName } from '../../shared/contract/save-name.ts'
import { fileToSave, type SaveAnswer } from '../../shared/contract/saved-file.ts'
import { toFailure } from '../../shared/model/failure.ts'
import { writeWhole } from '../core/write-whole.ts'

/**
 * Writes a file of the page's where the person says. Only the dialog names a path, and asks before it overwrites; what the page proposes
 * is a name without folders. Whoever looks sees the old file or the new one, never a part.
 */
export async function saveChosen(asked: unknown, chooseTarget: (name: string) => Promise<string | null>): Promise<SaveAnswer> {
  const file = fileToSave.safeParse(asked)
  if (!file.success) return { outcome: 'failed', failure: { code: 'input_invalid' } }
  try {
    const path = await chooseTarget(saveName(file.data.name))
    if (path === null) return { outcome: 'cancelled' }
    await writeWhole(path, file.data.bytes, true)
    return { outcome: 'saved' }
  } catch (error) {
    return { outcome: 'failed', failure: toFailure(error) }
  }
}
