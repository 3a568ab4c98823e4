import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../fixtures/clips.ts'
import { encode, gatherFile, present } from '../../fixtures/gathered.ts'
import { rotateByMatrix } from '../../fixtures/rotated.ts'
import { asSubject, deadLeaves, writePam, type Picture } from '../../fixtures/stills.ts'

/* Clips of 360×640 whose real picture is known, through the product's own decode and watch. */
const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const grounds = [1, 2, 3].map((seed) => writePam(inFolder(`ground-${seed}.pam`), deadLeaves(seed, 480, 720)))
const subject = writePam(inFolder('subject.pam'), asSubject(deadLeaves(9, 140, 200, 200)))
const pattern = writePam(inFolder('pattern.pam'), deadLeaves(12, 360, 640))
const ridge = writePam(inFolder('ridge.pam'), underSky(deadLeaves(13, 360, 640)))
const inputs = [...grounds, subject, pattern, ridge].flatMap((file) => ['-loop', '1', '-framerate', '15', '-i', file])

/** Three scenes of 0.7 s with a camera that pans and a subject that moves, 360×640. */
const footage = [
  "[0:v][1:v]overlay=enable='gte(t,0.7)'[two];[two][2:v]overlay=enable='gte(t,1.4)'[ground]",
  "[ground][3:v]overlay=x='120+80*sin(t*3)':y=320[scene];[scene]crop=360:640:x='60+50*sin(t*2)':y='40+30*cos(t*1.7)'[full]",
].join(';')
/** The same with the camera at rest and no cut. */
const resting = "[0:v][3:v]overlay=x='80+150*mod(t,1)':y=320,crop=360:640:60:40[full]"

/** One flat blue down to a line of hills. */
function underSky(picture: Picture): Picture {
  for (let x = 0; x < picture.widthPx; x++) {
    const horizon = 200 + 30 * Math.sin(x / 50) + 12 * Math.sin(x / 17)
    for (let y = 0; y < horizon; y++) picture.rgba.set([150, 196, 232, 255], (y * picture.widthPx + x) * 4)
  }
  return picture
}

type Bars = { top?: number; bottom?: number; left?: number; right?: number }

async function frameOf(name: string, graph: string, codec?: string[]) {
  const file = encode(inFolder(`${name.replaceAll(/\W+/g, '-')}.mp4`), { inputs, graph: `${graph},format=yuv420p[v]`, seconds: 2.1, ...(codec && { codec }) })
  const { artifacts } = await gatherFile(file)
  return { probe: artifacts.probe, frame: present(artifacts.frame) }
}

/** Within a hundred and twentieth of the picture: three quarters of a line of the small frame. */
function expectBars({ bars }: Awaited<ReturnType<typeof frameOf>>['frame'], { top = 0, bottom = 0, left = 0, right = 0 }: Bars, widthPx = 360, heightPx = 640) {
  const wrong = [bars.topPx / heightPx - top, bars.bottomPx / heightPx - bottom, bars.leftPx / widthPx - left, bars.rightPx / widthPx - right]
  for (const miss of wrong) expect(Math.abs(miss), JSON.stringify(bars)).toBeLessThanOrEqual(1 / 120)
}

const letterbox = (around: string, cropped = '360:204') => `${footage};[full]crop=${cropped},pad=360:640:(ow-iw)/2:(oh-ih)/2:color=${around}`
const onBlurred = (copy: string) => `${footage};[full]crop=360:202,split[a][b];[b]scale=-2:640,crop=360:640,${copy}[b];[b][a]overlay=0:219`

describe('the real picture of a clip', () => {
  const cases: [name: string, fill: string, bars: Bars, graph: string][] = [
    ['full frame', 'none', {}, `${footage};[full]null`],
    ['black above and below', 'black', { top: 218 / 640, bottom: 218 / 640 }, letterbox('black')],
    ['thin black bars', 'black', { top: 20 / 640, bottom: 20 / 640 }, letterbox('black', '360:600')],
    ['pillars', 'black', { left: 45 / 360, right: 45 / 360 }, letterbox('black', '270:640')],
    ['black all round', 'black', { top: 80 / 640, bottom: 80 / 640, left: 40 / 360, right: 40 / 360 }, letterbox('black', '280:480')],
    ['uneven black bars', 'black', { top: 60 / 640, bottom: 180 / 640 }, `${footage};[full]crop=360:400,pad=360:640:0:60:color=black`],
    ['white bars', 'colour', { top: 140 / 640, bottom: 140 / 640 }, letterbox('white', '360:360')],
    ['pink bars', 'colour', { top: 140 / 640, bottom: 140 / 640 }, letterbox('0xff6fa5', '360:360')],
    ['dark blue bars', 'colour', { top: 140 / 640, bottom: 140 / 640 }, letterbox('0x0b1040', '360:360')],
    ['black bars with a resting camera', 'black', { top: 140 / 640, bottom: 140 / 640 }, `${resting};[full]crop=360:360,pad=360:640:0:140`],
    ['a blurred copy', 'blurred', { top: 219 / 640, bottom: 219 / 640 }, onBlurred('gblur=sigma=16:steps=3')],
    ['a dark blurred copy', 'blurred', { top: 219 / 640, bottom: 219 / 640 }, onBlurred('gblur=sigma=10:steps=3,eq=brightness=-0.15')],
    ['a box-blurred copy', 'blurred', { top: 219 / 640, bottom: 219 / 640 }, onBlurred('boxblur=14')],
    ['a border with a pattern', 'colour', { top: 100 / 640, bottom: 140 / 640 }, `${footage};[full]crop=360:400[a];[4:v][a]overlay=0:100`],
    ['a frame with a pattern all round', 'colour', { top: 80 / 640, bottom: 80 / 640, left: 40 / 360, right: 40 / 360 }, `${footage};[full]crop=280:480[a];[4:v][a]overlay=40:80`],
  ]
  it.each(cases)('%s: %s', async (name, fill, bars, graph) => {
    const { frame } = await frameOf(name, graph)
    expect(frame.fill).toBe(fill)
    expectBars(frame, bars)
  })
})

