import type { PageData } from '../page-data.ts'
import { openAnswers } from './answers.ts'
import { element, filled } from './dom.ts'
import { finishPart } from './finish.ts'
import { pageHead, progressBar } from './head.ts'
import { postCard } from './post-card.ts'

/** Puts the review on the page. */
function start(data: PageData): void {
  const { words } = data
  const answers = openAnswers(data, storageOf())
  // Set by script: a style attribute would need a rule of the CSP that lets any through.
  document.documentElement.style.setProperty('--client', data.colour)
  let count = 0
  const days = data.days.map(({ label, posts }, day) =>
    element('section', { class: 'day', 'aria-labelledby': `day-${day}` }, element('h2', { id: `day-${day}` }, label), ...posts.map((post) => postCard(data, post, answers, `post-${(count += 1)}`))),
  )
  const kept = element('p', { class: 'kept' }, answers.isKept ? words.kept : words.notKept)
  document.body.append(
    pageHead(data),
    progressBar(data, answers),
    element('main', { 'aria-label': words.top }, ...days, finishPart(data, answers)),
    element('footer', {}, kept, data.days.some(({ posts }) => posts.some(({ verdict }) => verdict)) ? element('p', {}, words.scoreAbout) : null, element('p', {}, filled(words.made, { date: data.madeOn }))),
  )
}

function storageOf(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}

// Written into this file by our own core, in this very form.
start(JSON.parse(document.querySelector('#review')?.textContent ?? '') as PageData)
