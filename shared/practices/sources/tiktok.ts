import type { Source } from '../practice.ts'

/** What is the same in each citation of one of TikTok's own pages. */
const ownPage = { publisher: 'TikTok', effect: null, grade: 'A' } as const

/** The limits of an upload. */
export function mediaTransferGuide(statement: string, figure: string): Source {
  return {
    ...ownPage,
    title: 'Content Posting API: Media Transfer Guide',
    date: null,
    url: 'https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide',
    statement,
    figure,
  }
}

/** The names under which an upload is refused. */
export function refusalNames(name: string): Source {
  return {
    ...ownPage,
    title: 'Content Posting API: Get Post Status',
    date: null,
    url: 'https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status',
    statement: `A refused upload reports ${name}.`,
    figure: null,
  }
}

/** What an ad in the feed must be. */
export function adSpecification(statement: string, figure: string): Source {
  return {
    ...ownPage,
    title: 'TikTok Auction In-Feed Ads',
    date: '2024-10',
    url: 'https://ads.tiktok.com/help/article?aid=10002742',
    statement,
    figure,
  }
}

/** An older list of ad specifications, still online, that names another length. */
export const olderAdSpecification: Source = {
  ...ownPage,
  title: 'Video Ads Specifications',
  date: null,
  url: 'https://ads.tiktok.com/help/article/video-ads-specifications',
  statement: 'An older copy of the ad specification advises shorter ads.',
  figure: '9–15 s advised, 5–60 s allowed',
}

export const videoObject: Source = {
  ...ownPage,
  title: 'Video Object',
  date: null,
  url: 'https://developers.tiktok.com/doc/tiktok-api-v2-video-object',
  statement: 'A video description has a maximum length.',
  figure: 'at most 150 characters',
}

export const directPost: Source = {
  ...ownPage,
  title: 'Content Posting API: Direct Post',
  date: null,
  url: 'https://developers.tiktok.com/doc/content-posting-api-reference-direct-post',
  statement: 'A caption may be much longer, counted in UTF-16 units, hashtags included.',
  figure: 'at most 2,200 UTF-16 units',
}

/** What TikTok does not recommend to anybody who does not follow the account. */
export function feedStandards(statement: string): Source {
  return {
    ...ownPage,
    title: 'Community Guidelines: For You feed eligibility standards',
    date: null,
    url: 'https://www.tiktok.com/community-guidelines/en/fyf-standards/',
    statement,
    figure: null,
  }
}

/** What TikTok says of ads that were made for TikTok. */
export function topAds(statement: string, figure: string | null = null): Source {
  return {
    ...ownPage,
    title: 'Creative best practices of top-performing ads',
    date: '2023-06-12',
    url: 'https://www.tiktok.com/business/en-US/blog/creative-best-practices-top-performing-ads',
    statement,
    figure,
  }
}
