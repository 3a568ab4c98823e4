import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { formatNumber } from '../../shared/i18n/format.ts'
import type { Findable } from '../../shared/rule-book/search.ts'
import { useTexts } from '../app/use-texts.ts'
import { RuleDetails } from './rule-details.tsx'
import './rule-row.css'

/** One entry of the rule book as a line that opens. What is inside is made when it is first opened: the book has hundreds of entries. `weight` is what it weighs for the goal that was chosen. */
export function RuleRow({ found, isOpen, weight }: { found: Findable; isOpen: boolean; weight: number | null }) {
  const { t, language } = useTexts()
  const [wasOpened, setOpened] = useState(isOpen)
  return (
    <li>
      <details className="rule" data-kind={found.kind} data-id={found.id} open={isOpen} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary>
          <span className="rule-title">
            {found.title[language]}
            <span className="rule-text">{found.text[language]}</span>
          </span>
          <span className="rule-kind figures">{weight === null ? t(`rules.kindOf.${found.kind}`) : t('rules.weighs', { weight: formatNumber(weight, language) })}</span>
          <IconChevronRight className="rule-chevron" size={16} aria-hidden />
        </summary>
        {(wasOpened || isOpen) && <RuleDetails found={found} />}
      </details>
    </li>
  )
}
