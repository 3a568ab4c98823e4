import { groupKinds, type GroupKind } from '../../../shared/contract/hashtags.ts'
import { fold } from '../../../shared/i18n/fold.ts'

const kinds: Record<GroupKind, readonly string[]> = {
  niche: ['niche', 'nis'],
  challenge: ['challenge', 'challenges', 'uitdaging'],
  search: ['search', 'zoeken', 'zoek', 'zoekwoord', 'zoekwoorden', 'seo'],
  'small-business': ['small business', 'smallbusiness', 'klein bedrijf', 'kleine bedrijven', 'kleine onderneming', 'kleine ondernemer', 'kleine ondernemers'],
  community: ['community', 'gemeenschap', 'subculture', 'subcultuur'],
  brand: ['brand', 'branded', 'merk'],
  trending: ['trending', 'trend', 'trends', 'popular', 'populair'],
}
const kindByWord = new Map(groupKinds.flatMap((kind) => kinds[kind].map((word) => [word, kind] as const)))

/** The kind that a word means, English or Dutch. */
export function kindOf(cell: string): GroupKind | undefined {
  return kindByWord.get(fold(cell))
}

/** The country that a code of two letters or a name, English or Dutch, means. */
export function regionOf(cell: string): string | undefined {
  const code = cell.trim().toUpperCase()
  regions ??= allRegions()
  return regions.codes.has(code) ? code : regions.byName.get(fold(cell))
}

let regions: { codes: ReadonlySet<string>; byName: ReadonlyMap<string, string> } | undefined

/** Every code that has a name of its own; what has none is answered by the code itself. */
function allRegions() {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const pairs = letters.flatMap((first) => letters.map((second) => first + second))
  const names = ['en', 'nl'].map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }))
  const named = pairs.flatMap((code) => names.map((display) => ({ code, name: display.of(code) }))).filter(({ name }) => name !== undefined)
  return { codes: new Set(named.map(({ code }) => code)), byName: new Map(named.map(({ code, name }) => [fold(name ?? ''), code])) }
}
