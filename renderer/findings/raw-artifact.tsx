import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ArtifactName, Artifacts } from '../../shared/model/artifacts.ts'
import { formatNumber } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { readableJson } from './readable-json.ts'
import './raw-artifact.css'

/** Values of a series that stand there before one asks for all. A judgement. */
const mostValues = 12

/** A measured artifact as it was kept, to be read and copied; long series are shortened until one asks for all. */
export function RawArtifact({ name, artifacts }: { name: ArtifactName; artifacts: Artifacts }) {
  const { t, language } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const more = (count: number) => t('finding.moreValues', { count, shown: formatNumber(count, language) })
  const whole = () => readableJson(artifacts[name], more)
  const text = isOpen ? readableJson(artifacts[name], more, isWhole ? Infinity : mostValues) : ''
  const isShortened = isOpen && !isWhole && text.length < whole().length
  return (
    <details className="raw-artifact" data-artifact={name} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary><code>{name}</code></summary>
      {isOpen && (
        <>
          <pre tabIndex={0} aria-label={name}>{text}</pre>
          <div className="raw-artifact-foot">
            <CopyButton text={whole} />
            {isShortened && <Button size="compact-sm" variant="subtle" onClick={() => setWhole(true)}>{t('finding.showAll')}</Button>}
          </div>
        </>
      )}
    </details>
  )
}
