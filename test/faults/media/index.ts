import type { Fault } from '../fault.ts'
import { droppedBatch } from './batch.ts'
import { craftedMedia } from './crafted.ts'
import { mutatedMedia } from './mutated.ts'
import { misbehavingPrograms } from './programs.ts'

/** What files and the programs that read them can do. */
export const mediaFaults: readonly Fault[] = [craftedMedia, mutatedMedia, misbehavingPrograms, droppedBatch]
