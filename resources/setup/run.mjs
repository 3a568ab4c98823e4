#!/usr/bin/env node
/*
 * The first step of every command, for any Node from 18 on: sees that the packages of the lock file and the Node that they bring are
 * there, then hands over to that Node. `npm start`, `npm test` and `npx hookline` all come through here.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const modules = path.join(root, 'node_modules')
const ownNode = path.join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
// npm's scripts name a command; `npx hookline` comes with the user's own words.
const isNamed = ['start', 'test'].includes(process.argv[2] ?? '')
const command = isNamed ? process.argv[2] : 'hookline'
const rest = process.argv.slice(isNamed ? 3 : 2)

if (!arePackagesCurrent()) {
  say('Setting up: the packages of the lock file.')
  // No package's own script: npm would compile better-sqlite3, which brings its binary, and some npm versions block the scripts that are
  // needed. Those are steps of the set-up: Node below, ffmpeg in media.ts.
  if (npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], root) !== 0) fail('npm could not install the packages; its messages stand above.')
}
if (!existsSync(ownNode)) {
  say('Setting up: Node 24.')
  spawnSync(runningNode(), ['installArchSpecificPackage.js'], { cwd: path.join(modules, 'node'), stdio: ['ignore', 2, 2], env: process.env })
  if (!existsSync(ownNode)) fail('The package "node" brought no Node for this kind of machine.')
  // Its name among the commands was left out while the program was not there; npm's own scripts find Node 24 by it.
  npm(['rebuild', '--ignore-scripts', 'node'], root)
}

const env = {
  // Sources are stripped of their types once, and not at every start of a program: that is 0.7 of 1.2 seconds.
  NODE_COMPILE_CACHE: path.join(modules, '.cache', 'node'),
  ...process.env,
  PATH: [path.dirname(ownNode), path.join(modules, '.bin'), process.env['PATH']].join(path.delimiter),
}
const script = path.join(root, 'resources/setup', `${command}.ts`)
const ended = spawnSync(ownNode, [script, ...rest], { stdio: 'inherit', env, ...(command === 'hookline' ? {} : { cwd: root }) })
process.exit(ended.status ?? 1)

/** Whether what npm last installed is what the lock file names; optional packages of other platforms may be missing. */
function arePackagesCurrent() {
  const wanted = packagesOf(path.join(root, 'package-lock.json'))
  const installed = packagesOf(path.join(modules, '.package-lock.json'))
  return Object.entries(wanted).every(([place, entry]) => place === '' || entry.optional === true || installed[place]?.version === entry.version)
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/** The Node that this script runs on; where that was the project's own and npm has just taken it away, the next one on PATH. */
function runningNode() {
  if (existsSync(process.execPath)) return process.execPath
  const name = path.basename(process.execPath)
  const places = (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name))
  return places.find((file) => !file.startsWith(modules) && existsSync(file)) ?? name
}

/** @param {string[]} args @param {string} cwd */
function npm(args, cwd) {
  const through = process.env['npm_execpath']
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd, stdio: ['ignore', 2, 2], env: process.env, shell: process.platform === 'win32' && !through }
  return (through?.endsWith('.js') ? spawnSync(runningNode(), [through, ...args], options) : spawnSync('npm', args, options)).status
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`hookline: ${text}\n`)
}

/** @param {string} text @returns {never} */
function fail(text) {
  say(text)
  process.exit(1)
}
