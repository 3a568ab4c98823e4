import type { ReactNode } from 'react'

/** A part of what a finding or a rule states, under its own heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
