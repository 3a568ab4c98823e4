import { useDebouncedValue } from '@mantine/hooks'
import { memo } from 'react'
import { findingFacts, type FindingKind } from '../../shared/captions/finding-kinds.ts'
import type { CaptionFinding } from '../../shared/captions/workshop.ts'
import { useTexts } from '../app/use-texts.ts'

/** Long enough that nothing is said between two words. A judgement. */
const pauseMs = 1200

/** How much was found, said to a screen reader at a pause in typing and never at each key. */
export const CountOfFindings = memo(function CountOfFindings({ findings }: { findings: readonly CaptionFinding[] }) {
  const { t } = useTexts()
  const count = (kind: FindingKind) => ({ count: findings.filter(({ name }) => findingFacts[name].kind === kind).length })
  const summary = t('workshop.summary', { problems: t('workshop.problems', count('problem')), hints: t('workshop.hintCount', count('hint')), good: t('workshop.goodCount', count('good')) })
  const [said] = useDebouncedValue(summary, pauseMs)
  return <p className="visually-hidden" role="status">{said}</p>
})
