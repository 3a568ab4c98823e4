import { Link } from 'wouter'
import { formatNumber } from '../../shared/i18n/format.ts'
import { profileIds } from '../../shared/model/verdict.ts'
import type { PerProfile, Source, Weight } from '../../shared/practices/practice.ts'
import { documents } from '../../shared/rule-book/fact.ts'
import { ruleBook } from '../../shared/rule-book/index.ts'
import { placesOf } from '../../shared/rule-book/places.ts'
import type { Findable } from '../../shared/rule-book/search.ts'
import { useTexts } from '../app/use-texts.ts'
import { Part } from './detail-part.tsx'
import { SourceList } from './source-list.tsx'

/** Everything that the book states of an entry. */
export function RuleDetails({ found }: { found: Findable }) {
  const { language } = useTexts()
  return (
    <div className="rule-details">
      <p>{found.text[language]}</p>
      {found.kind === 'fact' ? <FactDetails number={Number(found.id)} /> : <EntryDetails found={found} />}
    </div>
  )
}

function EntryDetails({ found }: { found: Findable }) {
  const { t, language } = useTexts()
  const practice = [...ruleBook.practices, ...ruleBook.plan].find(({ id }) => id === found.id)
  const results = ruleBook.results.find(({ id }) => found.kind === 'results' && id === found.id)
  const entry: { sources: readonly Source[]; facts: readonly number[] } | undefined = practice ?? results ?? ruleBook.refused.find(({ id }) => id === found.id)
  if (!entry) return null
  const { sources, facts } = entry
  return (
    <>
      {practice?.kind === 'manual' && <Part title={t('rules.question')}><p>{practice.question[language]}</p></Part>}
      {results && <Part title={t('rules.needs')}><p>{results.needs[language]}</p></Part>}
      {practice && <Part title={t('finding.fix')}><p>{practice.fix[language]}</p></Part>}
      {practice && 'weight' in practice && <Part title={t('rules.weight')}><Weights weights={practice.weight} /></Part>}
      {sources.length > 0 && <Part title={t('finding.sources')}><SourceList sources={sources} /></Part>}
      {facts.length > 0 && (
        <Part title={t('rules.facts')}>
          <ul>{ruleBook.facts.filter(({ number }) => facts.includes(number)).map(({ number, text }) => <li key={number}><span className="soft figures">{number}</span> {text[language]}</li>)}</ul>
        </Part>
      )}
    </>
  )
}

/** The documented weight and its reason, and those of the goals that differ. */
function Weights({ weights }: { weights: PerProfile<Weight> }) {
  const { t, language } = useTexts()
  return (
    <ul>
      {profileIds.flatMap((profile) => {
        const weight = weights[profile]
        return weight ? [<li key={profile}><strong>{t(`terms:profile.${profile}`)}: {formatNumber(weight.value, language)}</strong> · {weight.reason[language]}</li>] : []
      })}
    </ul>
  )
}

function FactDetails({ number }: { number: number }) {
  const { t, language } = useTexts()
  const fact = ruleBook.facts.find((each) => each.number === number)
  if (!fact) return null
  const places = placesOf(fact, ruleBook)
  return (
    <>
      {fact.note && <p>{fact.note[language]}</p>}
      <Part title={t('rules.places')}>
        <ul>
          {places.map((place) => (
            <li key={'id' in place ? `${place.kind} ${place.id}` : place.kind}>
              {t(`rules.kindOf.${place.kind}`)}
              {'id' in place && <>: <Link href={`/practices?q=${encodeURIComponent(place.title[language])}&kind=${place.kind}`}>{place.title[language]}</Link></>}
            </li>
          ))}
        </ul>
      </Part>
      {fact.sides && <Part title={t('finding.sources')}><SourceList sources={fact.sides} /></Part>}
      {fact.documents.map((id) => <p key={id} className="soft small"><cite>{documents[id].title}</cite>{documents[id].publisher && ` · ${documents[id].publisher}`} ({id})</p>)}
    </>
  )
}
