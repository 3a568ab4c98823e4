import type { FailureCode } from '../../model/failure.ts'
import { clientFailures } from './clients.ts'
import { exchangeFailures } from './exchange-failures.ts'
import { hashtagFailures } from './hashtag-failures.ts'
import { houseRulesFailures } from './house-rules.ts'
import { reviewFailures } from './review.ts'
import { mediaFailures } from './media-failures.ts'
import { storageFailures } from './storage-failures.ts'

interface FailureText {
  what: string
  why: string
  next: string
}

/** What went wrong, why, and what to do next. */
export const failures = {
  ...mediaFailures,
  ...storageFailures,
  cancelled: {
    what: 'Cancelled.',
    why: 'You stopped this yourself; nothing was kept of it.',
    next: 'Drop the file again whenever you like.',
  },
  queue_full: {
    what: 'Too many files are waiting already ({{limit}}).',
    why: 'The queue is kept short so that the computer stays usable.',
    next: 'Wait until some are done, then add the rest.',
  },
  draft_not_found: {
    what: 'This draft is not in the library any more.',
    why: 'It was removed, here or in another window.',
    next: 'Go back to the library.',
  },
  client_not_found: {
    what: 'This client is not there any more.',
    why: 'It was removed, here or in another window.',
    next: 'Choose another client.',
  },
  client_exists: {
    what: 'There is a client called “{{name}}” already.',
    why: 'Two of the same name could not be told apart.',
    next: 'Choose another name, or use the client that is there.',
  },
  rule_invalid: {
    what: 'This is no rule for a repeat: {{part}}.',
    why: 'Hookline repeats by day, week, month or year, by the rules of RFC 5545. This part is not among them, is out of range, or contradicts another.',
    next: 'Correct this part, or build the rule with the fields.',
  },
  rule_without_times: {
    what: 'This repeat never comes.',
    why: 'No date within a hundred years fits everything that its rule asks for.',
    next: 'Leave out a condition, or let the repeat end later.',
  },
  repeat_not_found: {
    what: 'This repeat is no longer there.',
    why: 'It was removed, or its rule no longer comes at this time.',
    next: 'Look at the calendar again, or undo what removed it.',
  },
  post_not_found: {
    what: 'This post is not in the plan any more.',
    why: 'It was removed, here or in another window.',
    next: 'Undo the removal, or choose another post.',
  },
  post_exists: {
    what: 'There is a post of this id already.',
    why: 'It was added before; perhaps it was removed since.',
    next: 'Look for it in the plan, or undo its removal.',
  },
  draft_of_other_client: {
    what: 'The draft “{{name}}” belongs to another client.',
    why: 'A client’s plan shows its own drafts, and drafts that are nobody’s yet.',
    next: 'Give the draft to this client in the library, or choose another draft.',
  },
  upload_too_large: {
    what: '“{{name}}” is too large to hand over: {{size}}.',
    why: 'The page takes files up to {{limit}}; TikTok refuses anything above 4 GB.',
    next: 'Export the video at a lower bitrate or shorter.',
  },
  upload_incomplete: {
    what: '“{{name}}” did not arrive whole.',
    why: 'The page was closed or the file changed while it was being handed over. Nothing was kept of it.',
    next: 'Drop the file again.',
  },
  path_not_allowed: {
    what: 'A page in a browser may not name files by their path.',
    why: 'Otherwise any page that reached this address could read your files.',
    next: 'Drop the file on the page or choose it with the button.',
  },
  ...exchangeFailures,
  ...hashtagFailures,
  ...houseRulesFailures,
  ...reviewFailures,
  ...clientFailures,
  input_invalid: {
    what: 'That request was not understood.',
    why: 'It does not have the form that this version of Hookline expects.',
    next: 'Reload the page; if it happens again, report it.',
  },
  not_connected: {
    what: 'The connection to Hookline is lost.',
    why: 'The program behind this page was stopped or restarted.',
    next: 'Start Hookline again and open the address that it prints.',
  },
  internal: {
    what: 'Something went wrong inside Hookline.',
    why: 'This is a defect of ours, not of your file. What was kept before is safe.',
    next: 'Try again; if it happens again, report it with the details below.',
  },
} as const satisfies Record<FailureCode, FailureText>
