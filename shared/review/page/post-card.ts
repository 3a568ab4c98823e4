import type { PageData, PagePost } from '../page-data.ts'
import { answerForm } from './answer-form.ts'
import type { Answers } from './answers.ts'
import { drawing, element, filled } from './dom.ts'

/** A post: what will be posted on the left and in the middle, and below it what the client says. */
export function postCard(data: PageData, post: PagePost, answers: Answers, id: string): HTMLElement {
  const { words } = data
  const title = post.title || words.noTitle
  const card = element(
    'article',
    { class: 'card', 'aria-labelledby': `${id}-title`, id },
    picture(data, post, title),
    element(
      'div',
      { class: 'about' },
      element('p', { class: 'facts' }, element('time', {}, post.time), element('span', {}, words.format[post.format]), ...(post.account === '' ? [] : [element('bdi', {}, post.account)]), element('span', { class: 'status' }, words.status[post.status])),
      element('h3', { id: `${id}-title`, dir: 'auto', class: post.title === '' ? 'missing' : undefined }, title),
      caption(data, post),
      post.sound === '' ? null : element('p', { class: 'sound' }, element('span', { class: 'label' }, `${words.sound}: `), element('bdi', {}, post.sound)),
      verdict(data, post),
    ),
    answerForm(data, post, answers, id),
  )
  const mark = () => card.setAttribute('data-answer', card.querySelector('form')?.getAttribute('data-answer') ?? '')
  answers.onChange((refs) => refs.has(post.ref) && mark())
  mark()
  return card
}

function picture({ media, clips, words }: PageData, { video }: PagePost, title: string): HTMLElement {
  const shown = video === null ? undefined : media[video]
  const about = { title }
  const clip = clips[shown?.clip ?? '']
  if (shown && clip !== undefined) {
    return element('div', { class: 'picture' }, element('video', { controls: true, playsinline: true, preload: 'metadata', src: clip, poster: shown.thumbnail ?? undefined, 'aria-label': filled(words.clip, about) }))
  }
  if (shown?.thumbnail) return element('div', { class: 'picture' }, element('img', { src: shown.thumbnail, alt: filled(words.picture, about) }))
  return element('div', { class: 'picture none' }, element('span', {}, words.noVideo))
}

function caption({ words }: PageData, { caption: text, hashtags }: PagePost): HTMLElement {
  if (text === '' && hashtags === '') return element('p', { class: 'caption missing' }, words.noCaption)
  return element('p', { class: 'caption', dir: 'auto' }, text, text === '' || hashtags === '' ? null : '\n', hashtags === '' ? null : element('span', { class: 'hashtags' }, hashtags))
}

const circumference = 2 * Math.PI * 20

function verdict({ words }: PageData, { verdict: found }: PagePost): HTMLElement | null {
  if (found === null) return null
  const ring = drawing(
    'svg',
    { viewBox: '0 0 48 48', 'aria-hidden': 'true' },
    drawing('circle', { class: 'track', cx: '24', cy: '24', r: '20' }),
    drawing('circle', { class: 'filled', cx: '24', cy: '24', r: '20', 'stroke-dasharray': `${(circumference * found.score) / 100} ${circumference}`, transform: 'rotate(-90 24 24)' }),
  )
  return element(
    'div',
    { class: 'verdict', 'data-verdict': found.word },
    element('div', { class: 'ring', role: 'img', 'aria-label': filled(words.score, { score: found.score }) }, ring, element('span', { 'aria-hidden': 'true' }, String(found.score))),
    element('div', {}, element('p', { class: 'word' }, found.name), found.findings.length === 0 ? null : element('ul', { 'aria-label': words.findings }, ...found.findings.map((finding) => element('li', {}, finding)))),
  )
}
