import { existsSync, realpathSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Failure, type FailureData } from '../../../shared/model/failure.ts'
import { onDisk } from '../on-disk.ts'
import type { CheckMemory } from './check-memory.ts'
import { run } from './run.ts'

/** A program that was run and found fit. */
export interface Binary {
  path: string
  /** As it calls itself, such as '6.1.1' or 'n7.1-5-gabc'. */
  version: string
  source: 'chosen' | 'environment' | 'package' | 'beside ffmpeg' | 'PATH'
}

export interface Binaries {
  ffmpeg: Binary
  ffprobe: Binary
  /** Why the ffmpeg that the person chose is not the one in use. */
  problem?: FailureData
}

type Program = 'ffmpeg' | 'ffprobe'
type Candidate = Pick<Binary, 'path' | 'source'>

/** What the analysis cannot do without; a build that lacks one is refused at the start and not in the middle of a draft. */
const neededFilters = ['select', 'scale', 'format', 'metadata', 'aresample']
const neededDemuxers = ['mov', 'matroska', 'avi', 'mpegts']
/** Of ffprobe nothing newer is used, and @ffprobe-installer has 5.0 for Apple's processors. */
const oldestVersions = { ffmpeg: [5, 1], ffprobe: [5, 0] } as const
const load = createRequire(import.meta.url)

/**
 * Finds ffmpeg and ffprobe: the ffmpeg that the person `chose`, else those named by FFMPEG_BIN or FFPROBE_BIN, else ffmpeg-static's, else the ones
 * on PATH; ffprobe also beside the ffmpeg found and in @ffprobe-installer. Each candidate is run, not just looked at: a download may have been
 * cut short. A program that the environment names is the user's word: if it is unusable that is said, and no other is taken behind the user's
 * back. A chosen one was good when it was chosen: where it is not any more, that is said too, and work goes on with what is found meanwhile.
 * What `memory` knows as good and unchanged is not run again: the check takes longer than probing a draft.
 * Throws `ffmpeg_missing` or `ffmpeg_unusable`.
 */
export async function findBinaries(env: NodeJS.ProcessEnv = process.env, memory?: CheckMemory, chosen: string | null = null): Promise<Binaries> {
  const own = chosen === null ? undefined : await checkOnce('ffmpeg', { path: chosen, source: 'chosen' }, memory)
  const ffmpeg = own && !(own instanceof Failure) ? own : await firstUsable('ffmpeg', ffmpegCandidates(env), memory)
  const ffprobe = await firstUsable('ffprobe', ffprobeCandidates(env, ffmpeg.path), memory)
  return { ffmpeg, ffprobe, ...(own instanceof Failure && { problem: own.data }) }
}

export interface CheckedCandidate {
  path: string
  source: Binary['source']
  /** The version that was found, or why it cannot be used. */
  found: string | Failure
}

/** Every ffmpeg that is found on this computer, each once, with the result of its check; in the order in which they are tried. */
export async function listFfmpegs(env: NodeJS.ProcessEnv, memory?: CheckMemory, chosen: string | null = null): Promise<CheckedCandidate[]> {
  const all = [...(chosen === null ? [] : [{ path: chosen, source: 'chosen' as const }]), ...ffmpegCandidates(env), ...ffmpegCandidates({ ...env, FFMPEG_BIN: '' })]
  const listed: CheckedCandidate[] = []
  for (const { path: file, source } of all.filter((each, index) => all.findIndex((other) => realPath(other.path) === realPath(each.path)) === index)) {
    const checked = await checkFfmpeg(file, memory)
    listed.push({ path: file, source, found: checked })
  }
  return listed
}

/** /bin is often a link to /usr/bin: the same program twice. */
function realPath(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}

/** The version of an ffmpeg that is fit; the failure where it is not. */
export async function checkFfmpeg(file: string, memory?: CheckMemory): Promise<string | Failure> {
  const checked = await checkOnce('ffmpeg', { path: file, source: 'chosen' }, memory)
  return checked instanceof Failure ? checked : checked.version
}

function ffmpegCandidates(env: NodeJS.ProcessEnv): Candidate[] {
  if (env['FFMPEG_BIN']) return [named(env['FFMPEG_BIN'])]
  return [...fromPackage(() => load('ffmpeg-static')), ...onPath('ffmpeg', env)]
}

