import type { Artifacts } from '../../shared/model/artifacts.ts'
import { useTexts } from '../app/use-texts.ts'
import { factsOf } from '../../shared/findings/facts.ts'
import './fact-list.css'

/** What the file is, in its own figures. */
export function FactList({ artifacts }: { artifacts: Artifacts }) {
  const { t, language } = useTexts()
  return (
    <section>
      <h2>{t('facts.title')}</h2>
      <dl className="fact-list figures">
        {factsOf(artifacts, language, (key, count) => t(key, { count })).map(({ name, value }) => (
          <div key={name}>
            <dt>{t(`facts.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
