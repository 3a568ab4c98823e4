import type { PostEvent } from '../../../shared/model/post.ts'
import type { ClientPlan, NamedDraft } from './plan.ts'
import { planVersion, type PlanFile } from './read-json.ts'

export interface WrittenPlan extends ClientPlan {
  events: ReadonlyMap<string, readonly PostEvent[]>
  drafts: readonly NamedDraft[]
}

/** Plans in full, with history, repeats and ideas, and the names of what they name, so that another library can find those. */
export function writeJson(plans: readonly WrittenPlan[], at: string): string {
  const file: PlanFile = {
    hookline: planVersion,
    exportedAt: at,
    clients: plans.map(({ client, accounts, pillars, drafts, posts, repeats, events }) => ({
      client: { id: client.id, name: client.name, timeZone: client.timeZone },
      accounts: accounts.map(({ id, handle }) => ({ id, name: handle })),
      pillars: pillars.map(({ id, name }) => ({ id, name })),
      drafts: drafts.map(({ id, name }) => ({ id, name })),
      posts: posts.map((post) => ({ post, events: (events.get(post.id) ?? []).map(({ at: happenedAt, who, event }) => ({ at: happenedAt, who, event })) })),
      repeats: [...repeats],
    })),
  }
  return `${JSON.stringify(file, null, 1)}\n`
}
