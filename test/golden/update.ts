import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { report } from '../../shared/model/report.ts'
import { judge } from '../../shared/scoring/judge.ts'
import { findBinaries } from '../../electron/core/media/binaries.ts'
import { caption, goldenFiles } from './golden.ts'

/*
 * `npm run golden`: measures a made clip with the real command line and keeps its artifacts and verdict. The test judges the kept
 * artifacts again; look at the difference that git shows before it is committed.
 */
const folder = mkdtempSync(path.join(tmpdir(), 'hookline-golden-'))
const clip = path.join(folder, 'golden.mp4')
const { ffmpeg } = await findBinaries()
// Two seconds of a still card without sound, then three scenes with a beat at 125 BPM, in 4:5: something to find for most practices.
const size = 'size=720x900:rate=30'
const scenes = [`color=c=steelblue:${size},trim=duration=2`, `testsrc2=${size},trim=duration=3`, `mandelbrot=${size}:start_scale=0.5:end_scale=0.1,trim=duration=4`, `testsrc=${size},trim=duration=3`]
const picture = `${scenes.map((scene, index) => `${scene},setsar=1,format=yuv420p[s${index}]`).join(';')};${scenes.map((_, index) => `[s${index}]`).join('')}concat=n=${scenes.length}:v=1[v]`
const beat = "aevalsrc='if(gte(t,2),0.6*sin(220*2*PI*t)*exp(-12*mod(t-2,0.48)),0)':s=48000:d=12[a]"
execFileSync(ffmpeg.path, ['-v', 'error', '-nostdin', '-filter_complex', `${picture};${beat}`, '-map', '[v]', '-map', '[a]', '-t', '12', '-c:v', 'libx264', '-preset', 'veryfast', '-pix_fmt', 'yuv420p', '-c:a', 'aac', clip], { stdio: 'inherit' })
const printed = execFileSync(process.execPath, ['electron/cli/main.ts', 'analyse', clip, '--json', '--caption', caption, '--data', path.join(folder, 'data')], { encoding: 'utf8' })
const [made] = report.parse(JSON.parse(printed))
rmSync(folder, { recursive: true })
if (!made || 'failure' in made) throw new Error(`The clip could not be judged: ${printed}`)
writeFileSync(goldenFiles.artifacts, `${JSON.stringify(made.artifacts, null, 1)}\n`)
writeFileSync(goldenFiles.verdict, `${JSON.stringify(judge(made.artifacts, { caption, profile: 'documented' }), null, 1)}\n`)
