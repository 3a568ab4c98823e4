import type { GroupDetails } from '../../../shared/contract/hashtags.ts'

/** Only what trends has a day and a region. */
export function tidyDetails(details: GroupDetails): GroupDetails {
  return details.kind === 'trending' ? details : { ...details, trendedOn: null, region: null }
}
