/** A piece of HTML that was written here, or made from such pieces. */
export interface Markup {
  readonly markup: string
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** HTML by template: every value is escaped unless it is markup itself. The only place where HTML is made from text. */
export function html(pieces: TemplateStringsArray, ...values: readonly (string | Markup)[]): Markup {
  const shown = values.map((value) => (typeof value === 'string' ? value.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '') : value.markup))
  return { markup: String.raw({ raw: pieces }, ...shown) }
}

/** A value as JSON within a script element: no `<` is left, so that nothing in it can end the element or begin another. */
export function jsonMarkup(value: unknown): Markup {
  return { markup: JSON.stringify(value).replaceAll('<', String.raw`\u003c`).replaceAll('\u2028', String.raw`\u2028`).replaceAll('\u2029', String.raw`\u2029`) }
}

/** Our own script or style, as it is. Throws where it would end its element: it would be cut there, and its hash would not fit. */
export function sourceMarkup(source: string): Markup {
  if (/<\/(?:script|style)|<!--/i.test(source)) throw new Error('A source that ends its own element')
  return { markup: source }
}
