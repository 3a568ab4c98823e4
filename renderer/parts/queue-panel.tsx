import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useAction } from '../actions/able.ts'
import { useTexts } from '../app/use-texts.ts'
import { QueueList } from './queue-list.tsx'
import { QueueSummary } from './queue-summary.tsx'
import { QueueTools } from './queue-tools.tsx'
import { queueMood } from './queue-words.ts'
import { useQueue } from './use-queue.ts'
import { useQueueActions } from './use-queue-actions.ts'
import './queue-panel.css'

/** The files on their way in: a line at the foot of the window that unfolds. Not there when there is nothing to tell. */
export function QueuePanel() {
  const { t } = useTexts()
  const { state, ask } = useQueue()
  const [isOpen, setOpen] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  const toggle = useRef<HTMLButtonElement>(null)
  const listId = useId()
  const { items, paused, isHandingOver } = state
  const mood = queueMood(state)
  const deeds = useQueueActions(state, ask)
  const isBusy = mood === 'busy' || mood === 'paused'

  useWarning(isHandingOver)
  useAction('queue.panel', () => setOpen(!isOpen), items.length > 0)
  useEffect(() => {
    if (isOpen) panel.current?.focus()
  }, [isOpen])
  // What comes after an empty queue begins folded.
  if (items.length === 0 && isOpen) setOpen(false)
  if (items.length === 0) return null

  const foldLabel = isOpen ? t('queue.collapse') : t('queue.expand')
  const pauseLabel = paused ? t('imports.resume') : t('imports.pause')
  const close = () => {
    setOpen(false)
    toggle.current?.focus()
  }
  return (
    <section className="queue" aria-label={t('queue.title')} data-mood={mood}>
      {isOpen && (
        <div className="queue-panel" id={listId} ref={panel} tabIndex={-1} onKeyDown={(event) => event.key === 'Escape' && (event.stopPropagation(), close())}>
          <QueueTools state={state} deeds={deeds} />
          <QueueList items={items} ask={ask} />
        </div>
      )}
      <div className="queue-line">
        <button ref={toggle} type="button" className="queue-toggle" aria-expanded={isOpen} aria-controls={isOpen ? listId : undefined} title={foldLabel} onClick={() => setOpen(!isOpen)}>
          <QueueSummary state={state} mood={mood} />
          <span className="visually-hidden">. {foldLabel}</span>
          {isOpen ? <IconChevronDown size={16} aria-hidden /> : <IconChevronUp size={16} aria-hidden />}
        </button>
        {isBusy && (
          <ActionIcon variant="subtle" color="gray" aria-label={pauseLabel} title={pauseLabel} onClick={deeds.pause}>
            {paused ? <IconPlayerPlay size={17} aria-hidden /> : <IconPlayerPause size={17} aria-hidden />}
          </ActionIcon>
        )}
        {mood === 'done' && (
          <ActionIcon variant="subtle" color="gray" aria-label={t('queue.clear')} title={t('queue.clear')} onClick={deeds.clear}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </section>
  )
}

/** The browser asks before a page is left whose files are not all handed over. */
function useWarning(isOn: boolean) {
  useEffect(() => {
    if (!isOn) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isOn])
}
