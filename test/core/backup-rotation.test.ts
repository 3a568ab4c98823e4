import { expect, it } from 'vitest'
import { outdated } from '../../electron/core/backup-rotation.ts'
import type { Backup, BackupReason } from '../../shared/contract/settings.ts'

const now = new Date('2026-11-22T12:00:00.000Z')
const made = (createdAt: string, reason: BackupReason = 'automatic', drafts: number | null = 1): Backup => ({ id: `${createdAt} ${reason}`, createdAt: `${createdAt}:00.000Z`, reason, bytes: 1, drafts })
const gone = (backups: Backup[], days: number) => outdated(backups, days, now).map(({ createdAt }) => createdAt.slice(0, 16)).sort()

it('keeps the last four, and the last of each of the last days', () => {
  const backups = ['2026-11-22T11:45', '2026-11-22T11:30', '2026-11-22T11:15', '2026-11-22T11:00', '2026-11-22T10:45', '2026-11-21T18:00', '2026-11-21T17:45', '2026-11-20T09:00', '2026-11-19T09:00'].map((each) => made(each))
  expect(gone(backups, 3)).toEqual(['2026-11-19T09:00', '2026-11-21T17:45', '2026-11-22T10:45'])
  expect(gone(backups.toReversed(), 1)).toEqual(['2026-11-19T09:00', '2026-11-20T09:00', '2026-11-21T17:45', '2026-11-21T18:00', '2026-11-22T10:45'])
})

it('counts days on which there was work, not days of the calendar', () => {
  expect(gone([made('2026-11-22T09:00'), made('2026-03-01T09:00'), made('2026-02-01T09:00'), made('2026-01-01T09:00'), made('2025-12-01T09:00'), made('2025-11-01T09:00')], 5)).toEqual(['2025-11-01T09:00'])
})

it('keeps what undoes a restore or a new layout for thirty days', () => {
  for (const reason of ['before-restore', 'before-layout', 'before-import'] as const) expect(gone([made('2026-10-24T12:00', reason), made('2026-10-22T12:00', reason)], 1)).toEqual(['2026-10-22T12:00'])
})

it('never lets go what was asked for, is not ours or cannot be read', () => {
  expect(gone([made('2020-01-01T00:00', 'asked'), made('2020-01-01T00:00', 'unknown'), ...Array.from({ length: 9 }, (_, day) => made(`2020-01-0${day + 1}T00:00`, 'automatic', null))], 1)).toEqual([])
})
