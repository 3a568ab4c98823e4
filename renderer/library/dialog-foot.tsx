import { Button } from '@mantine/core'
import { useTexts } from '../app/use-texts.ts'

/** Ends a dialog's form: away again, or keep. */
export function DialogFoot({ isReady = true, onClose, label }: { isReady?: boolean; onClose: () => void; label?: string }) {
  const { t } = useTexts()
  return (
    <div className="dialog-foot">
      <Button size="sm" variant="default" onClick={onClose}>{t('drafts.shelf.cancel')}</Button>
      <Button size="sm" type="submit" disabled={!isReady}>{label ?? t('drafts.shelf.save')}</Button>
    </div>
  )
}
