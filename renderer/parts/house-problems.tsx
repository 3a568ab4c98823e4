import { Button } from '@mantine/core'
import { visibleText } from '../../shared/i18n/format.ts'
import { failureWords } from '../../shared/i18n/failure-words.ts'
import type { FailureData } from '../../shared/model/failure.ts'
import { useTexts } from '../app/use-texts.ts'
import './house-problems.css'

export interface RefusedRules {
  fileName: string
  text: string
  problems: readonly FailureData[]
}

/** The file as it was given with its lines numbered, and beside it all that is wrong, each with its place. */
export function HouseProblems({ refused, onClose }: { refused: RefusedRules; onClose: () => void }) {
  const { t, language } = useTexts()
  const wrong = new Set(refused.problems.map((problem) => Number(problem.values?.line)))
  return (
    <section className="panel house-problems" role="alert">
      <div className="house-row">
        <h2>{t('house.problems', { name: visibleText(refused.fileName), count: refused.problems.length })}</h2>
        <Button size="compact-sm" variant="default" onClick={onClose}>{t('house.close')}</Button>
      </div>
      <div className="house-problems-columns">
        <ol className="house-text figures">
          {shownLines(refused.text, wrong).map(([number, line]) => (
            <li key={number} value={number} data-wrong={wrong.has(number) || undefined}><code>{line === '' ? ' ' : visibleText(line)}</code></li>
          ))}
        </ol>
        <ul className="house-problem-list">
          {[...refused.problems.entries()].map(([place, problem]) => {
            const { what, why, next } = failureWords(problem, language)
            const { name, line, column } = problem.values ?? {}
            return (
              <li key={place}>
                {line !== undefined && <p className="house-place figures">{t('house.at', { line: Number(line), column: Number(column) })}</p>}
                <p><strong>{capital(what.replace(`${visibleText(String(name))}:${line}:${column}: `, ''))}</strong></p>
                <p className="soft small">{why}</p>
                <p className="small">{next}</p>
                {problem.details !== undefined && <p className="soft small" lang="en"><code>{visibleText(problem.details)}</code></p>}
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}

/** Lines around what is wrong in a long file, all of a short one. */
const [mostLines, around] = [400, 3]

function shownLines(text: string, wrong: ReadonlySet<number>): [number: number, line: string][] {
  const lines = text.split(/\r?\n/).map((line, place): [number, string] => [place + 1, line.slice(0, 500)])
  const near = (number: number) => [...wrong].some((each) => Math.abs(each - number) <= around)
  return lines.length <= mostLines ? lines : lines.filter(([number]) => near(number)).slice(0, mostLines)
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
