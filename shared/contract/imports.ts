import { z } from 'zod'
import { draftId } from '../model/draft.ts'
import { failure } from '../model/failure.ts'
import { importId, keptImport } from '../model/import.ts'
import { folderName } from '../model/library.ts'

/** A path from drop or dialog, or the id of a finished upload. */
export const importSource = z.union([z.object({ path: z.string().min(1).max(4096) }), z.object({ upload: z.uuid() })])

const existing = z.boolean().default(false)
const ids = z.array(importId).min(1).max(1000)

/** A folder whose new videos come in by themselves. */
export const watchFolder = z.object({ id: z.uuid(), path: z.string(), enabled: z.boolean(), addedAt: z.iso.datetime(), problem: failure.nullable() })
export type WatchFolder = z.infer<typeof watchFolder>

/** The queue of files on their way in, kept by the core, and the folders it watches. */
export const importCalls = {
  /** Adds files to the queue. The ids are the caller's, so that a repeated call adds nothing twice. */
  'import.add': {
    input: z.object({
      files: z
        .array(z.object({ id: importId, name: z.string().min(1).max(1024), source: importSource, versionOf: draftId.nullable().default(null), folder: folderName.default('') }))
        .min(1)
        .max(1000),
    }),
    output: z.object({}),
  },
  /** All that is on the list, oldest first. */
  'import.list': { input: z.object({}), output: z.object({ imports: z.array(keptImport), paused: z.boolean() }) },
  'import.cancel': { input: z.object({ ids }), output: z.object({}) },
  'import.retry': { input: z.object({ ids }), output: z.object({}) },
  /** Takes what is over off the list; the drafts stay. */
  'import.dismiss': { input: z.object({ ids }), output: z.object({}) },
  /** While paused, what runs is finished and nothing new begins. Kept over a restart. */
  'import.pause': { input: z.object({ paused: z.boolean() }), output: z.object({}) },
  'watch.list': { input: z.object({}), output: z.object({ folders: z.array(watchFolder) }) },
  /**
   * Watches a folder that was chosen: by its path where that may be named, or as `folder.browse` told it. What lies there already is left alone unless
   * `existing`. A folder that is watched already, or was, is switched on again.
   */
  'watch.add': {
    input: z.union([z.object({ path: z.string().min(1).max(4096), existing }), z.object({ folder: z.string().min(1).max(100), existing })]),
    output: watchFolder,
  },
  'watch.set': { input: z.object({ id: z.uuid(), enabled: z.boolean() }), output: z.object({}) },
  'watch.remove': { input: z.object({ id: z.uuid() }), output: z.object({}) },
  'watch.restore': { input: z.object({ id: z.uuid() }), output: z.object({}) },
  /**
   * The folders within a folder, for a page that may not name paths: it gets a name and a handle of each, for as long as the core runs. Starts at
   * the person's home and never leads out of it; hidden folders and links are left out.
   */
  'folder.browse': {
    input: z.object({ folder: z.string().min(1).max(100).optional() }),
    output: z.object({ path: z.string(), folder: z.string(), parent: z.string().nullable(), folders: z.array(z.object({ name: z.string(), folder: z.string() })), videos: z.number().int() }),
  },
} as const

export const importEvents = {
  /** What changed in the queue: files as they are now, ids that left the list, and whether it is paused. */
  imports: z.object({ changed: z.array(keptImport), removed: z.array(importId), paused: z.boolean() }),
} as const
