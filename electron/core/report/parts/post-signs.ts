import type { PostStatus } from '../../../../shared/model/post.ts'

/** A sign for each status, fuller the nearer it is to being posted; its word stands in the legend or beside it. */
export const postSigns: Readonly<Record<PostStatus, string>> = { idea: '○', scripted: '◔', draft: '◑', 'in-review': '◕', approved: '✓', scheduled: '▷', posted: '●', dropped: '×' }
