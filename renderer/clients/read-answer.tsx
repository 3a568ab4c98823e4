import { Button, Modal } from '@mantine/core'
import type { Output } from '../../shared/contract/contract.ts'
import type { TextSource } from '../../shared/contract/text-source.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { shortTime } from './short-time.ts'

type Read = Output<'review.read'>

export interface Answered {
  source: TextSource
  read: Read
}

/** An answer beside the posts as they are now: what changed since it was shown, and what taking it in does. */
export function ReadAnswer({ answered: { source, read }, onClose }: { answered: Answered; onClose: () => void }) {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const change = useChange()
  const by = visibleText(read.by)

  function take() {
    onClose()
    void change({ label: t('review.bench.taken', { by }), tells: true, do: () => connection.call('review.apply', source), undo: ({ undo }) => connection.call('review.undo', undo) })
  }

  return (
    <Modal opened onClose={onClose} title={<bdi>{t('review.bench.answerOf', { by })}</bdi>} size="lg" lockScroll={false} transitionProps={{ duration: 0 }} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <div className="client-would">
        <ul className="answer-list">{read.answers.map((answer) => <Answer key={answer.ref} answer={answer} />)}</ul>
        <div className="client-buttons">
          <Button size="xs" onClick={take}>{t('review.bench.take')}</Button>
          <Button size="xs" variant="default" onClick={onClose}>{t('clients.cancel')}</Button>
        </div>
      </div>
    </Modal>
  )
}

function Answer({ answer: { title, localAt, answer, text, state, changed, does, heldBy } }: { answer: Read['answers'][number] }) {
  const { t, language } = useTexts()
  const fields = changed.map((field) => t(`review.bench.field.${field}`))
  return (
    <li data-answer={answer} data-does={does}>
      <p><strong><bdi>{visibleText(title) || t('plan.post.untitled')}</bdi></strong> <span className="soft small">{shortTime(localAt, language)}</span></p>
      <p className="small"><span className="answer-word">{t(`plan.answer.${answer}`)}</span>{text !== '' && <>: <bdi className="answer-said">{text.split('\n').map(visibleText).join('\n')}</bdi></>}</p>
      {state === 'changed' && <p className="small answer-changed">{t('review.bench.changedSince', { fields: new Intl.ListFormat(language).format(fields) })}</p>}
      <p className="soft small">{t(`review.bench.does.${does}`, { by: visibleText(heldBy) })}</p>
    </li>
  )
}
