import { documentD0 } from '../../practices/sources/documents.ts'
import { documentD2 } from '../../practices/sources/marketing-documents.ts'
import { weigh } from '../../practices/weight.ts'
import { dateOf } from '../calendar-days.ts'
import { evennessOf, gapsOf, meanOf, type Gap } from '../gaps.ts'
import type { PlanPractice } from '../plan-practice.ts'

const sources = [documentD2('Uploading often, and at regular times, makes a difference.'), documentD0('Post consistently.')]

/** A gap stands out from one and a half times the mean: a judgement. */
const longFrom = 1.5

export const regularPosting: PlanPractice = {
  id: 'regular-posting',
  kind: 'plan',
  title: { en: 'Posting at a regular pace', nl: 'In een regelmatig tempo plaatsen' },
  failTitle: { en: 'Bursts and silences', nl: 'Pieken en stiltes' },
  why: {
    en: 'Two documents advise to post consistently; neither names a study, so this does not weigh. 100 % means the same number of days between all posting days; 0 % means gaps as uneven as if left to chance, or more so.',
    nl: 'Twee documenten raden aan om regelmatig te plaatsen; geen van beide noemt een onderzoek, dus dit weegt niet mee. 100 % betekent steeds evenveel dagen tussen de dagen waarop je plaatst; 0 % betekent tussenpozen zo ongelijk als bij toeval, of nog ongelijker.',
  },
  fix: {
    en: 'Move a post from a busy stretch into the longest silence.',
    nl: 'Verplaats een post uit een drukke periode naar de langste stilte.',
  },
  sources,
  facts: [9, 124],
  unit: 'share',
  scale: { documented: { kind: 'ramp', poor: 0, good: 1 } },
  weight: { documented: weigh(sources) },
  measure(plan) {
    const gaps = gapsOf(plan)
    if (gaps === null) return 'not-applicable'
    const mean = meanOf(gaps.map(({ days }) => days))
    const long = gaps.filter(({ days }) => days >= longFrom * mean)
    return {
      value: evennessOf(gaps.map(({ days }) => days)),
      evidence: long.length > 0 ? [{ kind: 'gaps', name: 'long-gaps', gaps: long.map(named) }] : [],
    }
  },
}

function named({ after, before, days }: Gap) {
  return { after: after === null ? null : dateOf(after), before: before === null ? null : dateOf(before), days }
}
