import type { Fault } from '../fault.ts'
import { crossSite } from './cross-site.ts'
import { cspProbes } from './csp-probes.ts'
import { hostileTexts } from './hostile-texts.ts'
import { manyPosts } from './many-posts.ts'
import { pageLocks } from './page-locks.ts'
import { rebinding } from './rebinding.ts'

/** The page in a real browser: what other pages and hostile texts can do to it. */
export const pageFaults: readonly Fault[] = [rebinding, crossSite, cspProbes, hostileTexts, pageLocks, manyPosts]
