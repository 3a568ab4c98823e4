import { ActionIcon, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'

export interface NamedRow {
  id: string
  name: string
  more: string
  colour?: string
}

interface Props {
  title: string
  addLabel: string
  nameLabel: string
  /** Of a second field; without, there is none. */
  moreLabel?: string
  /** Characters of a name. */
  most: number
  rows: readonly NamedRow[]
  onAdd: (name: string) => void
  onChange: (row: NamedRow) => void
  onRemove: (row: NamedRow) => void
}

/** A short list with a name in each row: changed where it stands, added with Enter. */
export function NamedRows({ title, addLabel, rows, onAdd, most, ...row }: Props) {
  const [name, setName] = useState('')
  function add() {
    if (name.trim() !== '') onAdd(name.trim())
    setName('')
  }
  return (
    <section className="panel client-section" aria-label={title}>
      <h2>{title}</h2>
      <ul className="named-rows">{rows.map((each) => <Row key={`${each.id} ${each.name} ${each.more}`} given={each} most={most} {...row} />)}</ul>
      <TextInput size="sm" aria-label={addLabel} placeholder={addLabel} maxLength={most} value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} onKeyDown={({ key }) => key === 'Enter' && add()} onBlur={add} />
    </section>
  )
}

function Row({ given, nameLabel, moreLabel, most, onChange, onRemove }: Omit<Props, 'title' | 'addLabel' | 'rows' | 'onAdd'> & { given: NamedRow }) {
  const { t } = useTexts()
  const [row, setRow] = useState(given)
  // A name is kept on leaving it: half of one is none.
  const leave = () => {
    const next = { ...row, name: row.name.trim(), more: row.more.trim() }
    if (next.name === '') setRow(given)
    else if (next.name !== given.name || next.more !== given.more) onChange(next)
  }
  const field = (part: 'name' | 'more', label: string) => (
    <TextInput size="sm" aria-label={label} placeholder={label} maxLength={most} value={row[part]} onChange={({ currentTarget }) => setRow({ ...row, [part]: currentTarget.value })} onBlur={leave} onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()} />
  )
  return (
    <li data-wide={moreLabel !== undefined}>
      {given.colour !== undefined && <span className="client-dot" style={{ backgroundColor: given.colour }} aria-hidden />}
      {field('name', nameLabel)}
      {moreLabel !== undefined && field('more', moreLabel)}
      <ActionIcon variant="subtle" color="gray" aria-label={t('clients.removeNamed', { name: visibleText(given.name) })} onClick={() => onRemove(given)}><IconTrash size={16} aria-hidden /></ActionIcon>
    </li>
  )
}
