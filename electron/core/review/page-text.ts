import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

/** The modules of the page, each after those it needs. */
const modules = ['../crc32', 'dom', 'answers', 'answer-file', 'answer-form', 'post-card', 'head', 'finish', 'start']
const folder = new URL('../../../shared/review/page/', import.meta.url)

/**
 * Script and style of a review's page, read from their sources: types are taken off, and all modules stand in one, so that what they import is there
 * already. The build puts the two texts in the place of this module (`electron.vite.config.ts`).
 */
export const pageScript = modules.map((name) => stripTypeScriptTypes(read(`${name}.ts`)).replaceAll(/^import .*$/gm, '').replaceAll(/^\s*\n/gm, '')).join('')
export const pageStyle = read('page.css')

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}
