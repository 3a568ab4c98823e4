import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { z } from 'zod'
import type { Fault } from '../fault.ts'
import { routesOf, withHost } from './served-host.ts'

const nobody = 65_534

/** Runs as another user of this computer: asks for everything without a key and with wrong ones, and reads what it can of the program and its files. */
const program = `
const { readFileSync, readdirSync } = require('node:fs')
const { get } = require('node:http')
const { origin, url, pid, folder, routes, keyName } = JSON.parse(process.argv[1])
const keys = [undefined, keyName + '=' + 'A'.repeat(43), keyName + '=', 'hookline=1']
const attempts = []
const tried = (name, read) => { try { attempts.push([name, String(read()).length]) } catch (error) { attempts.push([name, error.code]) } }
const status = (address, host) => new Promise((resolve, reject) => {
  const { port, pathname, search } = new URL(address)
  get({ host: host.replace(/[[\\]]/g, ''), port, path: pathname + search, headers: { host: '127.0.0.1:' + port } }, (answer) => resolve(answer.resume().statusCode)).on('error', reject)
})
async function ask() {
  const statuses = []
  for (const path of routes) for (const method of ['GET', 'POST']) for (const key of keys) {
    const answer = await fetch(origin + path, { method, redirect: 'manual', headers: { ...(key && { cookie: key }), origin, 'sec-fetch-site': 'same-origin' } })
    await answer.arrayBuffer()
    statuses.push(answer.status)
  }
  // The one-time address itself, as it stands among the words of a browser's command; by a socket of IPv6 too.
  for (const host of ['127.0.0.1', '[::ffff:127.0.0.1]']) statuses.push(await status(url, host))
  for (const token of ['', 'x', 'A'.repeat(43)]) statuses.push((await fetch(origin + '/?token=' + token, { redirect: 'manual' })).status)
  return statuses
}
ask().then((statuses) => {
  tried('library', () => readFileSync(folder + '/data/hookline.sqlite'))
  tried('folder', () => readdirSync(folder + '/data'))
  tried('environment', () => readFileSync('/proc/' + pid + '/environ'))
  tried('memory', () => readFileSync('/proc/' + pid + '/mem'))
  tried('descriptors', () => readdirSync('/proc/' + pid + '/fd'))
  const words = readFileSync('/proc/' + pid + '/cmdline', 'utf8')
  process.stdout.write(JSON.stringify({ uid: process.getuid(), statuses, attempts, words }))
})`

const told = z.object({ uid: z.literal(nobody), statuses: z.array(z.number()), attempts: z.array(z.tuple([z.string(), z.union([z.string(), z.number()])])), words: z.string() })

export const otherUser: Fault = {
  id: 'web-other-user',
  title: 'Another user of the same computer, without the key',
  passMark: '401 everywhere (400 for an address that cannot be read), with the one-time address too; the library, the memory and the descriptors cannot be read; no key among the words of the command',
  counts: { test: 1, whole: 1 },
  async run() {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return { skipped: 'only root may start a process as another user' }
    return withHost(async (host) => {
      // The library's own folder must be closed, whatever lies around it.
      chmodSync(host.folder, 0o755)
      const given = JSON.stringify({ origin: host.origin, url: await host.freshUrl(), pid: host.pid, folder: host.folder, keyName: host.cookie.split('=')[0], routes: routesOf(host) })
      const ran = spawnSync(process.execPath, ['-e', program, given], { uid: nobody, gid: nobody, cwd: '/', env: { PATH: '/usr/bin:/bin' }, encoding: 'utf8', timeout: 60_000 })
      if (ran.error !== undefined || ran.status !== 0) return { skipped: `another user cannot run Node here: ${ran.error?.message ?? ran.stderr.slice(0, 200)}` }
      const { statuses, attempts, words } = told.parse(JSON.parse(ran.stdout))
      const others = statuses.filter((status) => status !== 401 && status !== 400)
      const read = attempts.filter(([, outcome]) => typeof outcome === 'number')
      if (others.length > 0 || read.length > 0) throw new Error(`statuses ${others.join(', ')}; read ${read.map(([name]) => name).join(', ')}`)
      if ((await fetch(await host.freshUrl(), { redirect: 'manual' })).status !== 303) throw new Error('The one-time address lets nobody in any more')
      if (words.includes(host.cookie.split('=')[1] ?? '')) throw new Error('The key stands among the words of the command')
      return { measured: `${statuses.filter((status) => status === 401).length} of ${statuses.length} requests 401, the rest 400 (malformed); ${attempts.length} of ${attempts.length} readings refused (${attempts.map(([name, code]) => `${name} ${code}`).join(', ')})` }
    })
  },
}
