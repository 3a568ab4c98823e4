import type { Fault } from '../fault.ts'
import { abortedRanges } from './aborted-ranges.ts'
import { fuzzedRequests } from './fuzzed-requests.ts'
import { fuzzedWire } from './fuzzed-wire.ts'
import { headersEverywhere } from './headers-everywhere.ts'
import { offlineApp } from './offline-app.ts'
import { offlineSuite } from './offline-suite.ts'
import { otherUser } from './other-user.ts'

/** The web host: who may ask, for what, what is never answered, and that it reaches for nobody. */
export const webFaults: readonly Fault[] = [fuzzedRequests, fuzzedWire, abortedRanges, headersEverywhere, otherUser, offlineApp, offlineSuite]
