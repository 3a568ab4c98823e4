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

/** What real people, a trend or a story do to the time for which an ad is watched. */
export function watchTimeStudy(statement: string, figure: string, ratio: number): Source {
  return {
    title: 'Study of what keeps viewers watching an ad',
    publisher: 'TikTok Marketing Science, via affiliateflash.com',
    date: null,
    url: null,
    statement,
    figure,
    effect: { ratio, outcome: 'watch time' },
    grade: 'B',
  }
}

/** A count of what good ads have in common, and no effect: the ads that do badly were not counted. */
export const earlyMessage: Source = {
  title: 'Key message in the first seconds of an ad',
  publisher: 'TikTok for Business, via houseofmarketers.com',
  date: null,
  url: null,
  statement: 'Most of the ads that are clicked most give their key message in the first three seconds.',
  figure: '63 % of the ads with the highest click-through rate',
  effect: null,
  grade: 'B',
}

/** How TikTok told in 2020 what its recommendations go by. */
export function newsroom2020(statement: string, figure: string | null = null): Source {
  return {
    title: 'What TikTok’s recommendations go by',
    publisher: 'TikTok Newsroom, quoted by teneightymagazine.com',
    date: '2020-06-18',
    url: null,
    statement,
    figure,
    effect: null,
    grade: 'B',
  }
}

/** The same accounts are compared with themselves. Of its three effects the most careful is the one that may weigh. */
export const postingFrequency: Source = {
  title: 'Study of how often accounts post',
  publisher: 'Buffer (11.4 million posts of more than 150,000 accounts), via moka.ec',
  date: null,
  url: null,
  statement: 'An account’s organic videos get more views each in weeks in which it posts more, from two posts a week on.',
  figure: '2–5 a week +17 %, 6–10 +29 %, 11 or more +34 % views per post, against 1 a week',
  effect: { ratio: 1.17, outcome: 'views per post' },
  grade: 'C',
}

/** Counts all social networks together and disagrees with other lists of hours: a place to start from, and no more. */
export const generalHours: Source = {
  title: 'Study of the best times to post, all networks together',
  publisher: 'Sprout Social (2 billion interactions, 400,000 profiles), via world-today-news.com',
  date: null,
  url: null,
  statement: 'One table of best times for everybody. It is not about TikTok alone, and Influencer Marketing Hub comes to other times.',
  figure: 'Tue 4–6 pm; Wed 9–11 am, 12 and 2–6 pm; Thu 9–11 am and 2–6 pm; Fri 4–6 pm; Sunday worst',
  effect: null,
  grade: 'C',
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
