import { Failure } from '../../../shared/model/failure.ts'

/** Judgements: far more than any calendar has, and far less than a computer chokes on. */
export const icsLimits = { events: 100_000, rules: 2000, zones: 500, depth: 8, blockLength: 2 * 1024 * 1024 } as const

export type BlockKind = 'VEVENT' | 'VJOURNAL' | 'VTODO' | 'VTIMEZONE'

/** One entry of a calendar as it stands in the file; `text` is null where it is too large to be looked at. */
export interface Block {
  kind: BlockKind
  line: number
  text: string | null
}

const kinds: readonly string[] = ['VEVENT', 'VJOURNAL', 'VTODO', 'VTIMEZONE'] satisfies BlockKind[]

/**
 * Parts a calendar into its entries, without reading them, so that one that is broken is refused by itself. Alarms and other parts within an entry are left
 * out. Throws `plan_ics_syntax` for what is no calendar or nested too deeply, `plan_too_many_rows` for one that is endless.
 */
export function scanCalendar(text: string): Block[] {
  const blocks: Block[] = []
  let [depth, lineNumber, isCalendar] = [0, 0, false]
  let open: { kind: BlockKind; line: number; lines: string[]; length: number; depth: number } | undefined
  for (const line of linesOf(text)) {
    lineNumber += 1
    const [, begins, name = ''] = /^(BEGIN|END):([A-Z-]{1,40})\s*$/i.exec(line) ?? []
    const isBegin = begins?.toUpperCase() === 'BEGIN'
    if (isBegin) depth += 1
    if (depth > icsLimits.depth) throw new Failure('plan_ics_syntax', { line: lineNumber })
    if (isBegin && !open && isKind(name.toUpperCase())) open = { kind: name.toUpperCase() as BlockKind, line: lineNumber, lines: [], length: 0, depth }
    if (isBegin && name.toUpperCase() === 'VCALENDAR') isCalendar = true
    if (open && (depth === open.depth || open.kind === 'VTIMEZONE')) {
      open.length += line.length
      if (open.length <= icsLimits.blockLength) open.lines.push(line)
    }
    if (begins === undefined || isBegin) continue
    depth -= 1
    if (open && depth < open.depth) {
      blocks.push({ kind: open.kind, line: open.line, text: open.length > icsLimits.blockLength ? null : `${open.lines.join('\r\n')}\r\n` })
      if (blocks.length > icsLimits.events) throw new Failure('plan_too_many_rows', { limit: icsLimits.events })
      open = undefined
    }
  }
  if (!isCalendar || open) throw new Failure('plan_ics_syntax', { line: open?.line ?? 1 })
  return blocks
}

function isKind(name: string): name is BlockKind {
  return kinds.includes(name)
}

function* linesOf(text: string): Generator<string> {
  let from = 0
  while (from < text.length) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    yield text.slice(from, text[to - 1] === '\r' ? to - 1 : to)
    from = to + 1
  }
}
