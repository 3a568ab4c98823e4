import { useDebouncedCallback } from '@mantine/hooks'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Input, Output } from '../../shared/contract/contract.ts'
import { givenBranding } from '../../shared/model/branding.ts'
import { keys } from '../api/keys.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'

type Branding = Output<'report.branding'>
type BrandingChange = Input<'report.setBranding'>
export type TypedField = 'agency' | 'contact' | 'footer'

/** A pause in typing, after which it is kept. A judgement. */
const pauseMs = 500

export interface KeptBranding {
  branding: Branding
  /** A choice, kept at once. */
  set(change: BrandingChange): void
  /** Typed text, kept at the next pause; a stay in a field is one step to undo. */
  type(field: TypedField, text: string): void
  leave(): void
}

/** Whose name, colour, logo and words stand on reports, each kept as it is told. */
export function useBranding(): KeptBranding {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const queries = useQueryClient()
  const change = useChange()
  const { data } = useQuery({ queryKey: keys.branding, queryFn: ({ signal }) => connection.call('report.branding', {}, { signal }) })
  const [typed, setTyped] = useState<Partial<Record<TypedField, string>>>({})
  const stay = useRef('')

  async function put(next: BrandingChange) {
    const { before } = await connection.call('report.setBranding', next)
    // Shown at once; the core tells that it changed, and is asked again.
    queries.setQueryData<Branding>(keys.branding, (now) => now && Object.assign({}, now, next))
    return only(before, next)
  }
  async function keep(next: BrandingChange, key?: string) {
    await change({ label: t('settings.changed', { name: t('settings.branding.title') }), do: () => put(next), undo: put, ...(key !== undefined && { key }) })
    // What was typed since is not kept yet.
    setTyped((now) => Object.fromEntries(Object.entries(now).filter(([field, text]) => Object.entries(next).every(([sent, kept]) => sent !== field || kept !== text))))
  }
  const keepSoon = useDebouncedCallback((next: BrandingChange) => void keep(next, stay.current), { delay: pauseMs, flushOnUnmount: true })

  return {
    branding: { ...givenBranding, logo: null, ...data, ...typed },
    set: (next) => void keep(next),
    type(field, text) {
      if (stay.current === '') stay.current = `branding ${crypto.randomUUID()}`
      setTyped((now) => ({ ...now, [field]: text }))
      keepSoon({ [field]: text })
    },
    leave() {
      keepSoon.flush()
      stay.current = ''
    },
  }
}

/** Of all values those that a change names: another may have been set since. */
function only(before: Branding, change: BrandingChange): BrandingChange {
  return Object.fromEntries(Object.entries(before).filter(([name]) => name in change))
}
