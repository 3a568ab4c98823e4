import { expect, test } from 'vitest'
import type { Artifacts, ArtifactValues, Missing } from '../../../shared/model/artifacts.ts'
import type { Finding } from '../../../shared/model/verdict.ts'
import { practiceById } from '../../../shared/practices/find.ts'
import type { Context } from '../../../shared/practices/practice.ts'
import { judge } from '../../../shared/scoring/judge.ts'
import { goodDraft } from './good-draft.ts'

type Changes = { [Name in Exclude<keyof ArtifactValues, 'probe'>]?: Partial<ArtifactValues[Name]> | Missing } & {
  probe?: Partial<Omit<ArtifactValues['probe'], 'video'>>
  video?: Partial<ArtifactValues['probe']['video']>
}

export interface Case extends Changes, Partial<Context> {
  /** What the case is about. */
  when: string
  outcome?: Finding['outcome']
  value?: Finding['value']
  /** To a tenth. */
  score?: number
  /** Parts that the evidence must hold, in order. */
  evidence?: object[]
}

/** The good draft with some of its values changed. */
export function draftWith({ probe, video, frame, motion, opening, shots, picture, loudness, sound, tempo }: Changes): Artifacts {
  return {
    probe: { ...goodDraft.probe, ...probe, video: { ...goodDraft.probe.video, ...video } },
    frame: { ...goodDraft.frame, ...frame },
    motion: { ...goodDraft.motion, ...motion },
    opening: { ...goodDraft.opening, ...opening },
    shots: { ...goodDraft.shots, ...shots },
    picture: { ...goodDraft.picture, ...picture },
    loudness: { ...goodDraft.loudness, ...loudness },
    sound: { ...goodDraft.sound, ...sound },
    tempo: { ...goodDraft.tempo, ...tempo },
  }
}

/** What one practice finds on the good draft with the case's changes. */
export function findingOf(id: string, { caption = null, profile = 'documented', answers = {}, alike, audience, ...changes }: Changes & Partial<Context>): Finding {
  const practice = practiceById(id)
  if (!practice) throw new Error(`no practice ${id}`)
  const [finding] = judge(draftWith(changes), { caption, profile, answers, ...(alike !== undefined && { alike }), ...(audience && { audience }) }, { practices: [practice] }).findings
  if (!finding) throw new Error('no finding')
  return finding
}

/** Runs a practice over a table of cases; each says only what it is about. */
export function cases(id: string, table: readonly Case[]): void {
  test.each(table)(`${id}: $when`, ({ outcome, value, score, evidence, ...changes }) => {
    const finding = findingOf(id, changes)
    if (outcome !== undefined) expect(finding.outcome).toBe(outcome)
    if (typeof value === 'number') expect(finding.value).toBeCloseTo(value, 3)
    else if (value !== undefined) expect(finding.value).toBe(value)
    if (score !== undefined) expect(finding.score).toBeCloseTo(score, 1)
    if (evidence !== undefined) expect(finding.evidence).toMatchObject(evidence)
  })
}
