import { IconAlertTriangle, IconBulb, IconThumbUp, type Icon } from '@tabler/icons-react'
import { findingFacts, type FindingKind } from '../../shared/captions/finding-kinds.ts'
import type { FindingName } from '../../shared/captions/workshop.ts'
import type { Language } from '../../shared/i18n/index.ts'
import { practiceById } from '../../shared/practices/find.ts'
import type { Source } from '../../shared/practices/practice.ts'
import type { Translate } from '../app/use-texts.ts'

export const kindIcons: Readonly<Record<FindingKind, Icon>> = { problem: IconAlertTriangle, hint: IconBulb, good: IconThumbUp }

export interface FindingTexts {
  kind: FindingKind
  title: string
  why: string | null
  /** What to do; null for what is well. */
  mend: string | null
  /** Who says so: none where it is a judgement of ours. */
  sources: readonly Source[]
}

const ours = ['shouting', 'repetition', 'unreadableHashtag', 'emojiOverload', 'overPostingLimit', 'tooManyHashtags'] as const

/** What a finding is, why, what to do and who says so: in the words of the rule book where it has them. */
export function findingTexts(name: FindingName, t: Translate, language: Language): FindingTexts {
  const { kind, practice: id } = findingFacts[name]
  const practice = id === null ? undefined : practiceById(id)
  const own = ours.find((each) => each === name)
  return {
    kind,
    title: t(`hints.name.${name}`),
    why: own ? t(`workshop.why.${own}`) : (practice?.why[language] ?? null),
    mend: kind === 'good' ? null : own ? t(`workshop.mend.${own}`) : (practice?.fix[language] ?? null),
    sources: practice?.sources ?? [],
  }
}
