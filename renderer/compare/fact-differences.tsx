import { formatNumber, formatValue } from '../../shared/i18n/format.ts'
import { figuresOf } from '../../shared/scoring/compare-facts.ts'
import { useTexts } from '../app/use-texts.ts'
import { factsOf } from '../../shared/findings/facts.ts'
import type { Compared } from './side.ts'

/** The two files in figures, side by side, with what lies between them. */
export function FactDifferences({ both: [first, second] }: { both: readonly [Compared, Compared] }) {
  const { t, language } = useTexts()
  const [here, there] = [first, second].map(({ analysis }) => factsOf(analysis.artifacts, language))
  const [before, after] = [first, second].map(({ analysis }) => figuresOf(analysis.artifacts))
  return (
    <section className="panel fact-differences">
      <h2>{t('facts.title')}</h2>
      <table className="figures">
        <thead><tr><td /><th scope="col">{t('compare.mark.first')}</th><th scope="col">{t('compare.mark.second')}</th><th scope="col">{t('compare.between')}</th></tr></thead>
        <tbody>
          {here?.map(({ name, value }, place) => {
            const [was, is] = [before, after].map((figures) => figures?.find((figure) => figure.name === name))
            const difference = was && is && was.value !== null && is.value !== null ? is.value - was.value : null
            return (
              <tr key={name}>
                <th scope="row">{t(`facts.${name}`)}</th>
                <td>{value}</td>
                <td>{there?.[place]?.value}</td>
                <td className="soft">{difference === null || !was ? '' : difference === 0 ? t('compare.alike') : withSign(difference, formatValue(Math.abs(difference), was.unit, language), formatNumber(0, language))}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function withSign(difference: number, size: string, zero: string): string {
  return size.startsWith(`${zero} `) ? size : `${difference > 0 ? '+' : '−'}${size}`
}
