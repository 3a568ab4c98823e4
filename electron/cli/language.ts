import { languages, type Language } from '../../shared/i18n/index.ts'

/** The language of the terminal where it is one of ours, else English. */
export function terminalLanguage(env: NodeJS.ProcessEnv): Language {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return languages.find((language) => named.toLowerCase().startsWith(language)) ?? 'en'
}
