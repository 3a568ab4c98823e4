import { expect, test } from 'vitest'
import { detectorNames, detectors } from '../../../shared/captions/detectors.ts'
import { kindsOfHashtags } from '../../../shared/captions/hashtag-kinds.ts'
import { languageOf } from '../../../shared/captions/language.ts'
import { tokenise } from '../../../shared/captions/tokens.ts'

const units = ['a', 'A', ' ', 'a ', '#', '# ', '#a', '#a-', '🎬', '🎬 ', '👩‍🍳', '.', '. ', '?', 'a?', '!', '0', '0 ', '€', '@', 'a.', 'a-', "a'", 'like ', 'you ', 'wat ', 'de ', 'NO ', '\n', '\u0301', '"', 'https://']
const length = 100_000
const readers = {
  tokens: tokenise,
  kinds: (caption: string) => kindsOfHashtags(caption),
  language: languageOf,
  ...Object.fromEntries(detectorNames.map((name) => [name, (caption: string) => detectors[name](caption, tokens)])),
}
let tokens = tokenise('')

test.each(units)('100 KB of nothing but %j is read in no time', (unit) => {
  const caption = unit.repeat(length / unit.length)
  tokens = tokenise(caption)
  for (const [name, read] of Object.entries(readers)) {
    const before = process.cpuUsage()
    read(caption)
    const { user, system } = process.cpuUsage(before)
    // 50 ms on an idle machine; processor time grows too where others use the caches
    expect((user + system) / 1000, name).toBeLessThan(500)
  }
})
