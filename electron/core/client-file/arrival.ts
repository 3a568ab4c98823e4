import type { Client } from '../../../shared/model/library.ts'
import type { FailureData } from '../../../shared/model/failure.ts'

/** What a file becomes in this library. */
export interface Arrival {
  client: Client
  isCopy: boolean
  /** The id in the library of every id of the file; of a draft that is not in the library, null. */
  ids: ReadonlyMap<string, string | null>
  houseRulesId: string | null
  draftsFound: number
  draftsMissing: number
  notices: FailureData[]
}
