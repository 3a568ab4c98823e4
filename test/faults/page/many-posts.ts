import { loadavg } from 'node:os'
import { measureCalendar } from '../../bench/calendar.ts'
import { quantile } from '../../bench/quantile.ts'
import type { Fault } from '../fault.ts'

const whole = 100_000
const [mostNodes, mostMs] = [5000, 100]

export const manyPosts: Fault = {
  id: 'page-many-posts',
  title: 'A calendar of 40 clients, gone through month by month; the count is posts',
  passMark: `month switch p95 ≤ ${mostMs} ms, page nodes ≤ ${mostNodes}`,
  counts: { test: 10_000, whole },
  async run(posts) {
    const isWhole = posts === whole
    const { calmMs, hurriedMs, nodes } = await measureCalendar({ clients: 40, posts, switches: isWhole ? 40 : 1, isBrief: !isWhole })
    const most = Math.max(...Object.values(nodes))
    const p95 = quantile(calmMs, 0.95)
    const measured = `${calmMs.length} switches: median ${quantile(calmMs, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms; ${hurriedMs.length} one right after the other: p95 ${quantile(hurriedMs, 0.95).toFixed(0)} ms; ${most} nodes at most; load average ${loadavg()[0]?.toFixed(1)}`
    // Times are for a quiet machine: the slice looks at what does not depend on it.
    if (most > mostNodes || (isWhole && p95 > mostMs)) throw new Error(measured)
    return { measured }
  },
}
