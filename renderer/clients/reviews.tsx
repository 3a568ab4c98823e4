import type { FullClient } from '../../shared/model/client.ts'

/** Placeholder until the calls of reviews are here. */
export function Reviews(_: { client: FullClient }) {
  return null
}
