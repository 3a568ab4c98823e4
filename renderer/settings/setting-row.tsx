import { createContext, useContext, type ReactNode } from 'react'
import { useTexts } from '../app/use-texts.ts'
import type { RowId } from './sections.ts'

/** The settings that the search shows. */
export const ShownRows = createContext<ReadonlySet<RowId>>(new Set())

interface Props {
  id: RowId
  children: ReactNode
  /** What needs the whole width stands below its words instead of beside them. */
  isWide?: boolean
}

/** One setting: what it is and does on the left, the way to change it on the right. */
export function SettingRow({ id, children, isWide = false }: Props) {
  const { t } = useTexts()
  if (!useContext(ShownRows).has(id)) return null
  return (
    <div className={isWide ? 'setting setting-wide' : 'setting'} role="group" aria-labelledby={rowTitle(id)} aria-describedby={`${rowTitle(id)}-text`}>
      <div className="setting-words">
        <h3 id={rowTitle(id)}>{t(`settings.row.${id}.title`)}</h3>
        <p id={`${rowTitle(id)}-text`} className="soft small">{t(`settings.row.${id}.text`)}</p>
      </div>
      <div className="setting-control">{children}</div>
    </div>
  )
}

/** The id of a row's title, by which its control is called. */
export function rowTitle(id: RowId): string {
  return `setting-${id}`
}
