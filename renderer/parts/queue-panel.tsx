import { ActionIcon, Button } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useState, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import { isOver } from '../api/import-item.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { QueueRow } from './queue-row.tsx'
import './queue-panel.css'

/** The files on their way in. Floats over the library, is folded on other pages, and is not there when there is nothing to tell. */
export function QueuePanel() {
  const { t } = useTexts()
  const { queue } = useWorkbench()
  const items = useSyncExternalStore(queue.subscribe, queue.items)
  const [place] = useLocation()
  /** Where it was last folded or unfolded by hand; on a page of its own a draft's column lies under it, so there it starts folded. */
  const [byHand, setByHand] = useState<{ place: string; isFolded: boolean } | null>(null)
  const isFolded = byHand?.place === place ? byHand.isFolded : place !== '/'
  if (items.length === 0) return null

  const over = items.filter(isOver)
  const failed = items.filter(({ state }) => state.kind === 'failed').length
  const isAllOver = over.length === items.length
  const foldLabel = isFolded ? t('queue.expand') : t('queue.collapse')
  return (
    <section className="queue" aria-label={t('queue.title')}>
      <div className="queue-head">
        <h2>{t('queue.title')}</h2>
        <p className="soft small figures" role="status">
          {isAllOver && failed === 0 ? t('queue.allDone') : t('queue.summary', { done: over.length, total: items.length })}
          {failed > 0 && <span className="queue-failed"> · {t('queue.failed', { count: failed })}</span>}
        </p>
        <ActionIcon variant="subtle" color="gray" aria-label={foldLabel} title={foldLabel} aria-expanded={!isFolded} onClick={() => setByHand({ place, isFolded: !isFolded })}>
          {isFolded ? <IconChevronUp size={18} aria-hidden /> : <IconChevronDown size={18} aria-hidden />}
        </ActionIcon>
      </div>
      {!isFolded && (
        <>
          <ul className="queue-rows">{items.map((item) => <QueueRow key={item.id} item={item} queue={queue} />)}</ul>
          {items.length > 1 && (
            <div className="queue-foot">
              {!isAllOver && <Button size="compact-xs" variant="subtle" color="gray" onClick={() => items.forEach(({ id }) => queue.cancel(id))}>{t('queue.cancelAll')}</Button>}
              {over.length > 0 && <Button size="compact-xs" variant="subtle" color="gray" onClick={() => queue.clearFinished()}>{t('queue.clear')}</Button>}
            </div>
          )}
        </>
      )}
    </section>
  )
}
