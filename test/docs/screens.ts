import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Page } from 'playwright'
import { findBinaries } from '../../electron/core/media/binaries.ts'
import { ensureBuild } from '../../resources/setup/build.ts'
import { ensureChromium } from '../../resources/setup/chromium.ts'
import { root } from '../../resources/setup/steps.ts'
import { startWorkbench } from '../e2e/started-workbench.ts'

/* `npm run docs -- screens`: the pictures of the README, from made clips, so that nobody's footage is in the repository. */
const folder = path.join(root, 'docs/screens')

/** Made pictures with a life of their own: [name, source, filter, seconds, sound]. */
const clips = [
  ['morning-routine.mp4', 'gradients=size=1080x1920:rate=30:speed=0.05:c0=#f6d365:c1=#fda085:nb_colors=2', "hue=h='70*floor(t/2.5)'", 13, 'beat'],
  ['three-mistakes.mp4', 'mandelbrot=size=1080x1920:rate=30:end_scale=0.02', "hue=h='40*floor(t/4)'", 22, 'beat'],
  ['before-and-after.mp4', 'life=size=108x192:rate=12:mold=10:ratio=0.12:death_color=#c83232:life_color=#24c6a8,scale=1080:1920:flags=neighbor,fps=30', 'null', 8, 'none'],
  ['office-tour.mp4', 'gradients=size=1920x1080:rate=25:speed=0.02:c0=#1d2b64:c1=#f8cdda:nb_colors=2', 'null', 31, 'quiet'],
] as const

const sounds = {
  beat: "aevalsrc='0.5*sin(196*2*PI*t)*exp(-14*mod(t,0.469))+0.2*sin(784*2*PI*t)*exp(-30*mod(t,0.2345))':s=48000",
  quiet: 'anoisesrc=color=brown:amplitude=0.02:r=48000',
  none: null,
}

export async function takeScreens(): Promise<void> {
  const program = await ensureChromium()
  if (!program || !(await ensureBuild())) throw new Error('The screens need Chromium and a build.')
  mkdirSync(folder, { recursive: true })
  const workbench = await startWorkbench()
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-background-networking'] })
  try {
    const files = await Promise.all(clips.map((clip) => makeClip(workbench.folder, clip)))
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', colorScheme: 'light' })
    const page = await context.newPage()
    await page.goto(workbench.url)
    await page.setInputFiles('input[type=file]', files)
    await page.getByText('Measuring').first().waitFor()
    await page.waitForTimeout(1200)
    await save(page, 'queue')
    await page.getByRole('button', { name: 'Clear finished' }).waitFor()
    await page.waitForFunction((count) => document.querySelectorAll('a[href^="/draft/"] img').length >= count, files.length, { timeout: 180_000 })
    await page.getByRole('button', { name: 'Clear finished' }).click()
    await page.waitForTimeout(2500)
    await save(page, 'library')
    await page.getByText('three-mistakes.mp4').click()
    await page.getByRole('textbox', { name: /As you will post it/ }).fill('Three mistakes everybody makes. Which one is yours? #learn #habits')
    await page.waitForTimeout(2500)
    await save(page, 'analysis')
    await page.getByText('NL', { exact: true }).click()
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForTimeout(800)
    await save(page, 'analysis-dark-nl')
    await page.getByRole('link', { name: 'Regelboek' }).click()
    await page.getByRole('searchbox').fill('geluid')
    await page.locator('.rule summary').first().click()
    await page.waitForTimeout(800)
    await save(page, 'rule-book-dark-nl')
    await page.getByRole('link', { name: 'Huisregels' }).click()
    await page.emulateMedia({ colorScheme: 'light' })
    await page.getByRole('radiogroup', { name: 'Taal' }).getByText('EN', { exact: true }).click()
    await page.waitForTimeout(800)
    await save(page, 'house-rules')
  } finally {
    await browser.close()
    await workbench.stop()
    workbench.clean()
  }
}

async function makeClip(into: string, [name, source, filter, seconds, sound]: (typeof clips)[number]): Promise<string> {
  const { ffmpeg } = await findBinaries()
  const file = path.join(into, name)
  const heard = sounds[sound]
  const inputs = ['-f', 'lavfi', '-i', source, ...(heard === null ? [] : ['-f', 'lavfi', '-i', heard])]
  execFileSync(ffmpeg.path, ['-v', 'error', '-y', '-nostdin', ...inputs, '-vf', filter, '-t', String(seconds), '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', file], { stdio: 'inherit' })
  return file
}

function save(page: Page, name: string) {
  return page.screenshot({ path: path.join(folder, `${name}.png`) })
}
