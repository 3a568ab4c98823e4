import { createContext, useContext } from 'react'
import type { Connection } from './connection.ts'
import type { ImportQueue } from './import-queue.ts'

/** What every part of the page can reach: the line to the core, and the files on their way in. */
export interface Workbench {
  connection: Connection
  queue: ImportQueue
}

export const WorkbenchContext = createContext<Workbench | null>(null)

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext)
  if (!workbench) throw new Error('No WorkbenchContext around this component')
  return workbench
}
