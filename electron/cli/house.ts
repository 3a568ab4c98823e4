import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import Table from 'cli-table3'
import type { Output } from '../../shared/contract/contract.ts'
import type { HouseSummary } from '../../shared/contract/house-rules.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import { createTexts, type Language } from '../../shared/i18n/index.ts'
import { sameName } from '../../shared/house-rules/text.ts'
import { Failure, type FailureData } from '../../shared/model/failure.ts'
import type { Core } from '../core/core.ts'
import { readRulesFile } from '../core/house-rules/file.ts'
import { readHouseRules } from '../core/house-rules/read.ts'
import { failureLines } from './failure-lines.ts'
import { callCore } from './call-core.ts'
import { printedTable } from './printed-table.ts'

/** Reads a file of house rules and says what it is, or all that is wrong with it. Nothing is kept. */
export async function checkHouse(file: string, language: Language): Promise<{ isGood: boolean; text: string }> {
  const { rules, problems } = readHouseRules(file, await readRulesFile(file))
  const { t } = createTexts(language)
  if (!rules) return { isGood: false, text: problemsText(problems, language) }
  return { isGood: true, text: t('terminal:house.good', { name: visibleText(rules.name), count: Object.keys(rules.practices).length }) }
}

/** Keeps a file of house rules. Nothing is kept where something is wrong with it. */
export async function addHouse(core: Core, file: string): Promise<Output<'house.add'>> {
  return callCore(core, 'house.add', { fileName: file, text: await readRulesFile(file) })
}

export function addedText({ saved, isNew, problems }: Output<'house.add'>, language: Language): string {
  if (!saved) return problemsText(problems, language)
  return createTexts(language).t(isNew ? 'terminal:house.saved' : 'terminal:house.unchanged', { name: visibleText(saved.name), version: saved.version })
}

export async function houseTable(core: Core, language: Language): Promise<string> {
  const { t } = createTexts(language)
  const { house } = await callCore(core, 'house.list', {})
  if (house.length === 0) return t('terminal:house.none')
  const table = new Table({ head: [t('terminal:house.name'), t('terminal:house.version'), t('terminal:house.goal'), t('terminal:house.drafts')], style: { head: ['bold'], border: ['gray'], compact: true } })
  for (const { name, version, profile, draftIds } of house) table.push([visibleText(name), version, profile ?? '?', draftIds.length])
  return printedTable(table)
}

/** The text of house rules as they were given. Rejects with `house_rules_not_found` or `house_rules_version_missing`. */
export async function exportHouse(core: Core, name: string, version: number | undefined): Promise<string> {
  const { id } = await findHouse(core, name)
  const { text } = await callCore(core, 'house.get', { id, ...(version !== undefined && { version }) })
  return text
}

/** Writes an export. Rejects with `file_exists` rather than overwrite, unless told to. */
export async function writeExport(file: string, text: string, force: boolean): Promise<void> {
  try {
    await writeFile(file, text, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw new Failure('file_exists', { path: file })
    throw error
  }
}

/**
 * The house rules that `analyse --house` names: kept ones by name, or a file, which is kept first: a verdict stays in the library, and so
 * must what it was judged by. Rejects with `house_rules_not_found`; what is wrong with a file comes back.
 */
export async function houseFor(core: Core, named: string): Promise<{ id: string } | { problems: FailureData[] }> {
  if (!/\.(?:ya?ml|json)$/i.test(named) && path.basename(named) === named) return findHouse(core, named)
  const { saved, problems } = await addHouse(core, named)
  return saved ?? { problems }
}

async function findHouse(core: Core, name: string): Promise<HouseSummary> {
  const { house } = await callCore(core, 'house.list', {})
  const found = house.find((each) => sameName(each.name) === sameName(name))
  if (!found) throw new Failure('house_rules_not_found', { name })
  return found
}

/** Each as a compiler says it, the place first, so that editors can jump there. */
export function problemsText(problems: readonly FailureData[], language: Language): string {
  const { t } = createTexts(language)
  const texts = problems.map((problem) => failureLines(problem, language))
  return [...texts, t('terminal:house.problems', { count: problems.length })].join('\n')
}
