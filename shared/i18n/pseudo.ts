/** A language that nobody speaks: every text in brackets, so that a text which bypasses the translations is seen to have none. Placeholders stay. */
export function pseudo<Texts>(texts: Texts): Texts {
  // A string is given back for a string and an object of the same keys for an object, which the compiler cannot follow.
  return (typeof texts === 'string' ? `⟦${texts}⟧` : Object.fromEntries(Object.entries(texts as object).map(([key, value]) => [key, pseudo(value)]))) as Texts
}

/** Its name where a language is chosen; `hookline-language` in the page's storage, by tests alone. */
export const pseudoLanguage = 'qps'
