import { useId } from 'react'
import type { PostStatus } from '../../shared/model/post.ts'
import { postStatuses } from '../../shared/planning/planned-post.ts'
import { useTexts } from '../app/use-texts.ts'
import './status-steps.css'

/** How far a post is, from an idea to posted; a step is chosen with the arrow keys too. Dropped is no step, so it stands apart. */
export function StatusSteps({ value, onChange }: { value: PostStatus; onChange: (status: PostStatus) => void }) {
  const { t } = useTexts()
  const name = useId()
  const at = value === 'dropped' ? -1 : postStatuses.indexOf(value)
  return (
    <fieldset className="status-steps">
      <legend className="visually-hidden">{t('plan.post.status')}</legend>
      {postStatuses.map((status, index) => (
        <label key={status} data-on={status === value} data-done={status !== 'dropped' && index < at} data-apart={status === 'dropped'}>
          <input className="visually-hidden" type="radio" name={name} value={status} checked={status === value} onChange={() => onChange(status)} />
          {t(`plan.status.${status}`)}
        </label>
      ))}
    </fieldset>
  )
}
