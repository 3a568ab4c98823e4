import { z } from 'zod'

/**
 * Everything that can go wrong in a way a person can act on. The list is closed: each code has what, why and next step in both
 * languages (`shared/i18n/<language>/failures.ts`), and a test holds the two together.
 */
export const failureCodes = [
  // the file that was handed in
  'file_missing',
  'file_is_folder',
  'folder_without_videos',
  'folder_missing',
  'file_not_regular',
  'file_not_readable',
  'file_empty',
  'file_too_large',
  'file_vanished',
  'file_changed',
  'not_a_video',
  'playlist_refused',
  'container_not_supported',
  'codec_not_supported',
  'no_video_stream',
  'picture_size_invalid',
  'picture_too_large',
  'file_damaged',
  // ffmpeg and ffprobe
  'ffmpeg_missing',
  'ffmpeg_unusable',
  'ffmpeg_stalled',
  'ffmpeg_timeout',
  'ffmpeg_crashed',
  // the data folder and the database
  'data_folder_unusable',
  'data_folder_read_only',
  'disk_full',
  'disk_failing',
  'database_busy',
  'database_newer',
  'database_damaged',
  'backup_not_found',
  'backup_damaged',
  'backup_newer',
  // the work
  'cancelled',
  'queue_full',
  'draft_not_found',
  'client_not_found',
  'client_exists',
  'rule_invalid',
  'rule_without_times',
  'repeat_not_found',
  'post_not_found',
  'post_exists',
  'account_not_found',
  'pillar_not_found',
  'draft_of_other_client',
  'upload_too_large',
  'upload_incomplete',
  'path_not_allowed',
  // files of text, logos and clients
  'text_too_large',
  'text_not_readable',
  'logo_too_large',
  'logo_not_picture',
  'logo_size',
  'client_file_expected',
  'client_file_newer',
  'client_file_problem',
  // house rules
  'house_rules_too_large',
  'house_rules_not_text',
  'house_rules_syntax',
  'house_rules_too_complex',
  'house_rules_duplicate_key',
  'house_rules_unknown_key',
  'house_rules_missing_key',
  'house_rules_version',
  'house_rules_unknown_practice',
  'house_rules_gate',
  'house_rules_change_expected',
  'house_rules_text_expected',
  'house_rules_number_expected',
  'house_rules_list_expected',
  'house_rules_map_expected',
  'house_rules_choice_expected',
  'house_rules_too_long',
  'house_rules_no_thresholds',
  'house_rules_one_number',
  'house_rules_two_numbers',
  'house_rules_order',
  'house_rules_least_above_most',
  'house_rules_banned_and_required',
  'house_rules_not_hashtag',
  'house_rules_not_found',
  'house_rules_version_missing',
  'file_exists',
  // plans in files
  'plan_empty',
  'plan_csv_syntax',
  'plan_too_many_rows',
  'plan_too_many_columns',
  'plan_cell_too_large',
  'plan_column_missing',
  'plan_columns_unknown',
  'plan_field_unknown',
  'plan_field_twice',
  'plan_date_ambiguous',
  'plan_date_mixed',
  'plan_date_invalid',
  'plan_time_invalid',
  'plan_time_missing',
  'plan_zone_unknown',
  'plan_value_invalid',
  'plan_value_too_long',
  'plan_name_unknown',
  'plan_draft_missing',
  'plan_reference_lost',
  'plan_occurrence_lost',
  'plan_row_twice',
  'plan_client_other',
  'plan_ics_syntax',
  'plan_ics_event',
  'plan_ics_start_missing',
  'plan_ics_zone_missing',
  'plan_ics_left_out',
  'plan_ics_unrolled',
  'plan_json_syntax',
  'plan_json_version',
  'plan_json_invalid',
  'plan_letters_guessed',
  'plan_refused',
  'plan_undo_gone',
  'plan_not_written',
  'client_not_named',
  // a table of hashtags
  'hashtags_column_missing',
  'hashtags_tag_invalid',
  'hashtags_group_missing',
  'hashtags_text_too_long',
  'hashtags_kind_unknown',
  'hashtags_date_invalid',
  'hashtags_region_unknown',
  'hashtags_group_differs',
  'hashtags_group_full',
  'hashtags_refused',
  // review files and their answers
  'review_empty',
  'review_too_large',
  'review_answer_unknown',
  'review_answer_is_review',
  'review_answer_damaged',
  'review_answer_newer',
  'review_answer_foreign',
  'review_answer_forged',
  // one artifact of a draft
  'no_audio_stream',
  'too_short_to_measure',
  'tempo_not_found',
  'measurement_failed',
  // the wire and the unforeseen
  'input_invalid',
  'not_connected',
  'internal',
] as const

export const failureCode = z.enum(failureCodes)
export type FailureCode = z.infer<typeof failureCode>

/** A failure as data: a code and the values its text needs. It crosses every border; words are made where it is shown. */
export const failure = z.object({
  code: failureCode,
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** Raw output of a tool, shown only under Details. */
  details: z.string().max(4000).optional(),
})
export type FailureData = z.infer<typeof failure>

/** The one error that is meant for a person. Anything else that is thrown is a defect and crosses as `internal`. */
export class Failure extends Error {
  readonly data: FailureData

  constructor(code: FailureCode, values?: Record<string, string | number>, details?: string) {
    super(code)
    this.name = 'Failure'
    this.data = { code, ...(values && { values }), ...(details && { details: details.slice(0, 4000) }) }
  }
}

/** The failure inside any thrown value; what is not a `Failure` becomes `internal` with its message under Details. */
export function toFailure(error: unknown): FailureData {
  if (error instanceof Failure) return error.data
  return { code: 'internal', details: String(error instanceof Error ? error.message : error).slice(0, 4000) }
}
