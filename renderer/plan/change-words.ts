import { formatDuration, visibleText } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/index.ts'
import { postContent, postFormat, postStatus } from '../../shared/model/post.ts'
import type { Translate } from '../app/use-texts.ts'

const fields = [...postContent.keyof().options, 'localAt', 'clientId'] as const
export type ChangedField = (typeof fields)[number]

/** What ids stand for, by their field. */
export type NamesOf = (field: ChangedField, id: string) => string | undefined

export interface ChangeWords {
  field: string
  from: string
  to: string
}

/** More of a text than that is read in its field. */
const mostCharacters = 120

/** The changes of an event in words; a field that this version does not know is told by its own name. */
export function changeWords(changes: Readonly<Record<string, { from?: unknown; to?: unknown }>>, names: NamesOf, t: Translate, language: Language): ChangeWords[] {
  return Object.entries(changes).map(([name, { from, to }]) => {
    const field = fields.find((each) => each === name)
    if (!field) return { field: visibleText(name), from: plain(from, t), to: plain(to, t) }
    const words = (value: unknown) => valueWords(field, value, names, t, language)
    return { field: t(`plan.field.${field}`), from: words(from), to: words(to) }
  })
}

function valueWords(field: ChangedField, value: unknown, names: NamesOf, t: Translate, language: Language): string {
  if (typeof value === 'boolean') return t(value ? 'terms:yes' : 'terms:no')
  if (typeof value === 'number') return field === 'coverS' ? formatDuration(value, language) : field === 'commentMinutes' ? formatDuration(value * 60, language) : String(value)
  if (typeof value !== 'string' || value === '') return plain(value, t)
  if (field === 'status') return known(postStatus.safeParse(value).data, (status) => t(`plan.status.${status}`), value)
  if (field === 'format') return known(postFormat.safeParse(value).data, (format) => t(`plan.format.${format}`), value)
  if (field === 'localAt') return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(`${value}Z`))
  if (field.endsWith('Id')) return names(field, value) ?? t('plan.post.goneValue')
  return short(value)
}

function known<Value>(value: Value | undefined, words: (value: Value) => string, raw: string): string {
  return value === undefined ? visibleText(raw) : words(value)
}

function plain(value: unknown, t: Translate): string {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return t('plan.post.nothing')
  if (Array.isArray(value)) return short(value.map(itemText).join(', '))
  return short(typeof value === 'string' ? value : JSON.stringify(value))
}

/** A label or hashtag as it is, an item of the checklist with its tick. */
function itemText(item: unknown): string {
  if (typeof item !== 'object' || item === null || !('text' in item)) return String(item)
  return `${'done' in item && item.done === true ? '☑' : '☐'} ${String(item.text)}`
}

function short(text: string): string {
  const characters = [...visibleText(text)]
  return characters.length > mostCharacters ? `${characters.slice(0, mostCharacters).join('')}…` : characters.join('')
}
