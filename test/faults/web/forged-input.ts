import { z } from 'zod'
import { contract, type ProcedureName } from '../../../shared/contract/contract.ts'

interface Schema {
  type?: string | undefined
  format?: string | undefined
  pattern?: string | undefined
  const?: unknown
  enum?: unknown[] | undefined
  anyOf?: Schema[] | undefined
  oneOf?: Schema[] | undefined
  properties?: Record<string, Schema> | undefined
  required?: string[] | undefined
  items?: Schema | undefined
}

const schema: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    ...{ type: z.string().optional(), format: z.string().optional(), pattern: z.string().optional(), const: z.unknown().optional(), enum: z.array(z.unknown()).optional() },
    ...{ anyOf: z.array(schema).optional(), oneOf: z.array(schema).optional(), items: schema.optional() },
    ...{ properties: z.record(z.string(), schema).optional(), required: z.array(z.string()).optional() },
  }),
)

export type Random = () => number
export const chosen = <Value>(random: Random, from: readonly Value[]): Value => from[Math.floor(random() * from.length)]!

const odd: readonly unknown[] = [null, true, 0, -1, 1e308, '', 'x', [], {}, [[[]]], { constructor: 1, toString: {} }, Array.from({ length: 5000 }, () => 0), 'é'.repeat(50_000)]
const texts = ['', ' ', 'a', '../../etc/passwd', '/etc/passwd', 'file:///etc/passwd', '\u0000', '\u202e', '\ud800', '=1+1', '<script>alert(1)</script>', '[[[[', '{"a":', 'x'.repeat(10_000), 'DROP TABLE drafts', '%s%n', '#tag', 'en', 'Europe/Brussels', 'FREQ=DAILY', 'FREQ=SECONDLY;COUNT=99999999', '2026-03-29T02:30', '9999-12-31T23:59', '\ufeffBEGIN:VCALENDAR']
const dates = ['2026-11-22', '0001-01-01', '9999-12-31', '2026-02-30', '2024-02-29']
const numbers = [0, 1, 2, 60, -1, 0.5, 1e-320, 2 ** 53, -1e308, 1_000_000]

/** Every call, and what its input should look like. */
export const calls: readonly { name: ProcedureName; input: Schema }[] = z
  .array(z.enum(Object.keys(contract).filter((name): name is ProcedureName => Object.hasOwn(contract, name))))
  .parse(Object.keys(contract))
  .map((name) => ({ name, input: schema.parse(z.toJSONSchema(contract[name].input, { unrepresentable: 'any', io: 'input' })) }))

/** An input that mostly has the form it should have and holds what it should not; in a few places the form is wrong as well. */
export function forge(random: Random, { input, ids }: { input: Schema; ids: readonly string[] }): unknown {
  const within = (part: Schema) => forge(random, { input: part, ids })
  if (random() < 0.05) return chosen(random, odd)
  const either = input.anyOf ?? input.oneOf
  if (either && either.length > 0) return within(chosen(random, either))
  if (input.enum && input.enum.length > 0) return chosen(random, input.enum)
  if (input.const !== undefined) return input.const
  switch (input.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(input.properties ?? {})
          .filter(([name]) => random() < (input.required?.includes(name) ? 0.97 : 0.5))
          .map(([name, part]) => [name, within(part)]),
      )
    case 'array':
      return Array.from({ length: Math.floor(random() * 4) }, () => within(input.items ?? {}))
    case 'string':
      return forgedText(random, input, ids)
    case 'boolean':
      return random() < 0.5
    case 'number':
    case 'integer':
      return chosen(random, numbers)
    default:
      return chosen(random, odd)
  }
}

function forgedText(random: Random, { format, pattern = '' }: Schema, ids: readonly string[]): string {
  if (random() < 0.1) return chosen(random, texts)
  if (format === 'uuid' || pattern.startsWith('^[0-9a-f-]{36}')) return chosen(random, ids)
  if (format === 'date') return chosen(random, dates)
  if (pattern.includes('#')) return '#0b6e45'
  return chosen(random, texts)
}
