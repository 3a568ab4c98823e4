import { factDifferences } from '../../shared/findings/fact-differences.ts'
import { useTexts } from '../app/use-texts.ts'
import type { Compared } from './side.ts'

/** The two files in figures, side by side, with what lies between them. */
export function FactDifferences({ both: [first, second] }: { both: readonly [Compared, Compared] }) {
  const { t, language } = useTexts()
  return (
    <section className="panel fact-differences">
      <h2>{t('facts.title')}</h2>
      <table className="figures">
        <thead><tr><td /><th scope="col">{t('compare.mark.first')}</th><th scope="col">{t('compare.mark.second')}</th><th scope="col">{t('compare.between')}</th></tr></thead>
        <tbody>
          {factDifferences(first.analysis.artifacts, second.analysis.artifacts, language, (key, count) => t(key, { count })).map(({ name, before, after, difference }) => (
            <tr key={name}>
              <th scope="row">{t(`facts.${name}`)}</th>
              <td>{before}</td>
              <td>{after}</td>
              <td className="soft">{difference === 'alike' ? t('compare.alike') : difference}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
