import { createContext, useContext } from 'react'
import type { Connection } from './connection.ts'
import type { History } from './history.ts'
import type { ImportQueue } from './import-queue.ts'

/** What every part of the page can reach: the line to the core, the files on their way in, and what can be taken back. */
export interface Workbench {
  connection: Connection
  queue: ImportQueue
  history: History
}

export const WorkbenchContext = createContext<Workbench | null>(null)

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext)
  if (!workbench) throw new Error('No WorkbenchContext around this component')
  return workbench
}
