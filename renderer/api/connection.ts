import { createClient, type Client, type Transport } from '../../shared/contract/client.ts'
import type { Caller, EventData, Told, ToldName } from '../../shared/contract/contract.ts'

/** The page's one line to the core. It can break, in a browser, and be taken up again. */
export interface Connection {
  call: Caller
  /** Hears what the core tells, on this line and on every later one. */
  on<Name extends ToldName>(name: Name, listener: (data: EventData<Name>) => void): void
  isLost(): boolean
  /** Calls back when the line breaks or is taken up again. */
  subscribe(listener: () => void): () => void
  again(): void
}

export function createConnection(open: () => Transport): Connection {
  const statusListeners = new Set<() => void>()
  const told: Hearing = { changed: new Set(), imports: new Set() }
  let lost = false
  let calls = 0
  let client = start()

  function start(): Client {
    const started = createClient(open(), () => `page-${++calls}`)
    started.onTold((event) => tell(told, event))
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
    on: (name, listener) => void told[name].add(listener),
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

type Hearing = { [Name in ToldName]: Set<(data: EventData<Name>) => void> }

function tell<Name extends ToldName>(hearing: Hearing, { type, data }: Told<Name>): void {
  for (const listener of hearing[type]) listener(data)
}
