import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { isClientName } from '../../shared/model/video-name.ts'
import { bridge } from '../api/bridge.ts'
import type { Workbench } from '../api/workbench.ts'

/** Files that the person opened with Hookline in the system: videos join the queue, a client's file is looked at where clients come in. */
export function useOpenedFiles({ queue }: Pick<Workbench, 'queue'>): void {
  const [, go] = useLocation()
  useEffect(() => {
    bridge?.onOpenedFiles((paths) => {
      queue.add(paths.filter((path) => !isClientName(path)).map((path) => ({ kind: 'path', path })))
      const clientFile = paths.find(isClientName)
      if (clientFile !== undefined) go('/clients', { state: { clientFile } })
    })
  }, [go, queue])
}
