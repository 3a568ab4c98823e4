import type { Backup } from '../../shared/contract/settings.ts'

/** Of the copies that are made while somebody works, so many of the last ones are kept whatever their day. A judgement. */
const lastOnes = 4
/** What was copied before a restore, a new layout or an import is kept so long, so that it can be undone. */
const undoDays = 30
const dayMs = 24 * 3600 * 1000

/**
 * The copies that may go: of those made by themselves all but the last of each of the last `daysKept` days there are, and the very last ones;
 * and what was made before something that is long over. What a person asked for, what is not ours and what cannot be read always stays.
 */
export function outdated(backups: readonly Backup[], daysKept: number, now: Date): Backup[] {
  const readable = backups.filter(({ drafts }) => drafts !== null).toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))
  const automatic = readable.filter(({ reason }) => reason === 'automatic')
  const lastOfDay = automatic.filter((each, index) => dayOf(each) !== dayOf(automatic[index - 1]))
  const kept = new Set([...automatic.slice(0, lastOnes), ...lastOfDay.slice(0, daysKept)])
  const isOver = ({ reason, createdAt }: Backup) => reason.startsWith('before-') && now.getTime() - Date.parse(createdAt) > undoDays * dayMs
  return readable.filter((each) => (each.reason === 'automatic' ? !kept.has(each) : isOver(each)))
}

function dayOf(backup: Backup | undefined): string | undefined {
  return backup?.createdAt.slice(0, 10)
}
