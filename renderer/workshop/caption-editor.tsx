import { notifications } from '@mantine/notifications'
import { useId, useMemo, useRef, type ReactNode } from 'react'
import { editBetween, moveSpans } from '../../shared/captions/edits.ts'
import { tidy, type CaptionFix } from '../../shared/captions/fixes.ts'
import { insertHashtags } from '../../shared/captions/insert-hashtags.ts'
import type { TextSpan } from '../../shared/captions/hashtags.ts'
import type { Audience } from '../../shared/practices/practice.ts'
import { useAction } from '../actions/able.ts'
import { ActionButton } from '../actions/action-button.tsx'
import { useTexts } from '../app/use-texts.ts'
import { CaptionCounters } from './caption-counters.tsx'
import { CaptionField } from './caption-field.tsx'
import { CaptionPreview } from './caption-preview.tsx'
import { CountOfFindings } from './count-of-findings.tsx'
import { copyField, editField, editFieldOnce } from './edit-field.ts'
import { FindingCard } from './finding-card.tsx'
import { FindingList } from './finding-list.tsx'
import { HashtagGroups } from './hashtag-groups.tsx'
import { HashtagKinds } from './hashtag-kinds.tsx'
import { HashtagMenu } from './hashtag-menu.tsx'
import { useAnalysed } from './use-analysed.ts'
import './caption-editor.css'

interface Props {
  value: string
  onChange: (value: string) => void
  onFocus?: () => void
  onBlur?: () => void
  /** Whose hashtag groups are at hand, beside everybody's. */
  clientId?: string | null
  audience?: Audience
  /** How far what is typed is kept. */
  status?: ReactNode
  /** Beside the hashtags. */
  children?: ReactNode
}

/** Where a caption is written, whatever it belongs to: what is found in it as one types, ways to mend it, hashtags at hand. */
export function CaptionEditor({ value, onChange, onFocus, onBlur, clientId = null, audience, status, children }: Props) {
  const { t } = useTexts()
  const [titleId, fieldId, listId] = [useId(), useId(), useId()]
  const analysed = useAnalysed(value, audience)
  const marks = useMemo(() => moveSpans(analysed.marks, analysed.caption, value), [analysed, value])
  const { fieldRef, can } = useField(analysed.caption)
  const { fix, insert, select, tidyUp, focus } = can

  useAction('caption.focus', focus)
  useAction('caption.tidy', tidyUp, tidiable(analysed.fixes))
  useAction('caption.copy', () => {
    const isCopied = fieldRef.current !== null && copyField(fieldRef.current)
    notifications.show({ message: t(isCopied ? 'workshop.copied' : 'workshop.notCopied'), color: isCopied ? 'gray' : 'red' })
  }, value !== '')

  return (
    <section className="caption-workshop" aria-labelledby={titleId}>
      <div className="caption-head">
        <h2 id={titleId}>{t('caption.title')}</h2>
        <div className="caption-tools">
          <HashtagMenu caption={analysed.caption} clientId={clientId} onInsert={insert} onLeave={focus} />
          <ActionButton id="caption.tidy" />
          <ActionButton id="caption.copy" />
        </div>
      </div>
      <div className="caption-columns">
        <div className="caption-main">
          <label htmlFor={fieldId} className="soft small">{t('caption.label')}</label>
          <CaptionField
            id={fieldId}
            describedBy={listId}
            placeholder={t('caption.placeholder')}
            value={value}
            marks={marks}
            fieldRef={fieldRef}
            onChange={onChange}
            onFocus={() => {
              can.enter()
              onFocus?.()
            }}
            onBlur={() => onBlur?.()}
            renderCard={(pointed, close) => <FindingCard pointed={pointed} fixes={analysed.fixes.filter(({ spans }) => touches(moveSpans(spans, analysed.caption, value), pointed.mark))} onFix={(each) => { close(); fix(each) }} onClose={close} />}
          />
          <CaptionCounters text={value} analysed={analysed} />
          {status}
          <CountOfFindings findings={analysed.findings} />
          <HashtagKinds analysed={analysed} />
          <FindingList id={listId} analysed={analysed} onSelect={select} onFix={fix} />
        </div>
        <div className="caption-side">
          <CaptionPreview analysed={analysed} />
          {children}
          <HashtagGroups analysed={analysed} clientId={clientId} onInsert={insert} />
        </div>
      </div>
    </section>
  )
}

function tidiable(fixes: readonly CaptionFix[]): boolean {
  return fixes.some(({ isSafe }) => isSafe)
}

function touches(spans: readonly TextSpan[], { from, to }: TextSpan): boolean {
  return spans.some((span) => span.from < to && from < span.to)
}

/** What can be done to the field from outside of it; everything is made as typing would make it, for the field's own undo. */
function useField(read: string) {
  const fieldRef = useRef<HTMLTextAreaElement>(null)
  /** Until somebody was in the field, its caret stands nowhere of theirs. */
  const hasCaret = useRef(false)
  // The same from key to key, so that what is beside the field is not drawn again.
  const can = useMemo(() => {
    const withField = (work: (field: HTMLTextAreaElement) => void) => void (fieldRef.current && work(fieldRef.current))
    return {
      enter: () => void (hasCaret.current = true),
      focus: () => withField((field) => field.focus()),
      insert: (tags: readonly string[]) => withField((field) => editField(field, insertHashtags(field.value, tags, hasCaret.current ? field.selectionEnd : field.value.length))),
      fix: ({ edits }: CaptionFix) => withField((field) => field.value === read && editFieldOnce(field, edits)),
      tidyUp: () => withField((field) => editField(field, editBetween(field.value, tidy(field.value)))),
      select: (span: TextSpan) =>
        withField((field) => {
          const [now] = moveSpans([span], read, field.value)
          field.focus()
          if (now) field.setSelectionRange(now.from, now.to)
        }),
    }
  }, [read])
  return { fieldRef, can }
}
