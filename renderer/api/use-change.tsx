import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useTexts } from '../app/use-texts.ts'
import type { Change, History } from './history.ts'
import { useFail } from './use-fail.tsx'
import { useWorkbench } from './workbench.ts'
import './use-change.css'

/** Long enough to notice, read and reach the button, with a screen reader too. A judgement. */
const undoMs = 12_000

export interface Doing<Result> {
  /** What was done, as the undo names it: `Removed “a.mp4”`. */
  label: string
  /** More words for the notice. */
  text?: string
  do(): Promise<Result>
  undo(result: Result): Promise<unknown>
  key?: string
  /** Shows a notice with an undo button, for what is not plainly seen where it was done. */
  tells?: boolean
}

/**
 * Makes a change of data that can be taken back, with Ctrl+Z and, where it tells, by a button. Resolves to its result; undefined where it failed,
 * which is said.
 */
export function useChange(): <Result>(doing: Doing<Result>) => Promise<Result | undefined> {
  const { t } = useTexts()
  const { history } = useWorkbench()
  const fail = useFail()
  return useCallback(
    async (doing) => {
      try {
        const { result, change } = await history.making(make(doing, history))
        if (doing.tells) {
          const id = crypto.randomUUID()
          const undo = () => {
            notifications.hide(id)
            // By the button only the newest can be taken back in order; an older one is taken back by itself.
            const taken = history.state.get().undoable === change ? history.undo() : change.undo()
            taken.catch(fail)
          }
          const message = (
            <span className="removed-notice">
              {doing.text !== undefined && <span>{doing.text}</span>}
              <Button size="compact-sm" variant="light" onClick={undo}>{t('library.undo')}</Button>
            </span>
          )
          notifications.show({ id, title: doing.label, message, autoClose: undoMs, color: 'gray' })
        }
        return result
      } catch (error) {
        fail(error)
        return undefined
      }
    },
    [history, t, fail],
  )
}

/** Makes a change and remembers it at once, so that whoever waits for it finds it remembered. */
async function make<Result>({ label, key, ...doing }: Doing<Result>, history: History): Promise<{ result: Result; change: Change }> {
  let result = await doing.do()
  const change: Change = {
    label,
    undo: () => doing.undo(result),
    redo: async () => {
      result = await doing.do()
    },
    ...(key !== undefined && { key }),
  }
  history.push(change)
  return { result, change }
}
