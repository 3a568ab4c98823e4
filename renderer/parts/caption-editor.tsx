import { Textarea } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useId, useState } from 'react'
import type { Draft } from '../../shared/model/draft.ts'
import { toFailure } from '../../shared/model/failure.ts'
import { captionLimit, countCharacters } from '../../shared/captions/length.ts'
import { useSetCaption } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { CaptionHints } from './caption-hints.tsx'
import { FailureNotice } from './failure-notice.tsx'
import './caption-editor.css'

/** A pause in typing, after which the caption is kept and judged. A judgement. */
const pauseMs = 400

/** The caption as it will be posted. Typing is enough: it is kept and judged at every pause. */
export function CaptionEditor({ draft }: { draft: Draft }) {
  const { t } = useTexts()
  const titleId = useId()
  /** Null until the person types: what is kept then stands, also when another window changes it. */
  const [typed, setTyped] = useState<string | null>(null)
  const { mutate, isPending, isSuccess, error } = useSetCaption(draft.id)
  const keep = useDebouncedCallback((caption: string) => mutate(caption === '' ? null : caption), { delay: pauseMs, flushOnUnmount: true })
  const text = typed ?? draft.caption ?? ''
  const isKept = text === (draft.caption ?? '')

  function change(caption: string) {
    setTyped(caption)
    keep(caption)
  }

  return (
    <section className="caption-editor" aria-labelledby={titleId}>
      <div className="caption-head">
        <h2 id={titleId}>{t('caption.title')}</h2>
        <CaptionCounter text={text} />
      </div>
      <Textarea
        autosize
        minRows={3}
        maxRows={10}
        label={t('caption.label')}
        placeholder={t('caption.placeholder')}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={keep.flush}
      />
      {error ? (
        <FailureNotice failure={toFailure(error)} />
      ) : (
        <p className="soft small" role="status">{isPending || !isKept ? t('caption.saving') : isSuccess ? t('caption.saved') : t('caption.untouched')}</p>
      )}
      <CaptionHints caption={text} />
    </section>
  )
}

function CaptionCounter({ text }: { text: string }) {
  const { t } = useTexts()
  const count = countCharacters(text)
  const over = count - captionLimit
  return (
    <p className="caption-counter figures" data-over={over > 0}>
      <span aria-hidden>
        {t('caption.counter', { count, limit: captionLimit })}
        {over > 0 && ` · ${t('caption.over', { count: over })}`}
      </span>
      <span className="visually-hidden">{t('caption.counterLong', { count, limit: captionLimit })}</span>
    </p>
  )
}
