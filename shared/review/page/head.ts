import type { PageData } from '../page-data.ts'
import { answered, type Answers } from './answers.ts'
import { element, filled } from './dom.ts'

/** Whose posts these are, of when, and what the agency says to it. */
export function pageHead({ client, logo, period, zone, note, words }: PageData): HTMLElement {
  return element(
    'header',
    { class: 'head' },
    logo === null ? null : element('img', { class: 'logo', src: logo, alt: '' }),
    element('div', {}, element('p', { class: 'kicker' }, words.title), element('h1', {}, element('bdi', {}, client)), element('p', { class: 'period' }, period, ' · ', filled(words.clock, { zone }))),
    note === '' ? null : element('section', { class: 'note', 'aria-labelledby': 'note' }, element('h2', { id: 'note' }, words.note), element('p', { dir: 'auto' }, note)),
    element('p', { class: 'intro' }, words.intro),
  )
}

/** How far it is, always in sight, and the way to approve what is left, which can be undone. */
export function progressBar({ words }: PageData, answers: Answers): HTMLElement {
  const total = answers.posts.length
  const text = element('p', { role: 'status', id: 'progress' })
  const bar = element('progress', { max: String(total), 'aria-labelledby': 'progress' })
  const approveRest = element('button', { type: 'button' }, words.approveRest)
  const told = element('span', { role: 'status', class: 'told' })
  const undo = element('button', { type: 'button', class: 'quiet' }, words.undo)
  undo.hidden = true
  let approved: string[] = []

  approveRest.addEventListener('click', () => {
    approved = answers.posts.filter(({ ref }) => answered(answers.of(ref)) === null).map(({ ref }) => ref)
    answers.give(approved, { kind: 'approved' })
    told.textContent = filled(words.approvedRest, { count: approved.length })
    undo.hidden = false
    undo.focus()
  })
  undo.addEventListener('click', () => {
    // What was changed by hand since stays.
    answers.give(approved.filter((ref) => answers.of(ref).kind === 'approved'), { kind: null })
    told.textContent = ''
    undo.hidden = true
    approveRest.focus()
  })

  function show() {
    const done = answers.done()
    text.textContent = filled(words.answered, { done, total })
    bar.value = done
    approveRest.hidden = done === total
  }
  answers.onChange(show)
  show()
  return element('section', { class: 'bar', 'aria-labelledby': 'progress' }, element('div', { class: 'bar-inside' }, text, bar, element('div', { class: 'bar-actions' }, told, undo, approveRest)))
}
