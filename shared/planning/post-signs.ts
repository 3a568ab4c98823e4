import type { PostStatus } from '../model/post.ts'

/** A sign for each status, fuller the nearer it is to being posted; its word stands beside it, or in the legend of a printed month. */
export const postSigns: Readonly<Record<PostStatus, string>> = { idea: '○', scripted: '◔', draft: '◑', 'in-review': '◕', approved: '✓', scheduled: '▷', posted: '●', dropped: '×' }
