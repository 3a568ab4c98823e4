import type { Generated } from 'kysely'

/** The columns as they are stored; `db/migrations` makes them. Times are ISO 8601 in UTC, documents JSON text. */
export interface Tables {
  drafts: {
    id: string
    content_hash: string
    name: string
    /** Where the file was last seen; an uploaded copy lies in the data folder. */
    path: string
    file_bytes: number
    duration_s: number
    caption: string | null
    imported_at: string
    /** Set while the draft is out of the library; its rows stay, so that this can be undone. */
    removed_at: string | null
    /** The house rules it is judged by, their version in use; those that were removed judge nothing. */
    house_rules_id: string | null
    /** Other drafts that showed the same video when that was last looked up. */
    alike: number | null
    client_id: string | null
    /** A path of the person's own making within the library, such as `Spring/Week 3`; '' for none. */
    folder: Generated<string>
    /** Drafts of one group are versions of each other; null for a group by its own id. */
    version_group: string | null
    /** Versions stand in this order, those of one number as they were imported. */
    version_order: Generated<number>
  }
  clients: {
    id: string
    name: string
    colour: string
    created_at: string
    removed_at: string | null
    details: Generated<string>
    logo: Uint8Array | null
    /** When the logo was set; names its path, so that a page shows no old one. */
    logo_at: string | null
    archived_at: string | null
  }
  draft_tags: {
    draft_id: string
    tag: string
  }
  imports: {
    id: string
    place: number
    name: string
    source: string
    origin: string
    folder: string
    version_of: string | null
    bytes: number | null
    state: string
    failure: string | null
    result: string | null
    owner: string | null
    added_at: string
    ended_at: string | null
  }
  import_queue: {
    paused: number
  }
  workers: {
    id: string
    host: string
    pid: number
    seen_ms: number
  }
  watch_folders: {
    id: string
    path: string
    enabled: number
    added_at: string
    removed_at: string | null
    owner: string | null
    problem: string | null
  }
  watched_files: {
    folder_id: string
    path: string
    bytes: number
    modified_ms: number
  }
  settings: {
    name: string
    value: string
  }
  hashtag_groups: {
    id: string
    client_id: string | null
    name: string
    tags: string
    details: Generated<string>
    created_at: string
    removed_at: string | null
  }
  house_rules: {
    id: string
    version: number
    name: string
    text: string
    created_at: string
    removed_at: string | null
  }
  analyses: {
    id: string
    draft_id: string
    analysed_at: string
    profile: string
    score: number
    coverage: number
    verdict_word: string
    damaged: number
    artifacts: string
    verdict: string
    damage: string | null
    tools: string
    ffmpeg_command: string
  }
  signatures: {
    /** Grows and is never used again: what is new since a number stands above it. */
    id: Generated<number>
    draft_id: string
    /** See `Signature`; numbers of 32 bits in little-endian order. */
    thumbs: Uint8Array
    words: Uint8Array
    sounds: Uint8Array
  }
  answers: {
    scope: string
    subject: string
    practice: string
    answer: string
    answered_at: string
  }
  accounts: {
    id: string
    client_id: string
    handle: string
    details: string
    created_at: string
    removed_at: string | null
  }
  pillars: {
    id: string
    client_id: string
    name: string
    colour: string
    removed_at: string | null
  }
  repeats: {
    id: string
    client_id: string
    rule: string
    local_start: string
    details: string
    created_at: string
    removed_at: string | null
  }
  posts: {
    number: Generated<number>
    id: string
    client_id: string
    account_id: string | null
    pillar_id: string | null
    draft_id: string | null
    status: string
    format: string
    title: string
    caption: string
    local_at: string | null
    at: string | null
    repeat_id: string | null
    occurrence: string | null
    details: string
    created_at: string
    changed_at: string
    removed_at: string | null
  }
  post_events: {
    id: Generated<number>
    post_id: string
    at: string
    who: string
    kind: string
    body: string
  }
  reviews: {
    id: string
    client_id: string
    secret: string
    made_at: string
    shown: string
    answered_at: string | null
  }
  /** Three letters each that the words of posts are made of. */
  post_terms: {
    term: string
  }
  likenesses: {
    draft_id: string
    other_id: string
  }
  likeness_searches: {
    draft_id: string
    signature_id: number
  }
}
