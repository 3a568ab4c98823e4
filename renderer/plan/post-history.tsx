import { Button, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { formatInstant, visibleText } from '../../shared/i18n/format.ts'
import type { PostEvent } from '../../shared/model/post.ts'
import { useAction } from '../actions/able.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { changeWords, type NamesOf } from './change-words.ts'
import { useFail } from '../api/use-fail.tsx'

/** What was said of a post and what happened to it, the newest first. */
export function PostHistory({ postRef, events, names }: { postRef: string; events: readonly PostEvent[]; names: NamesOf }) {
  const { t } = useTexts()
  return (
    <div className="post-history">
      <CommentField postRef={postRef} />
      <ol>
        {events.toReversed().map((event) => <Happened key={event.id} event={event} names={names} />)}
      </ol>
      {events.length === 0 && <p className="soft small">{t('plan.post.noHistory')}</p>}
    </div>
  )
}

/** A comment is a word that was said: it is added, and stays in the history. */
function CommentField({ postRef }: { postRef: string }) {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const fail = useFail()
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  useAction('plan.comment', () => field.current?.focus())
  const add = () => {
    const said = text.trim()
    if (said === '') return
    setText('')
    connection.call('post.comment', { ref: postRef, text: said }).catch((error: unknown) => {
      setText(said)
      fail(error)
    })
  }
  return (
    <div className="post-comment">
      <Textarea ref={field} size="sm" autosize minRows={1} maxRows={8} maxLength={5000} aria-label={t('plan.post.comment')} placeholder={t('plan.post.comment')} value={text} onChange={({ currentTarget }) => setText(currentTarget.value)} onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add() }} />
      <Button size="xs" variant="default" disabled={text.trim() === ''} onClick={add}>{t('plan.post.addComment')}</Button>
    </div>
  )
}

function Happened({ event: { at, who, event }, names }: { event: PostEvent; names: NamesOf }) {
  const { t, language } = useTexts()
  return (
    <li data-event={event.kind}>
      <p className="soft small"><bdi>{visibleText(who) || t('plan.post.you')}</bdi> · {formatInstant(at, language)}{event.kind === 'made' && ` · ${t('plan.post.made')}`}{event.kind === 'review' && ` · ${t(`plan.answer.${event.answer}`)}`}</p>
      {(event.kind === 'comment' || event.kind === 'review') && event.text !== '' && <p className="post-said"><bdi>{event.text.split('\n').map(visibleText).join('\n')}</bdi></p>}
      {event.kind === 'changed' && (
        <dl>
          {changeWords(event.changes, names, t, language).map(({ field, from, to }) => (
            <div key={field}><dt>{field}</dt><dd><del><bdi>{from}</bdi></del> <span aria-hidden>→</span> <ins><bdi>{to}</bdi></ins></dd></div>
          ))}
        </dl>
      )}
    </li>
  )
}
