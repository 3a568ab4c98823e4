import { Menu } from '@mantine/core'
import { ActionItems } from '../actions/action-items.tsx'
import type { ActionId } from '../actions/list.ts'
import { useTexts } from '../app/use-texts.ts'
import { postStatus, type PostStatus } from '../../shared/model/post.ts'
import { postSigns } from '../../shared/planning/post-signs.ts'

/** In the order of use; a null parts. */
const offered: readonly (ActionId | null)[] = ['calendar.open', 'calendar.toggle', null, 'calendar.moveTo', 'calendar.dayBack', 'calendar.dayOn', 'calendar.weekBack', 'calendar.weekOn', 'calendar.quarterBack', 'calendar.quarterOn', 'calendar.hourBack', 'calendar.hourOn', null, 'calendar.status', 'calendar.duplicate', 'calendar.new', null, 'calendar.remove']

export interface MenuPlace {
  kind: 'actions' | 'status'
  x: number
  y: number
}

interface Props {
  place: MenuPlace | null
  onStatus: (status: PostStatus) => void
  onClose: () => void
}

/** What can be done with the selected posts or the one pointed at; or the statuses to choose from. */
export function CalendarMenu({ place, onStatus, onClose }: Props) {
  const { t } = useTexts()
  return (
    <Menu opened={place !== null} onChange={(isOpen) => !isOpen && onClose()} position="bottom-start" offset={2} transitionProps={{ duration: 0 }} withinPortal returnFocus>
      <Menu.Target><span aria-hidden style={{ position: 'fixed', left: place?.x ?? 0, top: place?.y ?? 0 }} /></Menu.Target>
      <Menu.Dropdown className="calendar-menu" aria-label={place?.kind === 'status' ? t('calendar.statusTitle') : t('calendar.actionsOn')}>
        {place?.kind === 'status' ? <Statuses onStatus={onStatus} /> : <ActionItems offered={offered} />}
      </Menu.Dropdown>
    </Menu>
  )
}

function Statuses({ onStatus }: Pick<Props, 'onStatus'>) {
  const { t } = useTexts()
  return postStatus.options.map((status) => <Menu.Item key={status} onClick={() => onStatus(status)}><span data-sign={postSigns[status]}>{t(`calendar.statuses.${status}`)}</span></Menu.Item>)
}
