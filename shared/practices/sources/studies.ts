import type { Source } from '../practice.ts'

// where only a report of a study is known, its title says in our words what was studied

/** TikTok's own analysis of auction ads, as reported elsewhere. */
export function auctionAds(statement: string, figure: string, effect: Source['effect']): Source {
  return {
    title: 'Top performing video ads on TikTok have a duration between 21 to 34 seconds',
    publisher: 'TikTok internal analysis of auction ads, via Mobile Marketing Reads',
    date: '2021',
    url: 'https://mobilemarketingreads.com/top-performing-video-ads-on-tiktok-have-a-duration-between-21-to-34-seconds/',
    statement,
    figure,
    effect,
    grade: 'B',
  }
}

export const hookAnalysis: Source = {
  title: 'TikTok hook analysis',
  publisher: 'VidMob',
  date: null,
  url: 'https://vidmob.com/resource/tiktok-hook-analysis',
  statement: 'Ads with their hook in the first six seconds are engaged with more, and raise the intention to buy.',
  figure: '2× engagement, +43 % purchase intent',
  effect: { ratio: 2, outcome: 'engagement' },
  grade: 'B',
}

/** Says where the impact falls, not what a change would do: it is shown and gives no weight. */
export const firstSeconds: Source = {
  title: 'Cumulative impact of the first seconds of an ad',
  publisher: 'TikTok Marketing Science, via affiliateflash.com',
  date: null,
  url: null,
  statement: 'Most of the attention and engagement that an ad wins falls into its first seconds.',
  figure: '50 % of the impact in 2 s, 90 % in 6 s',
  effect: null,
  grade: 'B',
}

export const longerReach: Source = {
  title: 'Study of the length of organic TikToks',
  publisher: 'Buffer (1.1 million TikToks), via briefly.co',
  date: null,
  url: null,
  statement: 'Organic TikToks of more than a minute reach more people and are watched for longer.',
  figure: '+43.2 % reach, +63.8 % watch time',
  effect: { ratio: 1.432, outcome: 'reach' },
  grade: 'C',
}

/** A source that cannot be traced: shown where it belongs, and never a weight. */
export function untraceable(publisher: string, statement: string, figure: string): Source {
  return { title: 'A claim without a traceable source', publisher, date: null, url: null, statement, figure, effect: null, grade: 'D' }
}

/** The same source where it says otherwise than the practice that shows it. */
export function against(source: Source): Source {
  return { ...source, contradicts: true }
}