describe('what has no bars', () => {
  const cases: [name: string, graph: string][] = [
    ['a resting camera', `${resting};[full]null`],
    ['a dark scene', `${footage};[full]eq=brightness=-0.45:contrast=0.6`],
    ['a night scene with dark edges', `${footage};[full]vignette=a=PI/2.2,eq=brightness=-0.1`],
    ['a letterboxed shot among full ones', `${footage};[full]drawbox=c=black:t=fill:h=200:enable='between(t,0.7,1.39)',drawbox=c=black:t=fill:y=440:h=200:enable='between(t,0.7,1.39)'`],
    ['a letterboxed shot that comes first', `${footage};[full]drawbox=c=black:t=fill:h=200:enable='lt(t,0.69)',drawbox=c=black:t=fill:y=440:h=200:enable='lt(t,0.69)'`],
    ['a plain sky over a ridge', "[5:v][3:v]overlay=x='60+150*mod(t,1)':y=360"],
    ['a subject before a white wall', `color=c=0xf0f0f0:size=360x640:rate=15[wall];[wall][3:v]overlay=x='60+150*mod(t,1)':y=220`],
    ['a subject before a black curtain', `color=c=black:size=360x640:rate=15[wall];[wall][3:v]overlay=x='60+150*mod(t,1)':y=220`],
    ['a soft background', `${footage};[full]split[a][b];[a]gblur=sigma=12:steps=3[a];[b]crop=160:420[b];[a][b]overlay=100:140`],
    ['a test card', 'testsrc2=size=360x640:rate=15'],
    ['another test card', 'testsrc=size=360x640:rate=15'],
    ['colour bars', 'smptehdbars=size=360x640:rate=15'],
    ['a resting photo', '[4:v]null'],
  ]
  it.each(cases)('%s', async (name, graph) => {
    const { frame } = await frameOf(name, graph)
    expect(frame).toMatchObject({ fill: 'none', bars: { topPx: 0, bottomPx: 0, leftPx: 0, rightPx: 0 }, coveredShare: 1 })
  })
})

describe('the displayed shape', () => {
  const x264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p']

  it.each([90, 270])('is turned by %d degrees of metadata', async (turn) => {
    const upright = encode(inFolder(`upright-${turn}.mp4`), { inputs, graph: `${letterbox('black')},transpose=${turn === 90 ? 2 : 1},format=yuv420p[v]`, seconds: 1.5 })
    const turned = rotateByMatrix(upright, inFolder(`turned-${turn}.mp4`), turn)
    const { artifacts } = await gatherFile(turned)
    expect(artifacts.probe.video).toMatchObject({ displayedWidthPx: 360, displayedHeightPx: 640 })
    const frame = present(artifacts.frame)
    expect(frame.fill).toBe('black')
    expectBars(frame, { top: 218 / 640, bottom: 218 / 640 })
  })

  it.each([['4/3', 480, 640], ['2/3', 240, 640]])('is stretched by a sample aspect ratio of %s', async (ratio, widthPx, heightPx) => {
    const { probe, frame } = await frameOf(`sar-${ratio}`, `${letterbox('black', '270:640')},setsar=${ratio}`, x264)
    expect(probe.video).toMatchObject({ displayedWidthPx: widthPx, displayedHeightPx: heightPx })
    expect(frame.displayedAspectRatio).toBeCloseTo(widthPx / heightPx, 3)
    expectBars(frame, { left: 45 / 360, right: 45 / 360 }, widthPx, heightPx)
    expect(frame.effectiveAspectRatio).toBeCloseTo((widthPx * 0.75) / heightPx, 1)
  })
})