function ffprobeCandidates(env: NodeJS.ProcessEnv, ffmpeg: string): Candidate[] {
  if (env['FFPROBE_BIN']) return [named(env['FFPROBE_BIN'])]
  const beside = path.join(path.dirname(ffmpeg), executable('ffprobe'))
  return [
    ...(existsSync(beside) ? [{ path: beside, source: 'beside ffmpeg' as const }] : []),
    ...fromPackage(() => load('@ffprobe-installer/ffprobe').path),
    ...onPath('ffprobe', env),
  ]
}

/** A bare name is looked up on PATH by the system; anything else is a path. */
function named(name: string): Candidate {
  return { path: path.basename(name) === name ? name : path.resolve(name), source: 'environment' }
}

/** npm removes ffmpeg-static when its download fails, and keeps it without a binary where install scripts are blocked. */
function fromPackage(locate: () => unknown): Candidate[] {
  try {
    const located = locate()
    const file = typeof located === 'string' ? onDisk(located) : ''
    return existsSync(file) ? [{ path: file, source: 'package' }] : []
  } catch {
    return []
  }
}

function onPath(program: Program, env: NodeJS.ProcessEnv): Candidate[] {
  return (env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, executable(program)))
    .filter((file) => existsSync(file))
    .map((file) => ({ path: file, source: 'PATH' }))
}

function executable(program: Program): string {
  return process.platform === 'win32' ? `${program}.exe` : program
}

async function firstUsable(program: Program, candidates: Candidate[], memory?: CheckMemory): Promise<Binary> {
  let unusable: Failure | undefined
  for (const candidate of candidates) {
    const checked = await checkOnce(program, candidate, memory)
    if (!(checked instanceof Failure)) return checked
    unusable ??= checked
  }
  throw unusable ?? new Failure('ffmpeg_missing', { program })
}

async function checkOnce(program: Program, candidate: Candidate, memory?: CheckMemory): Promise<Binary | Failure> {
  const state = stateOf(candidate.path)
  const known = state && memory?.recall(state)
  if (known) return { ...candidate, version: known }
  const checked = await check(program, candidate)
  if (state && !(checked instanceof Failure)) memory?.remember(state, checked.version)
  return checked
}

/** Changes whenever the program may have; undefined where it cannot be told. */
export function stateOf(file: string): string | undefined {
  const found = path.isAbsolute(file) ? statSync(file, { throwIfNoEntry: false }) : undefined
  return found && `${file}:${found.size}:${found.mtimeMs}:${found.ctimeMs}`
}

async function check(program: Program, candidate: Candidate): Promise<Binary | Failure> {
  const fail = (reason: string, details = '') => new Failure('ffmpeg_unusable', { program, path: candidate.path, reason }, details)
  const about = await ask(candidate.path, ['-version'])
  if (about.ending !== 'ended' || about.exitCode !== 0) return fail('it does not run', about.stderr)
  const version = new RegExp(`^${program} version (\\S+)`).exec(about.stdout)?.[1]
  if (!version) return fail(`it is not ${program}`, about.stdout)
  if (isTooOld(program, version)) return fail(`version ${version} is older than ${oldestVersions[program].join('.')}`)
  const lacking = program === 'ffmpeg' ? await lackingParts(candidate.path) : []
  return lacking.length > 0 ? fail(`it lacks ${lacking.join(', ')}`) : { ...candidate, version }
}

/** Development builds carry a date or a commit instead of a number: their parts are checked, their age is not. */
function isTooOld(program: Program, version: string): boolean {
  const [, major, minor] = /^n?(\d+)\.(\d+)/.exec(version) ?? []
  if (major === undefined || minor === undefined) return false
  const [oldest, least] = oldestVersions[program]
  return Number(major) < oldest || (Number(major) === oldest && Number(minor) < least)
}

async function lackingParts(ffmpeg: string): Promise<string[]> {
  const [filters, demuxers] = await Promise.all([ask(ffmpeg, ['-hide_banner', '-filters']), ask(ffmpeg, ['-hide_banner', '-demuxers'])])
  const [knownFilters, knownDemuxers] = [secondWords(filters.stdout), secondWords(demuxers.stdout)]
  return [...neededFilters.filter((name) => !knownFilters.has(name)), ...neededDemuxers.filter((name) => !knownDemuxers.has(name))]
}

/** ffmpeg lists its parts as flags, then the names, divided by commas. */
function secondWords(list: string): Set<string> {
  return new Set(list.split('\n').flatMap((line) => line.trim().split(/\s+/)[1]?.split(',') ?? []))
}

function ask(program: string, args: string[]) {
  return run({ program, args, limits: { wallS: 10 } })
}
