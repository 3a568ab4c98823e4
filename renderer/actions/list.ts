import type { Action } from './action.ts'
import { calendarActions } from './calendar.ts'
import { captionActions } from './caption.ts'
import { draftActions } from './draft.ts'
import { editActions } from './edit.ts'
import { goActions } from './go.ts'
import { libraryActions } from './library.ts'
import { planActions } from './plan.ts'
import { playerActions } from './player.ts'
import { queueActions } from './queue.ts'
import { reportActions } from './report.ts'
import { timelineActions } from './timeline.ts'
import { viewActions } from './view.ts'

const all = [...goActions, ...draftActions, ...libraryActions, ...calendarActions, ...planActions, ...playerActions, ...timelineActions, ...captionActions, ...queueActions, ...reportActions, ...editActions, ...viewActions]

export type ActionId = (typeof all)[number]['id']
export type ListedAction = Action & { id: ActionId }

/** Every action there is, in the order of the palette. */
export const actionList: readonly ListedAction[] = all

export function actionById(id: ActionId): ListedAction {
  const found = actionList.find((action) => action.id === id)
  if (!found) throw new Error(`No action ${id}`)
  return found
}
