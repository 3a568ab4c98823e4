import { expect, test } from 'vitest'
import { findCallsToAction, findQuestions } from '../../../../shared/practices/caption-text/invitations.ts'
import type { TextSpan } from '../../../../shared/practices/caption-text/hashtags.ts'

const words = (caption: string, spans: TextSpan[]) => spans.map(({ from, to }) => caption.slice(from, to))

test.each([
  ['Which one would you pick?', ['Which one would you pick?']],
  ['Klaar. Wat vind jij? Ik twijfel.', ['Wat vind jij?']],
  ['Really?! Yes', ['Really?']],
  ['Welke kies jij #wol?', ['Welke kies jij #wol?']],
  ['@wie? #wat?', []],
  ['https://example.org/?a=b', []],
  ['How to make bread', []],
  ['???', []],
])('questions in: %s', (caption, questions) => {
  expect(words(caption, findQuestions(caption))).toEqual(questions)
})

test.each([
  ['Like if you agree', ['Like if']],
  ['New in store 🛒 order now', ['order now']],
  ['So good. Please share this with a friend', ['share this']],
  ['Part 2 soon, follow for more', ['follow for']],
  ['Don’t forget to follow us', ['Don’t forget to follow']],
  ['Save this for later and tag a friend!', ['Save this', 'tag a']],
  ['Alles over wol, link in bio', ['link in bio']],
  ['Tag iemand die dit moet zien', ['Tag iemand']],
  ['Vergeet niet te liken\nDeel dit met je vrienden', ['Vergeet niet te liken', 'Deel dit']],
  ['Laat het me weten in de comments', ['Laat het me weten']],
  ['Nieuw. Laat een reactie achter 👇', ['Laat een reactie']],
  ['Reageer hieronder', ['Reageer hieronder']],
  ['Wil jij dit ook? Meld je nu aan', ['Meld je nu aan']],
  ['Volg @bakker voor meer', ['Volg @']],
  ['Volg ons voor meer', ['Volg ons']],
])('calls in: %s', (caption, calls) => {
  expect(words(caption, findCallsToAction(caption))).toEqual(calls)
})

// what looks like a call and is none
test.each([
  'I follow us around with a camera',
  'People like this video a lot',
  'Ik volg ons team al jaren',
  'We delen het verhaal, hij deelt dit ook',
  'My share of the cake',
  'Deel 2 van de serie',
  'The order now takes a day',
  '#followme #sharethis',
])('no call in: %s', (caption) => {
  expect(findCallsToAction(caption)).toEqual([])
})

test.each(['a', ' ', 'a ', 'like ', '. ', '@', '?', 'zet het in ', '\n', '🎬', 'https://'])('a caption of nothing but %j is read in no time', (unit) => {
  const caption = unit.repeat(20_000 / unit.length)
  const start = performance.now()
  findQuestions(caption)
  findCallsToAction(caption)
  expect(performance.now() - start).toBeLessThan(1000)
})
