import { stripVTControlCharacters } from 'node:util'
import Table from 'cli-table3'
import { createTexts, type Language } from '../../shared/i18n/index.ts'
import { formatNumber } from '../../shared/i18n/format.ts'
import { practices } from '../../shared/practices/index.ts'

/** The rule book as a table for a terminal, or as JSON with everything that each practice states. */
export function practiceList(language: Language, asJson: boolean, columns: number): string {
  if (asJson) return JSON.stringify(practices, null, 2)
  const { t } = createTexts(language)
  const titleWidth = Math.max(28, Math.min(60, columns - 66))
  const table = new Table({
    head: ['id', t('terminal:practice'), t('terminal:kind'), t('terminal:weight'), t('terminal:source')],
    colWidths: [Math.max(...practices.map(({ id }) => id.length)) + 2, titleWidth, 12, 10, 14],
    wordWrap: true,
    style: { head: ['bold'], border: ['gray'], compact: true },
  })
  for (const practice of practices) {
    const weight = practice.kind === 'gate' ? '' : formatNumber(practice.weight.documented.value, language)
    const grades = practice.sources.map(({ grade }) => grade).join(' ')
    table.push([practice.id, practice.title[language], t(`terminal:${practice.kind}`), weight, grades])
  }
  const text = table.toString()
  return process.stdout.hasColors?.() ? text : stripVTControlCharacters(text)
}
