import type { PageData } from '../page-data.ts'
import { answerFileName, answerJson, mailText } from './answer-file.ts'
import type { Answers } from './answers.ts'
import { element, filled } from './dom.ts'

/** The end of the page: who answers, and the answer as a file and as text for a mail. */
export function finishPart(data: PageData, answers: Answers): HTMLElement {
  const { words } = data
  const name = element('input', { id: 'name', type: 'text', autocomplete: 'name', maxlength: '200', required: true, dir: 'auto', 'aria-describedby': 'problem' })
  name.value = answers.name
  name.addEventListener('input', () => {
    answers.setName(name.value)
    if (name.value.trim() !== '') tell('')
  })
  const problem = element('p', { id: 'problem', class: 'problem', role: 'alert' })
  const save = element('button', { class: 'main', type: 'submit' }, words.save)
  const done = element('div', { class: 'done', role: 'status' })
  const copy = mailPart(data)
  const form = element('form', { class: 'finish', 'aria-labelledby': 'finish' }, element('h2', { id: 'finish' }, words.finish), element('p', {}, words.finishAbout), element('label', { for: 'name' }, words.name), element('div', { class: 'row' }, name, save), problem, done, copy.shown)

  function tell(text: string) {
    problem.textContent = text
    name.setAttribute('aria-invalid', String(text !== ''))
  }

  form.noValidate = true
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (name.value.trim() === '') {
      tell(words.nameNeeded)
      return name.focus()
    }
    if (answers.done() === 0) return tell(words.nothingYet)
    tell('')
    const json = answerJson(data.review, answers, new Date())
    const file = answerFileName(data.answerName, name.value)
    download(file, json)
    done.textContent = filled(words.saved, { file })
    copy.show(mailText(data, answers, json))
  })
  // A text that no longer says what is filled in must not be sent.
  answers.onChange(() => {
    done.textContent = ''
    copy.show('')
  })
  return form
}

function download(file: string, json: string): void {
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }))
  const link = element('a', { href: address, download: file })
  link.click()
  // Kept for a while: some browsers read it only once a dialog has been answered.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

function mailPart({ words }: PageData): { shown: HTMLElement; show(text: string): void } {
  const text = element('textarea', { id: 'mail', rows: '5', readonly: true })
  const copy = element('button', { type: 'button' }, words.copy)
  const told = element('span', { role: 'status' })
  const shown = element('div', { class: 'mail' }, element('label', { for: 'mail' }, words.asText), text, element('div', { class: 'row' }, copy, told))
  copy.addEventListener('click', () => {
    text.select()
    // Files opened from a disk may be refused the clipboard: then it is selected, at least.
    const isAsked = navigator.clipboard?.writeText(text.value) ?? Promise.reject(new Error('no clipboard'))
    isAsked.then(() => (told.textContent = words.copied)).catch(() => (told.textContent = words.copyByHand))
  })
  const show = (mail: string) => {
    text.value = mail
    told.textContent = ''
    shown.hidden = mail === ''
  }
  show('')
  return { shown, show }
}
