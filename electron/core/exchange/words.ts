import type { PostFormat, PostStatus } from '../../../shared/model/post.ts'

const statuses: Record<PostStatus, readonly string[]> = {
  idea: ['idee', 'backlog', 'not started', 'niet gestart', 'brainstorm', 'todo', 'to do', 'te doen', 'tentative'],
  scripted: ['script', 'writing', 'in script', 'uitgeschreven', 'copy'],
  draft: ['concept', 'in progress', 'mee bezig', 'bezig', 'editing', 'in productie', 'in production', 'wip'],
  'in-review': ['review', 'needs approval', 'awaiting approval', 'pending', 'pending approval', 'waiting for approval', 'ter goedkeuring', 'te keuren', 'in nazicht', 'needs action', 'needs review', 'feedback'],
  approved: ['goedgekeurd', 'accepted', 'ready', 'klaar', 'akkoord', 'confirmed'],
  scheduled: ['gepland', 'ingepland', 'queued', 'planned', 'in wachtrij'],
  posted: ['published', 'gepubliceerd', 'geplaatst', 'sent', 'done', 'live', 'gepost', 'completed', 'verzonden', 'complete'],
  dropped: ['geschrapt', 'cancelled', 'canceled', 'geannuleerd', 'rejected', 'afgekeurd', 'archived', 'vervallen', 'declined'],
}

const formats: Record<PostFormat, readonly string[]> = {
  original: ['video', 'tiktok', 'reel', 'short', 'origineel', 'post', 'normal', 'clip'],
  duet: [],
  stitch: [],
  'video-reply': ['reply', 'video antwoord', 'antwoord', 'reactie', 'comment reply'],
  live: ['livestream', 'stream', 'live stream'],
}

const answers = { yes: ['ja', 'true', 'waar', '1', 'x', 'y', 'j', 'v', '✓', '✔'], no: ['nee', 'false', 'onwaar', '0', 'n', '-'] } as const

export const statusOf = finder(statuses)
export const formatOf = finder(formats)
export const answerOf = finder(answers)

/** Finds what a word means, in the words of English, Dutch and other tools; undefined where it is none of them. */
function finder<Meaning extends string>(words: Record<Meaning, readonly string[]>): (text: string) => Meaning | undefined {
  const meanings = new Map<string, Meaning>()
  for (const meaning in words) for (const word of [meaning, ...words[meaning]]) meanings.set(plain(word), meaning)
  return (text) => meanings.get(plain(text))
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]+/g, ' ').trim()
}
