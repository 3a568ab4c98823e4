import { useDebouncedCallback } from '@mantine/hooks'
import { useRef, useState } from 'react'
import type { ClientDetails, ClientDetailsChange, FullClient } from '../../shared/model/client.ts'
import { useClientChanges } from './use-client-changes.ts'

/** A pause in typing, after which it is kept. A judgement. */
const pauseMs = 500

export interface KeptDetails {
  details: ClientDetails
  /** A choice, kept at once. */
  set(change: ClientDetailsChange): void
  /** Typed text, kept at the next pause; a stay in a field is one step to undo. */
  type(change: ClientDetailsChange): void
  leave(): void
}

/** What is told of a client while it is typed: it stands until it is kept. */
export function useKeptDetails(client: FullClient): KeptDetails {
  const changes = useClientChanges()
  const [typed, setTyped] = useState<ClientDetailsChange>({})
  const stay = useRef('')
  const details: ClientDetails = Object.assign({}, client.details, typed)
  const keep = async (change: ClientDetailsChange, key?: string) => {
    await changes.describe(client, change, key)
    setTyped((now) => Object.fromEntries(Object.entries(now).filter(([field, value]) => Object.entries(change).every(([sent, kept]) => sent !== field || kept !== value))))
  }
  const keepSoon = useDebouncedCallback((change: ClientDetailsChange) => void keep(change, stay.current), { delay: pauseMs, flushOnUnmount: true })
  return {
    details,
    set: (change) => {
      setTyped((now) => ({ ...now, ...change }))
      void keep(change)
    },
    type: (change) => {
      if (stay.current === '') stay.current = `client ${client.id} ${crypto.randomUUID()}`
      setTyped((now) => ({ ...now, ...change }))
      keepSoon(change)
    },
    leave: () => {
      keepSoon.flush()
      stay.current = ''
    },
  }
}
