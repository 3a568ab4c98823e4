import { Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import './filter-chip.css'

export interface Choice {
  value: string
  label: ReactNode
  count?: number
}

interface Props {
  label: string
  /** What is on, in words; undefined where nothing is. */
  shown: string | undefined
  choices: readonly Choice[]
  chosen: readonly string[]
  /** Several at once; else the one chosen takes the place of the other. */
  isMultiple?: boolean
  /** Stands where there is nothing to choose. */
  empty?: string
  /** Words of the field that finds among many. */
  find?: string
  className?: string
  onChoose: (value: string) => void
}

/** From here on there is a field to find one. A judgement. */
const many = 12

/** A filter as a quiet button that says what is on, with its choices in a menu. */
export function FilterChip({ label, shown, choices, chosen, isMultiple, empty, find, className, onChoose }: Props) {
  const Item = isMultiple ? Menu.CheckboxItem : Menu.RadioItem
  return (
    <Menu position="bottom-start" closeOnItemClick={!isMultiple} transitionProps={{ duration: 0 }} withinPortal>
      <Menu.Target>
        <button type="button" className={`filter-chip ${className ?? ''}`} data-on={shown !== undefined || undefined}>
          <span className="filter-chip-label">{label}{shown !== undefined && ':'}</span>
          {shown !== undefined && <bdi className="filter-chip-value">{shown}</bdi>}
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown className="filter-menu">
        {find !== undefined && choices.length > many && <Menu.Search placeholder={find} aria-label={find} />}
        {choices.length === 0 && <Menu.Label>{empty}</Menu.Label>}
        {choices.map(({ value, label: words, count }) => (
          <Item key={value} value={value} checked={chosen.includes(value)} onChange={() => onChoose(value)} rightSection={count !== undefined && <span className="soft small figures">{count}</span>}>
            {words}
          </Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
