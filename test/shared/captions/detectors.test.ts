import { expect, test } from 'vitest'
import { detectors, type DetectorName } from '../../../shared/captions/detectors.ts'
import { tokenise } from '../../../shared/captions/tokens.ts'

const found = (name: DetectorName, caption: string) => detectors[name](caption, tokenise(caption)).map(({ from, to }) => caption.slice(from, to))

test.each<[DetectorName, string, string]>([
  ['question', 'Klaar. Wat vind jij? Ik twijfel.', 'Wat vind jij?'],
  ['question', 'nieuwe verf, welke kleur kies jij', 'welke kleur kies jij'],
  ['curiosity', 'Wait for the end', 'Wait for the end'],
  ['curiosity', 'Dit had ik niet verwacht', 'niet verwacht'],
  ['callToAction', 'Like if you agree', 'Like if'],
  ['callToAction', 'Dit is ons recept. Deel dit met je beste vriend', 'Deel dit'],
  ['callToAction', 'Alles over wol, link in bio', 'link in bio'],
  ['shouting', 'BEST DAY EVER with my aunt', 'BEST'],
  ['shouting', 'echt waar?!?', '?!?'],
  ['repetition', 'yes yes yes finally', 'yes yes yes'],
  ['repetition', '#soep lekker #Soep', '#soep'],
  ['repetition', 'echt niet echt niet echt niet', 'echt niet'],
  ['engagementBait', 'f4f anyone', 'f4f'],
  ['engagementBait', '1 like = 1 prayer', '1 like = 1 prayer'],
  ['linkBait', 'Bestel op www.shop.nl!', 'www.shop.nl'],
  ['linkBait', 'Appen kan: 06-12345678', '06-12345678'],
  ['moneyPromise', 'earn €500 a day from home', 'earn €500'],
  ['moneyPromise', 'Gratis iPhone voor iedereen', 'Gratis iPhone'],
  ['regulated', 'Gin-tonic op vrijdag', 'Gin-tonic'],
  ['regulated', 'New vape flavour', 'vape'],
  ['upsetting', 'Operatie in close-up', 'Operatie in close-up'],
  ['upsetting', 'he tried to kill me', 'tried to kill'],
  ['brokenHashtag', 'lekker #food-lover', '#food-lover'],
  ['brokenHashtag', 'nice#food', 'nice#food'],
  ['brokenHashtag', 'this was # fun', '# fun'],
  ['unreadableHashtag', 'open #smallbusinessowner', '#smallbusinessowner'],
  ['unreadableHashtag', 'trots #kleineondernemer', '#kleineondernemer'],
  ['emojiOverload', 'yes 🎬🎬🎬🎬', '🎬🎬🎬🎬'],
])('%s in: %s', (name, caption, words) => {
  expect(found(name, caption).join(' | ')).toContain(words)
})

test.each<[DetectorName, string]>([
  ['question', 'Ze vroeg of ik kwam'],
  ['question', 'How cute is this!'],
  ['question', 'https://example.org/?a=b'],
  ['curiosity', 'New video on Friday'],
  ['callToAction', 'I follow my dog around'],
  ['callToAction', 'We delen een kamer'],
  ['callToAction', 'Add two eggs, bake it and enjoy'],
  ['shouting', 'DIY met mijn OOTD'],
  ['repetition', 'hand in hand, heel heel blij'],
  ['engagementBait', 'Like if you agree'],
  ['linkBait', 'Link in bio, @bakker, recept.pdf'],
  ['moneyPromise', '20% korting, nu €15'],
  ['regulated', '0.0 biertje of een mocktail'],
  ['regulated', 'Weed the garden with a water pistol'],
  ['upsetting', "I'm dead, dood van het lachen"],
  ['brokenHashtag', 'my #1 tip for C# developers #tips'],
  ['unreadableHashtag', '#SmallBusinessOwner #recept #booktok #ootd'],
  ['emojiOverload', '🎬 🎬 and 👩‍🍳'],
])('no %s in: %s', (name, caption) => {
  expect(found(name, caption)).toEqual([])
})
