import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { callCore } from '../../electron/cli/call-core.ts'
import { findBinaries } from '../../electron/core/media/binaries.ts'
import type { Core } from '../../electron/core/core.ts'
import { openCore } from '../../electron/core/open-core.ts'

interface Clip {
  name: string
  source: string
  filter: string
  seconds: number
  sound: keyof typeof sounds
}

/** Made pictures with a life of their own. */
const clips: readonly Clip[] = [
  { name: 'morning-routine.mp4', source: 'gradients=size=1080x1920:rate=30:speed=0.05:c0=#f6d365:c1=#fda085:nb_colors=2', filter: "hue=h='70*floor(t/2.5)'", seconds: 13, sound: 'beat' },
  { name: 'before-and-after.mp4', source: 'life=size=108x192:rate=12:mold=10:ratio=0.12:death_color=#c83232:life_color=#24c6a8,scale=1080:1920:flags=neighbor,fps=30', filter: 'null', seconds: 8, sound: 'none' },
  { name: 'office-tour.mp4', source: 'gradients=size=1920x1080:rate=25:speed=0.02:c0=#1d2b64:c1=#f8cdda:nb_colors=2', filter: 'null', seconds: 31, sound: 'quiet' },
  { name: 'three-mistakes.mp4', source: 'mandelbrot=size=1080x1920:rate=30:end_scale=0.02', filter: "hue=h='40*floor(t/4)'", seconds: 22, sound: 'quiet' },
  { name: 'three-mistakes-v2.mp4', source: 'mandelbrot=size=1080x1920:rate=30:end_scale=0.02', filter: "hue=h='60*floor(t/2)'", seconds: 14, sound: 'beat' },
]

const sounds = {
  beat: "aevalsrc='0.5*sin(196*2*PI*t)*exp(-14*mod(t,0.469))+0.2*sin(784*2*PI*t)*exp(-30*mod(t,0.2345))':s=48000",
  quiet: 'anoisesrc=color=brown:amplitude=0.02:r=48000',
  none: null,
}

/**
 * A library to be looked at: made clips with a client, tags, folders, captions and a second version. Answers with the drafts that are shown alone, the one
 * with two versions first and its first version next.
 */
export async function fillShowroom(dataDir: string, folder: string): Promise<string[]> {
  const core = await openCore({ dataDir, log: console.error })
  try {
    const ids = new Map<string, string>()
    for (const clip of clips) {
      const versionOf = clip.name.endsWith('-v2.mp4') ? ids.get('three-mistakes.mp4') : undefined
      const { draft } = await callCore(core, 'draft.import', { source: { path: await makeClip(folder, clip) }, ...(versionOf !== undefined && { versionOf }) })
      ids.set(clip.name, draft.id)
    }
    const id = (name: string) => ids.get(name) ?? ''
    const bakery = await callCore(core, 'client.add', { name: 'Bakkerij Jansen', colour: '#c2410c' })
    const gym = await callCore(core, 'client.add', { name: 'Move Studio', colour: '#0f766e' })
    await callCore(core, 'draft.organise', { draftIds: [id('morning-routine.mp4'), id('before-and-after.mp4')], clientId: bakery.id, folder: 'Spring/Week 3', addTags: ['hook', 'series'] })
    await callCore(core, 'draft.organise', { draftIds: [id('three-mistakes-v2.mp4')], clientId: gym.id, addTags: ['tips'] })
    await callCore(core, 'draft.setCaption', { draftId: id('three-mistakes-v2.mp4'), caption: 'Three mistakes everybody makes. Which one is yours? #learn #habits #GymTok' })
    await callCore(core, 'hashtags.keep', { id: crypto.randomUUID(), clientId: gym.id, name: 'Gym', tags: ['#GymTok', '#FitTok', '#MoveStudio'] })
    await callCore(core, 'hashtags.keep', { id: crypto.randomUUID(), clientId: null, name: 'Learning', tags: ['#LearnOnTikTok', '#Tips'] })
    await callCore(core, 'client.describe', { id: bakery.id, details: { timeZone: 'Europe/Amsterdam', weeklyGoal: 4, niche: 'bread' } })
    await callCore(core, 'client.describe', { id: gym.id, details: { timeZone: 'Europe/Brussels', weeklyGoal: 3 } })
    await fillPlan(core, { bakery: bakery.id, gym: gym.id }, id)
    return [id('three-mistakes-v2.mp4'), id('three-mistakes.mp4'), id('morning-routine.mp4')]
  } finally {
    await core.close()
  }
}

/** Posts around today: the client, days from today, time, title, status, draft. */
const posts = [
  ['bakery', -6, '08:00', 'Morning routine', 'posted', 'morning-routine.mp4'],
  ['bakery', -2, '12:30', 'Before and after', 'approved', 'before-and-after.mp4'],
  ['bakery', 1, '08:00', 'Sourdough in 13 seconds', 'in-review', 'morning-routine.mp4'],
  ['gym', 1, '18:00', 'Three mistakes', 'scheduled', 'three-mistakes-v2.mp4'],
  ['bakery', 3, '17:15', 'Ask the baker', 'scripted', null],
  ['gym', 5, '07:30', 'Warm-up duet', 'draft', null],
] as const

/** The date so many days from today. */
export function dateIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

async function fillPlan(core: Core, clients: Record<'bakery' | 'gym', string>, idOf: (name: string) => string): Promise<void> {
  await callCore(core, 'post.add', {
    posts: posts.map(([client, days, time, title, status, draft]) => ({ id: crypto.randomUUID(), clientId: clients[client], localAt: `${dateIn(days)}T${time}`, title, status, draftId: draft === null ? null : idOf(draft) })),
  })
  await callCore(core, 'post.add', { posts: [{ id: crypto.randomUUID(), clientId: clients.bakery, title: 'Behind the oven', status: 'idea' }] })
}

async function makeClip(into: string, { name, source, filter, seconds, sound }: Clip): Promise<string> {
  const { ffmpeg } = await findBinaries()
  const file = path.join(into, name)
  const heard = sounds[sound]
  const inputs = ['-f', 'lavfi', '-i', source, ...(heard === null ? [] : ['-f', 'lavfi', '-i', heard])]
  execFileSync(ffmpeg.path, ['-v', 'error', '-y', '-nostdin', ...inputs, '-vf', filter, '-t', String(seconds), '-c:v', 'libx264', '-preset', 'ultrafast', '-g', '15', '-pix_fmt', 'yuv420p', file], { stdio: 'inherit' })
  return file
}
