import { artifactSchemas, isMissing, type ArtifactName, type Artifacts, type Missing, type Probe } from '../../../shared/model/artifacts.ts'
import type { Analysis } from '../../../shared/model/draft.ts'
import { Failure, type FailureData } from '../../../shared/model/failure.ts'
import { isSoundCodecAllowed, maxDecodedS } from '../media/guards.ts'
import { decode, smallFrameSize, soundFormat, stepS, wallLimitS, stallLimitS, type Decoded, type DecodeTask } from './decode.ts'
import { createHearing } from './hear.ts'
import { createRegular, regularStepS } from './regular.ts'
import { createSignature, type Signature } from './signature.ts'
import { createSharpness } from './sharpness.ts'
import { createWatch } from './watch.ts'

/** Everything that one reading of a draft gives. */
export interface Gathered {
  artifacts: Artifacts
  command: string[]
  damage: Analysis['damage']
  signature: Signature
}

export interface GatherTask extends DecodeTask {
  /** The file's name for texts. */
  name: string
}

/**
 * Reads a draft once and measures every artifact while ffmpeg decodes. An artifact that cannot be measured is a value with its failure;
 * a draft that can only be read in part comes back with `damage`. Throws `file_damaged` where nothing can be read, `cancelled`, or one of
 * the ffmpeg failures. `onPercent` hears whole per cents of the claimed duration.
 */
export async function gather(task: GatherTask, onPercent: (percent: number) => void): Promise<Gathered> {
  const { probe } = task
  const hears = task.streams.audio !== null && probe.audio !== null && isSoundCodecAllowed(probe.audio.codec)
  const streams = { ...task.streams, audio: hears ? task.streams.audio : null }
  const watch = createWatch(probe, { ...smallFrameSize(probe.video), stepS })
  const signature = createSignature(smallFrameSize(probe.video))
  const isRegular = createRegular()
  const sharpness = createSharpness()
  const hearing = hears ? createHearing(soundFormat(probe)) : null
  const expectedS = Math.min(probe.claimedDurationS ?? 60, maxDecodedS)
  let percent = 0

  const decoded = await decode({ ...task, streams }, {
    frame(frame) {
      watch.add(frame)
      if (isRegular(frame.timeS)) signature.add(frame)
      const now = Math.min(99, Math.floor((100 * frame.timeS) / expectedS))
      if (now > percent) onPercent((percent = now))
    },
    still: (still) => sharpness.add(still),
    sound: (samples) => hearing?.add(samples),
  })
  refuseUnread(task, decoded)

  const durationS = decodedDuration(probe, decoded)
  const heard = hearing?.finish(durationS)
  const seen = watch.finish(durationS, heard?.opening ?? null)
  const unheard = { failure: silence(probe) }
  const picture = isMissing(seen.picture) ? seen.picture : { ...seen.picture, sharpness: sharpness.finish() }
  const measured = { ...seen, picture, loudness: heard?.loudness ?? unheard, sound: heard?.sound ?? unheard, tempo: heard?.tempo ?? unheard }
  return {
    artifacts: { ...onlyValid(measured), probe: withDecoded(probe, durationS) },
    command: decoded.command,
    damage: findDamage(probe, decoded, durationS),
    signature: signature.finish(seen.frame, probe.video, heard?.words ?? null),
  }
}

function refuseUnread({ name, ffmpeg, probe }: GatherTask, { result, frames }: Decoded) {
  const { ending, exitCode, stderr } = result
  if (ending === 'cancelled') throw new Failure('cancelled')
  if (ending === 'timeout') throw new Failure('ffmpeg_timeout', { name, seconds: Math.round(wallLimitS(probe)) }, stderr)
  if (ending === 'stalled') throw new Failure('ffmpeg_stalled', { name, seconds: stallLimitS }, stderr)
  if (ending === 'not-started') throw new Failure('ffmpeg_unusable', { program: 'ffmpeg', path: ffmpeg, reason: 'it does not run' }, stderr)
  if (ending === 'flooded' || exitCode === null || exitCode >= 126) throw new Failure('ffmpeg_crashed', { name, program: 'ffmpeg' }, stderr)
  if (frames === 0) throw new Failure('file_damaged', { name }, stderr)
}

