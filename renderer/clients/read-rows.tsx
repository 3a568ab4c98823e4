import type { Output } from '../../shared/contract/contract.ts'
import { failureWords } from '../../shared/i18n/failure-words.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import type { FailureData } from '../../shared/model/failure.ts'
import { useTexts } from '../app/use-texts.ts'
import { shortTime } from './short-time.ts'

type Read = Output<'plan.read'>
/** More are read in the file itself; what is refused comes first. */
const mostShown = 100

/** The rows of a file and what each would do; those that are refused first, with why. */
export function ReadRows({ rows, repeats }: Pick<Read, 'rows' | 'repeats'>) {
  const { t, language } = useTexts()
  const shown = [
    ...rows.map(({ post, ...row }) => ({ ...row, id: `post ${row.row}`, title: post?.title ?? '', when: post?.localAt ?? null })),
    ...repeats.map(({ repeat, ...row }) => ({ ...row, id: `repeat ${row.row}`, title: repeat?.content.title ?? '', when: repeat?.localStart ?? null })),
  ].toSorted((a, b) => Number(b.does === 'refuse') - Number(a.does === 'refuse'))
  if (shown.length === 0) return null
  return (
    <div className="plan-import-rows" tabIndex={0} role="region" aria-label={t('exchange.rows')}>
      <table>
        <thead><tr><th scope="col" data-number>{t('exchange.row')}</th><th scope="col">{t('exchange.would')}</th><th scope="col">{t('plan.field.localAt')}</th><th scope="col">{t('plan.field.title')}</th></tr></thead>
        <tbody>
          {shown.slice(0, mostShown).map(({ id, row, does, title, when, problems, notes }) => (
            <tr key={id} data-does={does}>
              <td data-number className="figures">{row}</td>
              <td>{t(`exchange.would_${does}`)}</td>
              <td className="figures">{when === null ? '' : shortTime(when, language)}</td>
              <td><bdi>{visibleText(title)}</bdi><Problems problems={problems} /><Problems problems={notes} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length > mostShown && <p className="soft small">{t('exchange.more', { count: shown.length - mostShown })}</p>}
    </div>
  )
}

function Problems({ problems }: { problems: readonly FailureData[] }) {
  const { language } = useTexts()
  return problems.map((failure, at) => {
    const { what, next } = failureWords(failure, language)
    return <p key={`${failure.code} ${String(at)}`} className="small plan-import-problem">{what} <span className="soft">{next}</span></p>
  })
}
