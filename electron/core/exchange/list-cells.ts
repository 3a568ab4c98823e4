import { z } from 'zod'
import { parseJson } from '../../../shared/model/parse-json.ts'
import type { checklistItem } from '../../../shared/model/post.ts'

type ChecklistItem = z.infer<typeof checklistItem>

interface ListCell<Item> {
  write(items: readonly Item[]): string
  read(text: string): Item[]
}

/** `#one #two` */
export const hashtagCell = listCell<string>({
  items: z.array(z.string()),
  write: (tags) => tags.join(' '),
  read: (text) => text.split(/[\s,;]+/u).filter((tag) => tag !== '').map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)),
})

/** `one; two`; other tools part by commas. */
export const labelCell = listCell<string>({
  items: z.array(z.string()),
  write: (labels) => labels.join('; '),
  read: (text) => text.split(/[;\n]/.test(text) ? /[;\n]/ : ',').map((label) => label.trim()).filter((label) => label !== ''),
})

/** A line each, `[x]` before what is done. */
export const checklistCell = listCell<ChecklistItem>({
  items: z.array(z.object({ text: z.string(), done: z.boolean() })),
  write: (items) => items.map(({ text, done }) => `[${done ? 'x' : ' '}] ${text}`).join('\n'),
  read: (text) =>
    text.split(/\r?\n/).flatMap((line) => {
      const [, mark = ' ', item = ''] = /^\s*(?:[-*]\s*)?(?:\[([ xX]?)\]\s*)?(.*?)\s*$/.exec(line) ?? []
      return item === '' ? [] : [{ text: item, done: mark.toLowerCase() === 'x' }]
    }),
})

/** A list as people write it where that reads back as the same; else as JSON. */
function listCell<Item>({ items: schema, write, read }: { items: z.ZodType<Item[]> } & ListCell<Item>): ListCell<Item> {
  const readAny = (text: string) => {
    const json = text.trimStart().startsWith('[') ? schema.safeParse(parseJson(text)) : undefined
    return json?.success ? json.data : read(text)
  }
  return {
    read: readAny,
    write: (items) => {
      const plain = write(items)
      const exact = JSON.stringify(items)
      return JSON.stringify(readAny(plain)) === exact ? plain : exact
    },
  }
}
