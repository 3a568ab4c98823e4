import { ActionIcon, Checkbox, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import type { Post } from '../../shared/model/post.ts'
import { useTexts } from '../app/use-texts.ts'

type Items = Post['checklist']

/** The list with one item a place up or down; as it is at its ends. */
export function moved<Item>(items: readonly Item[], at: number, by: -1 | 1): Item[] {
  const next = [...items]
  const [item] = next.splice(at, 1)
  if (item === undefined || at + by < 0 || at + by >= items.length) return [...items]
  next.splice(at + by, 0, item)
  return next
}

/** What is still to be done for a post: ticked, added with Enter, moved by its arrows or with Alt and the arrow keys. */
export function Checklist({ items, onChange }: { items: Items; onChange: (items: Items) => void }) {
  const { t } = useTexts()
  const [text, setText] = useState('')
  function add() {
    if (text.trim() === '' || items.length >= 100) return
    onChange([...items, { text: text.trim(), done: false }])
    setText('')
  }
  return (
    <div className="post-checklist">
      <ul>
        {items.map((item, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- items have no names of their own and may be alike
          <li key={at} onKeyDown={(event) => { if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) { event.preventDefault(); onChange(moved(items, at, event.key === 'ArrowUp' ? -1 : 1)) } }}>
            <Checkbox size="sm" checked={item.done} label={<bdi>{visibleText(item.text)}</bdi>} onChange={({ currentTarget }) => onChange(items.map((each, index) => (index === at ? { ...each, done: currentTarget.checked } : each)))} />
            <ItemTools text={item.text} isFirst={at === 0} isLast={at === items.length - 1} onMove={(by) => onChange(moved(items, at, by))} onRemove={() => onChange(items.filter((_, index) => index !== at))} />
          </li>
        ))}
      </ul>
      <TextInput size="sm" aria-label={t('plan.post.addItem')} placeholder={t('plan.post.addItem')} maxLength={300} value={text} onChange={({ currentTarget }) => setText(currentTarget.value)} onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); add() } }} onBlur={add} />
    </div>
  )
}

function ItemTools({ text, isFirst, isLast, onMove, onRemove }: { text: string; isFirst: boolean; isLast: boolean; onMove: (by: -1 | 1) => void; onRemove: () => void }) {
  const { t } = useTexts()
  const item = visibleText(text)
  return (
    <span className="post-item-tools">
      <ActionIcon size="sm" variant="subtle" color="gray" disabled={isFirst} aria-label={t('plan.post.itemUp', { item })} onClick={() => onMove(-1)}><IconArrowUp size={14} aria-hidden /></ActionIcon>
      <ActionIcon size="sm" variant="subtle" color="gray" disabled={isLast} aria-label={t('plan.post.itemDown', { item })} onClick={() => onMove(1)}><IconArrowDown size={14} aria-hidden /></ActionIcon>
      <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('plan.post.itemRemove', { item })} onClick={onRemove}><IconTrash size={14} aria-hidden /></ActionIcon>
    </span>
  )
}
