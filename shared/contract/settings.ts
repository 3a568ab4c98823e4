import { z } from 'zod'
import { failure } from '../model/failure.ts'
import { settings, settingsChange } from '../model/settings.ts'

/** Why a copy was made; `unknown` for a file that was put there by somebody else. */
export const backupReasons = ['asked', 'automatic', 'before-restore', 'before-layout', 'before-import', 'unknown'] as const

/** A copy of the library. */
export const backup = z.object({
  /** Its file name. */
  id: z.string().min(1).max(255),
  createdAt: z.iso.datetime(),
  reason: z.enum(backupReasons),
  bytes: z.number().int(),
  /** Drafts in it; null where it cannot be read. */
  drafts: z.number().int().nullable(),
})
export type Backup = z.infer<typeof backup>
export type BackupReason = Backup['reason']

/** An ffmpeg that was found, and what became of its check. */
export const ffmpegCandidate = z.object({
  id: z.string().min(1).max(100),
  path: z.string(),
  /** Where it comes from: the person's choice, a variable, the program's own, the system's. */
  source: z.enum(['chosen', 'environment', 'package', 'beside ffmpeg', 'PATH']),
  version: z.string().nullable(),
  failure: failure.nullable(),
  inUse: z.boolean(),
})
export type FfmpegCandidate = z.infer<typeof ffmpegCandidate>

export const settingsCalls = {
  'settings.get': { input: z.object({}), output: settings },
  /** Changes what is told. Answers with all as it was before, for an undo. The path of ffmpeg is chosen by `ffmpeg.choose` instead. */
  'settings.set': { input: settingsChange, output: z.object({ before: settings }) },
  /** Every ffmpeg that is found on this computer, checked. */
  'ffmpeg.list': { input: z.object({}), output: z.object({ candidates: z.array(ffmpegCandidate) }) },
  /** Uses one of those from now on, or with null the one that is found; a path where that may be named. Refused where it does not pass its check. */
  'ffmpeg.choose': { input: z.union([z.object({ id: z.string().max(100).nullable() }), z.object({ path: z.string().min(1).max(4096) })]), output: z.object({ candidates: z.array(ffmpegCandidate) }) },
  /** What the data folder holds, in bytes. */
  'data.info': { input: z.object({}), output: z.object({ path: z.string(), libraryBytes: z.number(), uploadsBytes: z.number(), picturesBytes: z.number(), backupsBytes: z.number(), freeBytes: z.number().nullable() }) },
  /** Copies of the library, newest first. */
  'backup.list': { input: z.object({}), output: z.object({ backups: z.array(backup) }) },
  'backup.make': { input: z.object({}), output: backup },
  /** What restoring the copy would do, in drafts: those that come back, those that leave, those that are otherwise. */
  'backup.compare': { input: z.object({ id: backup.shape.id }), output: z.object({ comeBack: z.int(), leave: z.int(), change: z.int() }) },
  /**
   * Makes the library what the copy holds, in one transaction, after a copy of what it is now: restoring that one undoes it. The queue and the
   * watch folders stay as they are.
   */
  'backup.restore': { input: z.object({ id: backup.shape.id }), output: z.object({ undo: backup }) },
} as const
