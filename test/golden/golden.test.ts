import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { artifacts } from '../../shared/model/artifacts.ts'
import { verdict } from '../../shared/model/verdict.ts'
import { judge } from '../../shared/scoring/judge.ts'
import { caption, goldenFiles } from './golden.ts'

describe('the golden run', () => {
  it('is judged today as it was kept; after a wanted change run `npm run golden` and look at the difference', () => {
    const kept = artifacts.parse(JSON.parse(readFileSync(goldenFiles.artifacts, 'utf8')))
    const judged = verdict.parse(JSON.parse(JSON.stringify(judge(kept, { caption, profile: 'documented' }))))
    expect(judged).toEqual(verdict.parse(JSON.parse(readFileSync(goldenFiles.verdict, 'utf8'))))
  })
})
