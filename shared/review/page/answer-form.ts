import type { PageData, PagePost } from '../page-data.ts'
import { answered, type Answers } from './answers.ts'
import { element, filled } from './dom.ts'

/** Where a client says what they think of a post. It follows what is filled in elsewhere, such as by “approve all the rest”. */
export function answerForm({ words }: PageData, { ref, title }: PagePost, answers: Answers, id: string): HTMLElement {
  const choice = (kind: 'approved' | 'changes', label: string) => {
    const input = element('input', { type: 'radio', name: `${id}-answer`, value: kind, id: `${id}-${kind}` })
    input.addEventListener('change', () => answers.give([ref], { kind }))
    return { input, shown: element('span', { class: `choice ${kind}` }, input, element('label', { for: `${id}-${kind}` }, label)) }
  }
  const approve = choice('approved', words.approve)
  const changes = choice('changes', words.changes)
  const clear = element('button', { type: 'button', class: 'quiet' }, words.clear)
  const label = element('label', { for: `${id}-text` }, words.comment)
  const text = element('textarea', { id: `${id}-text`, rows: '2', maxlength: '5000', dir: 'auto', 'aria-describedby': `${id}-hint` })
  const hint = element('p', { class: 'hint', id: `${id}-hint` })
  const said = element('p', { class: 'said' })
  const form = element(
    'form',
    { class: 'answer' },
    element('fieldset', {}, element('legend', { class: 'unseen' }, filled(words.yourAnswer, { title: title || words.noTitle })), element('div', { class: 'choices' }, approve.shown, changes.shown), element('div', { class: 'over' }, label, clear), text, hint),
    said,
  )
  form.addEventListener('submit', (event) => event.preventDefault())
  text.addEventListener('input', () => answers.give([ref], { text: text.value }))
  clear.addEventListener('click', () => {
    answers.give([ref], { kind: null, text: '' })
    approve.input.focus()
  })

  function show() {
    const given = answers.of(ref)
    const answer = answered(given)
    approve.input.checked = given.kind === 'approved'
    changes.input.checked = given.kind === 'changes'
    if (text.value !== given.text) text.value = given.text
    label.textContent = given.kind === 'changes' ? words.commentNeeded : words.comment
    hint.textContent = given.kind === 'changes' && given.text.trim() === '' ? words.commentHint : ''
    clear.hidden = answer === null
    form.setAttribute('data-answer', answer ?? '')
    // On paper the answer stands as a sentence.
    said.textContent = `${words.your[answer ?? 'none']}${given.text.trim() === '' ? '' : `: ${given.text.trim()}`}`
  }
  answers.onChange((refs) => refs.has(ref) && show())
  show()
  return form
}
