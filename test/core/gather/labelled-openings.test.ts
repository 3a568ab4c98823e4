import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../fixtures/clips.ts'
import { gatherFile } from '../../fixtures/gathered.ts'
import { makeOpening, openingFile } from '../../fixtures/opening-clips.ts'
import { compareOpening } from '../../fixtures/opening-errors.ts'
import { openings } from '../../fixtures/opening-table.ts'

/* Real clips through the product's own decode, watch and hear. `npm run bench -- opening` measures more of the same, with other seeds. */
const folder = temporaryFolder()

describe('the opening of a clip of known truth', () => {
  it.each(Object.entries(openings).map(([name, opening], at) => ({ name, opening, at })))('$name', async ({ opening, at }) => {
    const { artifacts } = await gatherFile(makeOpening(openingFile(folder, at), opening))
    const wrong = compareOpening(opening, artifacts).filter(({ isRight }) => !isRight)
    expect(wrong).toEqual([])
  })
})
