import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAst } from 'vite'
import { z } from 'zod'

/** A regular expression as it stands in the code. */
export interface FoundRegex {
  /** `shared/captions/tokens.ts:12` */
  place: string
  regex: RegExp
}

const root = path.resolve(import.meta.dirname, '../../..')
const literal = z.object({ type: z.literal('Literal'), start: z.number(), regex: z.object({ pattern: z.string(), flags: z.string() }) })

/** Every regular expression literal in these folders, each pattern once, found by a parser of the language. */
export function regexesIn(folders: readonly string[]): FoundRegex[] {
  const found = new Map<string, FoundRegex>()
  for (const file of folders.flatMap(sourcesIn)) {
    const source = readFileSync(path.join(root, file), 'utf8')
    if (!source.includes('/')) continue
    const visit = (node: unknown) => {
      if (Array.isArray(node)) return node.forEach(visit)
      if (typeof node !== 'object' || node === null) return
      const { data } = literal.safeParse(node)
      if (data && !found.has(`${data.regex.pattern}/${data.regex.flags}`)) {
        const line = source.slice(0, data.start).split('\n').length
        found.set(`${data.regex.pattern}/${data.regex.flags}`, { place: `${file}:${line}`, regex: new RegExp(data.regex.pattern, data.regex.flags) })
      } else if (!data) Object.values(node).forEach(visit)
    }
    visit(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file))
  }
  return [...found.values()]
}

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => path.join(folder, name)).sort()
}
