import type { Text } from '../practices/practice.ts'

// notes that several facts share

export const aboutIncome: Text = {
  en: 'About income, and not about a draft: it never enters a score. The Creator Fund has been replaced; see fact 145.',
  nl: 'Gaat over inkomsten, niet over een concept: het telt nooit mee in een score. Het Creator Fund is vervangen; zie feit 145.',
}

export const viewersOwn: Text = {
  en: 'This is about the viewer: a maker can neither see nor set it.',
  nl: 'Dit gaat over de kijker: een maker kan het niet zien en niet instellen.',
}
