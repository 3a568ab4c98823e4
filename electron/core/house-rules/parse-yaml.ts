import { isAlias, isMap, isNode, isPair, isScalar, Lexer, LineCounter, parseDocument, Parser, visit, type Document, type YAMLError } from 'yaml'
import type { PathKey } from '../../../shared/house-rules/problem.ts'

export interface Position {
  line: number
  column: number
}

/** Something that keeps a text from being read as plain data. */
export interface Fault extends Position {
  code: 'house_rules_syntax' | 'house_rules_too_complex' | 'house_rules_duplicate_key'
  details?: string
}

export interface Parsed {
  /** Plain data: maps, lists, texts, numbers. Undefined where a fault leaves nothing to look at. */
  data: unknown
  faults: Fault[]
  /** Where a path stands, from 1 on; the value, or its key. What is not there stands where the nearest part around it does. */
  locate(path: readonly PathKey[], atKey: boolean): Position
}

/** House rules need a depth of four and some thousand parts at most. Far beyond, the parser's time grows with the square of the parts, and worse with the depth. */
const limits = { depth: 40, lexemes: 20_000 }

/** Reads YAML 1.2, of which JSON is a part: without tags, anchors, references and merges, and each key once. */
export function parseYaml(text: string): Parsed {
  const source = text.replace(/^\uFEFF/, '')
  const lines = new LineCounter()
  const excess = findExcess(source)
  if (excess !== null) return { data: undefined, faults: [{ code: 'house_rules_too_complex', ...positionIn(source, excess) }], locate: () => ({ line: 1, column: 1 }) }
  const document = parseDocument(source, { lineCounter: lines, schema: 'core', version: '1.2', strict: true, uniqueKeys: true, stringKeys: true, resolveKnownTags: false, prettyErrors: false })
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const faults = [...[...document.errors, ...document.warnings].map((error) => faultOf(error, at)), ...findReferences(document, at)]
  const isReadable = !faults.some(({ code }) => code !== 'house_rules_duplicate_key')
  return { data: isReadable ? document.toJS({ maxAliasCount: 0 }) : undefined, faults, locate: (path, atKey) => at(offsetOf(document, path, atKey)) }
}

/** Where a text is more than house rules can be, before anything is built from it; null where it is not. */
function findExcess(source: string): number | null {
  const parser = new Parser()
  let count = 0
  for (const lexeme of new Lexer().lex(source)) {
    // The tokens are not needed, only how deep they stand.
    for (const _ of parser.next(lexeme)) void _
    if (++count > limits.lexemes || parser.stack.length > limits.depth) return parser.offset
  }
  return null
}

function positionIn(source: string, offset: number): Position {
  const before = source.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function faultOf(error: YAMLError, at: (offset: number) => Position): Fault {
  if (error.code === 'DUPLICATE_KEY') return { code: 'house_rules_duplicate_key', ...at(error.pos[0]) }
  return { code: error.code === 'RESOURCE_EXHAUSTION' ? 'house_rules_too_complex' : 'house_rules_syntax', ...at(error.pos[0]), details: error.message }
}

/** References can make much out of little, and tags something else than it looks: house rules need neither. */
function findReferences(document: Document, at: (offset: number) => Position): Fault[] {
  const faults: Fault[] = []
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && node.anchor === undefined && node.tag === undefined) return
      faults.push({ code: 'house_rules_too_complex', ...at(node.range?.[0] ?? 0) })
    },
  })
  return faults
}

function offsetOf(document: Document, path: readonly PathKey[], atKey: boolean): number {
  const inside = path.slice(0, -1)
  if (atKey) {
    const parent = document.getIn(inside, true)
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
    if (isPair(pair) && isScalar(pair.key)) return pair.key.range?.[0] ?? 0
  }
  const found = path.length === 0 ? document.contents : document.getIn(path, true)
  if (isNode(found) && found.range) return found.range[0]
  return path.length === 0 ? 0 : offsetOf(document, inside, false)
}
