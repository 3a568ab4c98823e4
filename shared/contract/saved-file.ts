import { z } from 'zod'
import { failure } from '../model/failure.ts'

/** Largest file that the page may have saved. A judgement: far above the longest report. */
export const maxSavedBytes = 256 * 1024 * 1024

/** A file that the page would have the window save; where to is for the person to say. */
export const fileToSave = z.object({ name: z.string().min(1).max(300), bytes: z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= maxSavedBytes) })
export type FileToSave = z.infer<typeof fileToSave>

export const saveAnswer = z.discriminatedUnion('outcome', [z.object({ outcome: z.literal('saved') }), z.object({ outcome: z.literal('cancelled') }), z.object({ outcome: z.literal('failed'), failure })])
export type SaveAnswer = z.infer<typeof saveAnswer>
