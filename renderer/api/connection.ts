import { createClient, type Client, type Transport } from '../../shared/contract/client.ts'
import type { Caller, EventData } from '../../shared/contract/contract.ts'

/** The page's one line to the core. It can break, in a browser, and be taken up again. */
export interface Connection {
  call: Caller
  onChanged(listener: (data: EventData<'changed'>) => void): void
  isLost(): boolean
  /** Calls back when the line breaks or is taken up again. */
  subscribe(listener: () => void): () => void
  again(): void
}

export function createConnection(open: () => Transport): Connection {
  const statusListeners = new Set<() => void>()
  const changedListeners = new Set<(data: EventData<'changed'>) => void>()
  let lost = false
  let calls = 0
  let client = start()

  function start(): Client {
    const started = createClient(open(), () => `page-${++calls}`)
    started.onChanged((data) => {
      for (const listener of changedListeners) listener(data)
    })
    started.onClose(() => {
      if (client === started) setLost(true)
    })
    return started
  }

  function setLost(value: boolean) {
    lost = value
    for (const listener of statusListeners) listener()
  }

  return {
    call: (name, input, options) => client.call(name, input, options),
    onChanged: (listener) => void changedListeners.add(listener),
    isLost: () => lost,
    subscribe(listener) {
      statusListeners.add(listener)
      return () => statusListeners.delete(listener)
    },
    again() {
      client = start()
      setLost(false)
    },
  }
}
