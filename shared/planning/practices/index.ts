import type { PlanPractice } from '../plan-practice.ts'
import { audienceCountry } from './audience-country.ts'
import { audienceLanguage } from './audience-language.ts'
import { bestHours } from './best-hours.ts'
import { collaborators } from './collaborators.ts'
import { commentTime } from './comment-time.ts'
import { communityHashtags } from './community-hashtags.ts'
import { experimentsPlanned } from './experiments-planned.ts'
import { formatMix } from './format-mix.ts'
import { postsPerDay } from './posts-per-day.ts'
import { postsPerWeek } from './posts-per-week.ts'
import { readyDrafts } from './ready-drafts.ts'
import { regularPosting } from './regular-posting.ts'
import { repostGap } from './repost-gap.ts'
import { trendsJoined } from './trends-joined.ts'
import { weeklyGoal } from './weekly-goal.ts'

/** The rule book of the calendar, in the order in which it is read. */
export const planPractices: readonly PlanPractice[] = [
  postsPerDay,
  postsPerWeek,
  weeklyGoal,
  regularPosting,
  bestHours,
  readyDrafts,
  repostGap,
  formatMix,
  commentTime,
  communityHashtags,
  trendsJoined,
  collaborators,
  audienceCountry,
  audienceLanguage,
  experimentsPlanned,
]
