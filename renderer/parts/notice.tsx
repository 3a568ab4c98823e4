import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import './notice.css'

/** A strip that says something important about the page below it. */
export function Notice({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="notice" role="alert">
      <IconAlertTriangle size={20} aria-hidden />
      <div className="notice-text">{children}</div>
      {action}
    </div>
  )
}
