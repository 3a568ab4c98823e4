import type { CancelSignal, ProcedureName, Progress, Told } from '../../shared/contract/contract.ts'

/** Who is calling: what may be named by a path depends on it. */
export interface Grant {
  /**
   * Whether this path may be read or watched: all of them on the command line; in the window those that the person dropped or chose in
   * the dialog; none for a page in a browser.
   */
  allowsPath(path: string): boolean
}

export interface CallContext {
  /** Names the call in its progress events. */
  callId: string
  grant: Grant
  signal?: CancelSignal
  onProgress?: (progress: Progress) => void
}

/** The product, whatever shell it stands in. */
export interface Core {
  /** The only door: parses the input, runs, parses the output. Rejects with a `Failure`, whatever went wrong. */
  call(name: ProcedureName, input: unknown, context: CallContext): Promise<unknown>
  onTold(listener: (event: Told) => void): () => void
  /** Where a shell puts uploads: a private folder, swept at start. */
  uploads: Uploads
  /** JPEG of a draft for the library; null where the draft is unknown. At most 360 pixels on the longer side. */
  thumbnail(draftId: string): Promise<Uint8Array | null>
  /** JPEGs of frames side by side, as `shared/model/strip.ts` says: evenly over the whole draft, and of its first three seconds. */
  strip(draftId: string): Promise<Uint8Array | null>
  opening(draftId: string): Promise<Uint8Array | null>
  /** The logo of a client, for a shell to serve; null where there is none. */
  logo(clientId: string): Promise<{ bytes: Uint8Array; type: string } | null>
  /** Where the draft's own file was last seen, for a shell to serve; null where the draft is unknown. */
  media(draftId: string): Promise<MediaFile | null>
  /** The copy that `draft.preview` made; null where there is none. */
  preview(draftId: string): Promise<MediaFile | null>
  /** A PDF that `report.make` made; null where there is none any more. */
  report(reportId: string): Promise<MediaFile | null>
  close(): Promise<void>
}

export interface MediaFile {
  path: string
  /** Its media type. */
  type: string
}

export interface Uploads {
  /**
   * Streams a file into the private folder. Rejects with `upload_too_large` past `maxBytes`, `disk_full`, or `upload_incomplete` where
   * fewer bytes came than `expectedBytes`; nothing is left behind then. Resolves to the id that `draft.import` takes as `upload`.
   */
  receive(name: string, expectedBytes: number, chunks: AsyncIterable<Uint8Array>): Promise<string>
  readonly maxBytes: number
}
