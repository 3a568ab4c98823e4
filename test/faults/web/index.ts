import type { Fault } from '../fault.ts'
import { abortedRanges } from './aborted-ranges.ts'
import { fuzzedRequests } from './fuzzed-requests.ts'
import { headersEverywhere } from './headers-everywhere.ts'
import { otherUser } from './other-user.ts'

/** The web host: who may ask, for what, and what is never answered. */
export const webFaults: readonly Fault[] = [fuzzedRequests, abortedRanges, headersEverywhere, otherUser]
