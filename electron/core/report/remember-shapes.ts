/** Texts of which the shape is kept, each font's own. A judgement: a report of a hundred pages has a few thousand, and thirty of them take a kilobyte or so. */
const mostKept = 8000
/** Longer texts hardly come twice. */
const longestKept = 400

/** What a font makes of a text: its glyphs and where they go. */
interface Shape {
  glyphs: readonly unknown[]
  positions: readonly object[]
}

interface Shaper {
  layout(text: string, features?: unknown, ...others: unknown[]): Shape
}

/**
 * Makes a font keep the shapes of short texts. The printer lays a page out several times, shapes every text each time, and reads what it gets without changing
 * it; lists and positions are handed out as copies all the same.
 */
export function rememberShapes(font: object): void {
  if (!isShaper(font)) return
  const shape = font.layout.bind(font)
  const kept = new Map<string, Shape>()
  font.layout = (text, features, ...others) => {
    if (text.length > longestKept) return shape(text, features, ...others)
    const key = `${JSON.stringify([features, others])} ${text}`
    const known = kept.get(key) ?? shape(text, features, ...others)
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, known)
    return { ...known, glyphs: [...known.glyphs], positions: known.positions.map((position) => ({ ...position })) }
  }
}

function isShaper(font: object): font is Shaper {
  return 'layout' in font && typeof font.layout === 'function'
}
