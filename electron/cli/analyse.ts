import path from 'node:path'
import type { Output } from '../../shared/contract/contract.ts'
import { Failure, toFailure, type FailureData } from '../../shared/model/failure.ts'
import type { FileReport, JudgedFile } from '../../shared/model/report.ts'
import type { ProfileId } from '../../shared/model/verdict.ts'
import { shownScore } from '../../shared/i18n/format.ts'
import { failureWords } from '../../shared/i18n/failure-words.ts'
import type { Language } from '../../shared/i18n/index.ts'
import { terms as dutch } from '../../shared/i18n/nl/terms.ts'
import { terms as english } from '../../shared/i18n/en/terms.ts'
import type { Core } from '../core/core.ts'
import { openCore } from '../core/open-core.ts'
import { callCore } from './call-core.ts'
import { showProgress, type ProgressLine } from './progress.ts'
import { namedFiles, type Named } from './video-files.ts'

export interface AnalyseOptions {
  names: readonly string[]
  caption: string | undefined
  /** Undefined: by the goal that the draft is judged for already, or that of the settings. */
  profile: ProfileId | undefined
  /** The id of house rules to judge by; null: by none; undefined: by what the draft is judged by already. */
  houseRules: string | null | undefined
  language: Language
  dataDir: string
  signal: AbortSignal
}

const terms = { en: english, nl: dutch }

/**
 * One report per named file, in the order they were named; two are measured at a time and a failure stops no other. Where the data
 * folder cannot be used, that is every file's failure: a verdict that is not kept would be lost.
 */
export async function analyseFiles(options: AnalyseOptions): Promise<FileReport[]> {
  const files = await namedFiles(options.names)
  const core = await openCore({ dataDir: options.dataDir, log: (error) => console.error(error) }).catch(toFailure)
  if ('code' in core) return files.map((named) => failed(nameOf(named), core, options.language))
  const progress = showProgress(files.length)
  try {
    return await Promise.all(files.map((named) => report(core, named, options, progress.line(nameOf(named)))))
  } finally {
    progress.close()
    await core.close()
  }
}

async function report(core: Core, named: Named, options: AnalyseOptions, line: ProgressLine): Promise<FileReport> {
  try {
    const made = await analyse(core, named, options, line)
    line.end(`${terms[options.language].verdict[made.verdict]} ${shownScore(made.score)}`)
    return made
  } catch (error) {
    const made = failed(nameOf(named), toFailure(error), options.language)
    line.end(made.failure.what)
    return made
  }
}

async function analyse(core: Core, named: Named, { caption, profile, houseRules, signal }: AnalyseOptions, line: ProgressLine) {
  if ('emptyFolder' in named) throw new Failure('folder_without_videos', { name: path.basename(named.emptyFolder) })
  const input = { source: { path: named.file }, ...(profile !== undefined && { profile }), ...(caption !== undefined && { caption }), ...(houseRules !== undefined && { houseRules }) }
  const { draft, analysis } = await callCore(core, 'draft.import', input, { signal, onProgress: ({ percent }) => line.percent(percent) })
  return judgedReport(core, named.file, { draft, analysis }, signal)
}

/** What is printed of a draft that was judged: its verdict by every goal, and what was measured. */
export async function judgedReport(core: Core, file: string, { draft, analysis }: Output<'draft.get'>, signal: AbortSignal): Promise<JudgedFile> {
  const { verdicts } = await callCore(core, 'draft.profiles', { draftId: draft.id }, { signal })
  return {
    file,
    profiles: verdicts.map(({ profile: goal, score, coverage, band, verdict, fixFirst }) => ({ profile: goal, score, coverage, band, verdict, fixFirst })),
    ...analysis.verdict,
    damage: analysis.damage,
    caption: draft.caption,
    artifacts: analysis.artifacts,
    hookline: analysis.tools.hookline,
    ffmpeg: { version: analysis.tools.ffmpeg, command: analysis.ffmpegCommand },
  }
}

/** What is printed of a file that could not be judged. */
export function failed(file: string, failure: FailureData, language: Language): Extract<FileReport, { failure: object }> {
  return { file, failure: { ...failure, ...failureWords(failure, language, { name: path.basename(file), path: file }) } }
}

function nameOf(named: Named): string {
  return 'file' in named ? named.file : named.emptyFolder
}
