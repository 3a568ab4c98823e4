import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { html, jsonMarkup, sourceMarkup } from '../../../shared/review/html.ts'
import { pageHtml } from '../../../shared/review/page-html.ts'
import { reviewedPage } from './reviewed-page.ts'

const sources = { script: 'start()', scriptHash: "'sha256-x'", style: 'p{}', styleHash: "'sha256-y'" }
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom('</script><script>alert(1)</script>', '<!--', '</title><img src=x onerror=alert(1)>', '"><b>', "'", '\u2028', '&lt;', '${x}', '{{done}}', '\u202Egnp.exe', ']]>'),
)
const tagsOf = (page: string) => page.match(/<[!/a-z][^>]*>?/gi)
const embedded = /<script type="application\/json" id="review">(.*?)<\/script>/s

test('no tag comes from what is shown, and all of it arrives', () => {
  const plain = tagsOf(pageHtml(reviewedPage([{ title: 'x' }]), sources))
  fc.assert(
    fc.property(fc.record({ title: hostile, caption: hostile, sound: hostile, account: hostile, hashtags: fc.array(hostile, { maxLength: 3 }) }), hostile, hostile, (told, name, note) => {
      const data = reviewedPage([told], { name, note })
      const page = pageHtml(data, sources)
      expect(tagsOf(page)).toEqual(plain)
      expect(JSON.parse(embedded.exec(page)?.[1] ?? '')).toEqual(JSON.parse(JSON.stringify(data)))
    }),
  )
})

test('hidden characters are shown, lines stay lines', () => {
  const [post] = reviewedPage([{ caption: 'a\nb\u202Ec', title: 'x\u0007', sound: '\u200B', hashtags: ['#\u202E'] }]).days[0]!.posts
  expect(post).toMatchObject({ caption: 'a\nb⟨U+202E⟩c', title: 'x␇', sound: '⟨U+200B⟩', hashtags: '#⟨U+202E⟩' })
})

test('posts stand by their day', () => {
  const { days } = reviewedPage([{ localAt: '2026-12-01T09:00' }, { localAt: '2026-12-01T18:30' }, { localAt: '2026-12-03T00:05' }])
  expect(days.map(({ label, posts }) => [label, posts.map(({ time }) => time)])).toEqual([['dinsdag 1 december 2026', ['09:00', '18:30']], ['donderdag 3 december 2026', ['00:05']]])
})

test('the policy allows our script and style and nothing from anywhere', () => {
  const page = pageHtml(reviewedPage([{}]), sources)
  expect(page).toContain(`content="default-src &#39;none&#39;; script-src &#39;sha256-x&#39;; style-src &#39;sha256-y&#39;; img-src data:; media-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"`)
  expect(page).not.toMatch(/https?:/)
})

test('only what is written here is markup', () => {
  expect(html`<p>${'<b>&"'}${html`<i>${"'"}</i>`}</p>`.markup).toBe('<p>&lt;b&gt;&amp;&quot;<i>&#39;</i></p>')
  expect(jsonMarkup('</script>').markup).toBe(String.raw`"\u003c/script>"`)
  expect(() => sourceMarkup('x = "</SCRIPT"')).toThrow()
  expect(() => sourceMarkup('<!--')).toThrow()
})