/** What was decoded decides; the claim stands where the two agree within three frames, or a fifth of a second. */
function decodedDuration({ claimedDurationS, video }: Probe, { lastFrameS, soundS }: Decoded): number {
  const sourceFrameS = video.framesPerSecond > 0 ? 1 / video.framesPerSecond : 0
  const decodedS = Math.max(lastFrameS + Math.max(stepS, sourceFrameS), soundS)
  return claimedDurationS !== null && Math.abs(claimedDurationS - decodedS) <= 3 * Math.max(regularStepS, sourceFrameS) ? claimedDurationS : decodedS
}

function withDecoded(probe: Probe, durationS: number): Probe {
  return { ...probe, durationS, bitrateKbps: (probe.fileBytes * 8) / 1000 / durationS }
}

/**
 * Lines on standard error that healthy files cause too. A codec that is not on the list is that of a subtitle or an attachment: of picture and sound it is known
 * before, and their absence is told by what was decoded.
 */
const benign = [/Codec \(\w+\) not on whitelist/, /non monotonically increasing dts/, /Last message repeated/, /deprecated pixel format/, /^\s*$/]

/** A sound track that ends this early, seconds and share of the draft, was not read: no one posts a tenth of a second of sound. A judgement. */
const shortestSound = { s: 1, share: 0.25 }

/** Exit code 0 is not success: errors on standard error, a result far shorter than claimed and a sound track without sound count as well. */
function findDamage({ claimedDurationS, audioTracks, audio }: Probe, { result, lastFrameS, soundS }: Decoded, durationS: number): Analysis['damage'] {
  const errors = result.stderr.split('\n').filter((line) => !benign.some((pattern) => pattern.test(line)))
  const expectedS = claimedDurationS === null ? durationS : Math.min(claimedDurationS, maxDecodedS)
  const isShort = durationS < 0.8 * expectedS - 1
  const isReadable = audio !== null && isSoundCodecAllowed(audio.codec)
  const lacksSound = isReadable ? soundS < Math.min(shortestSound.s, shortestSound.share * durationS) : audioTracks > 0 && audio === null
  if (result.exitCode === 0 && errors.length === 0 && !isShort && !lacksSound) return null
  const kind = isShort || durationS < 0.95 * expectedS - 0.2 ? 'cut-short' : errors.length === 0 && lacksSound ? 'sound' : 'errors'
  return { kind, analysedS: Math.min(durationS, lastFrameS + stepS), claimedS: claimedDurationS, details: errors.slice(0, 20).join('\n').slice(0, 4000) }
}

function silence({ audio }: Probe): FailureData {
  return audio === null ? { code: 'no_audio_stream' } : { code: 'codec_not_supported', values: { codec: audio.codec } }
}

type Measured = Omit<Artifacts, 'probe'>

/** Only finite numbers of the right shape go on; what is otherwise is a failed measurement and not a wrong one. */
function onlyValid(measured: Measured): Measured {
  const check = <Name extends Exclude<ArtifactName, 'probe'>>(name: Name): Measured[Name] | Missing => {
    const value = measured[name]
    if (isMissing(value)) return value
    const parsed = artifactSchemas[name].safeParse(value)
    return parsed.success ? value : { failure: { code: 'measurement_failed', details: parsed.error.message.slice(0, 4000) } }
  }
  return {
    frame: check('frame'),
    motion: check('motion'),
    opening: check('opening'),
    shots: check('shots'),
    picture: check('picture'),
    loudness: check('loudness'),
    sound: check('sound'),
    tempo: check('tempo'),
  }
}
