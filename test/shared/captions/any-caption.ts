import * as fc from 'fast-check'

const hostile = ['#', '##', '-', '’', ' ', '\n', '\t', '#food-lover', '#Fyp', '#fyp', '# food', 'C#', '#123', '👩🏽‍🍳', '🇧🇪', '‮', '‏', '​', 'שלום', '#שלום', 'مرحبا', 'é', 'é', '<img onerror=alert(1)>', '{{count}}', '$&', '日本語', 'www.a.nl/#b', '!!!', '? ', 'word', '_']

/** Captions of pieces that break hashtags, directions and characters, and of any text at all; some are too long. */
export const anyCaption = fc.oneof(
  fc.array(fc.constantFrom(...hostile), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...hostile), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
)
