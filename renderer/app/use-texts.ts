import { useTranslation } from 'react-i18next'
import type { Language } from '../../shared/i18n/index.ts'
import { known } from './language.ts'

/** The words of the page, and the language they are in, for numbers and for texts that carry every language themselves. */
export function useTexts() {
  const { t, i18n } = useTranslation(['page', 'terms', 'failures'])
  const language: Language = known(i18n.language) ?? 'en'
  return { t, i18n, language }
}

export type Translate = ReturnType<typeof useTexts>['t']
