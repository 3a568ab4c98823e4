import { styleText } from 'node:util'
import { createTexts, type Language } from '../../shared/i18n/index.ts'
import { ruleBook } from '../../shared/rule-book/index.ts'
import { indexRuleBook, searchRuleBook } from '../../shared/rule-book/search.ts'

/** What the rule book says of some words, one entry a paragraph: practices of every kind, documented facts and refused claims. */
export function ruleSearch(words: readonly string[], language: Language, asJson: boolean): string {
  const { t } = createTexts(language)
  const found = searchRuleBook(indexRuleBook(ruleBook), words.join(' '))
  if (asJson) return JSON.stringify(found, null, 2)
  if (found.length === 0) return t('terminal:nothingFound')
  return found.map(({ kind, id, title, text }) => `${styleText('bold', title[language])}  ${styleText('dim', `${t(`terminal:ruleKind.${kind}`)} · ${id}`)}\n  ${text[language]}`).join('\n\n')
}
