import type { z } from 'zod'
import type { FailureData } from '../../../shared/model/failure.ts'
import { parseJson } from '../../../shared/model/parse-json.ts'
import { isPlainJson } from '../json-shape.ts'
import { formName, head, rows, type ClientFile, type ListName, type Row } from './form.ts'
import { strayReferences } from './references.ts'

/** More than anybody reads. A judgement. */
const mostProblems = 50
const listNames = Object.keys(rows).filter((name): name is ListName => Object.hasOwn(rows, name))

export type ReadClientFile = { file: ClientFile } | { problems: FailureData[] }

/** Reads a text as the file of one client: all of it has the right form and fits together, or it tells what is wrong and where. */
export function readClientFile(text: string): ReadClientFile {
  const found = isPlainJson(text) ? parseJson(text) : undefined
  if (!isObject(found)) return { problems: [{ code: 'client_file_expected' }] }
  const form = typeof found.hookline === 'string' ? /^client\/([1-9]\d{0,8})$/.exec(found.hookline) : null
  if (!form) return { problems: [{ code: 'client_file_expected' }] }
  if (form[0] !== formName) return { problems: [{ code: 'client_file_newer', values: { found: form[0], known: formName } }] }
  return readForm(found)
}

function readForm(found: Record<string, unknown>): ReadClientFile {
  const lists = new Map(listNames.map((name) => [name, found[name]]))
  const parsed = head.safeParse(Object.fromEntries(Object.entries(found).filter(([key]) => !lists.has(key as ListName))))
  const problems = parsed.success ? [] : problemsAt('', parsed.error)
  const read = {
    accounts: readList('accounts', lists.get('accounts'), problems),
    pillars: readList('pillars', lists.get('pillars'), problems),
    hashtagGroups: readList('hashtagGroups', lists.get('hashtagGroups'), problems),
    drafts: readList('drafts', lists.get('drafts'), problems),
    repeats: readList('repeats', lists.get('repeats'), problems),
    posts: readList('posts', lists.get('posts'), problems),
    answers: readList('answers', lists.get('answers'), problems),
  }
  if (!parsed.success || problems.length > 0) return { problems: problems.slice(0, mostProblems) }
  const file = { ...parsed.data, ...read }
  const stray = strayReferences(file, mostProblems).map(({ path, text }) => problemAt(path, text))
  return stray.length > 0 ? { problems: stray } : { file }
}

/** Adds to the problems, and stops where there are enough. */
function readList<Name extends ListName>(name: Name, found: unknown, problems: FailureData[]): Row<Name>[] {
  const { most, row } = rows[name]
  if (!Array.isArray(found)) problems.push(problemAt(name, 'a list is expected'))
  else if (found.length > most) problems.push(problemAt(name, `more than ${most} entries`))
  if (!Array.isArray(found) || found.length > most) return []
  const read: Row<Name>[] = []
  for (const [at, each] of found.entries()) {
    if (problems.length >= mostProblems) break
    const parsed = row.safeParse(each)
    // The row belongs to its name; the compiler does not follow a lookup through a type parameter.
    if (parsed.success) read.push(parsed.data as Row<Name>)
    else problems.push(...problemsAt(`${name}[${at}]`, parsed.error))
  }
  return read
}

function problemsAt(start: string, error: z.ZodError): FailureData[] {
  return error.issues.slice(0, mostProblems).map(({ path, message }) => problemAt(path.reduce<string>((at, part) => (typeof part === 'number' ? `${at}[${part}]` : `${at}${at === '' ? '' : '.'}${String(part)}`), start), message))
}

function problemAt(path: string, details: string): FailureData {
  return { code: 'client_file_problem', values: { path: path.slice(0, 200) || '{}' }, details: details.slice(0, 1000) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
