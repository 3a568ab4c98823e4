import { Tabs } from '@mantine/core'
import { PlanAdvice } from '../advice/plan-advice.tsx'
import { useTexts } from '../app/use-texts.ts'
import { IdeaList } from '../plan/idea-list.tsx'
import type { DateRange } from './dates.ts'
import { DraftList } from './draft-list.tsx'
import { panels, type Panel } from './use-calendar-place.ts'

/** Ideas of more clients than these would be a list nobody reads to its end. */
const mostClients = 3

interface Props {
  panel: Panel
  /** Of those shown. */
  clientIds: readonly string[]
  range: DateRange
  onPanel: (panel: Panel) => void
  onPlanDraft: (draftId: string) => void
  onGoTo: (date: string, ref?: string) => void
}

/** What can be put on the calendar, and what is to be said of it. */
export function SidePanel({ panel, clientIds, range, onPanel, onPlanDraft, onGoTo }: Props) {
  const { t } = useTexts()
  const [only] = clientIds
  return (
    <aside className="calendar-panel" aria-label={t('calendar.panel')}>
      <h2 className="visually-hidden">{t('calendar.panel')}</h2>
      <Tabs value={panel} onChange={(value) => onPanel(panels.find((each) => each === value) ?? 'ideas')} keepMounted={false}>
        <Tabs.List>{(['ideas', 'drafts', 'advice'] as const).map((each) => <Tabs.Tab key={each} value={each}>{t(`calendar.panels.${each}`)}</Tabs.Tab>)}</Tabs.List>
        <Tabs.Panel value="ideas">{clientIds.length <= mostClients ? <IdeaList clientIds={clientIds} /> : <p className="soft small">{t('calendar.ideasFew')}</p>}</Tabs.Panel>
        <Tabs.Panel value="drafts"><DraftList clientIds={clientIds} onPlan={onPlanDraft} /></Tabs.Panel>
        <Tabs.Panel value="advice">{clientIds.length === 1 && only !== undefined ? <PlanAdvice clientId={only} {...range} onGoTo={onGoTo} /> : <p className="soft small">{t('calendar.adviceOne')}</p>}</Tabs.Panel>
      </Tabs>
    </aside>
  )
}
