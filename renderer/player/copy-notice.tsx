import { Button, Progress } from '@mantine/core'
import { formatNumber } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import type { Source } from './use-source.ts'

interface Props {
  source: Source
  name: string
  onMake: () => void
  onCancel: () => void
}

/** Why the draft itself does not play, and what is done about it. */
export function CopyNotice({ source, name, onMake, onCancel }: Props) {
  const { t, language } = useTexts()
  if (source.kind === 'original') return null
  const why = t(`player.copy.why.${source.why.part}`, { what: source.why.what })
  if (source.kind === 'copy') return <p className="player-copy-shown" title={why}>{t('player.copy.shown')}</p>
  return (
    <div className="player-copy">
      {source.kind === 'making' ? (
        <>
          <p role="status">{why} {t('player.copy.making')}. {t('player.copy.kept')}</p>
          <Progress value={source.percent} size="sm" aria-label={t('player.copy.making')} />
          <p className="player-copy-line figures">{formatNumber(source.percent, language, 0)} %<Button size="compact-sm" variant="default" onClick={onCancel}>{t('player.copy.cancel')}</Button></p>
        </>
      ) : (
        <>
          {source.failure ? <NotMade failure={source.failure} name={name} /> : <p>{why}</p>}
          <Button size="compact-sm" variant="default" onClick={onMake}>{source.failure ? t('player.copy.tryAgain') : t('player.copy.make')}</Button>
        </>
      )}
    </div>
  )
}

function NotMade({ failure, name }: { failure: NonNullable<Extract<Source, { kind: 'none' }>['failure']>; name: string }) {
  const { t } = useTexts()
  return failure === 'unplayable' ? <p role="alert">{t('player.copy.unplayable')}</p> : <div role="alert"><FailureNotice failure={failure} known={{ name }} /></div>
}
