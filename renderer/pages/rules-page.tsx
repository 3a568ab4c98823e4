import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { profileIds, type ProfileId } from '../../shared/model/verdict.ts'
import { forProfile } from '../../shared/practices/practice.ts'
import { ruleBook } from '../../shared/rule-book/index.ts'
import { indexRuleBook, searchRuleBook, type Findable } from '../../shared/rule-book/search.ts'
import { useTexts } from '../app/use-texts.ts'
import { RuleRow } from '../parts/rule-row.tsx'
import './rules-page.css'

const kinds = ['all', 'measured', 'asked', 'planned', 'results', 'refused', 'fact'] as const
type Kind = (typeof kinds)[number]

/** The whole rule book, searchable: every practice with its evidence, every documented fact with its place, and what is refused. */
export function RulesPage() {
  const { t } = useTexts()
  const [address, setAddress] = useSearchParams()
  const query = address.get('q') ?? ''
  const kind = kinds.find((each) => each === address.get('kind')) ?? 'all'
  const profile = profileIds.find((each) => each === address.get('profile')) ?? null
  const found = useFound(useDeferredValue(query))
  const shown = found.filter((each) => (kind === 'all' || each.kind === kind) && (profile === null || weightOf(each, profile) > 0))
  useDocumentTitle(`${t('rules.title')} – ${t('app.name')}`)

  function change(next: { q?: string; kind?: Kind; profile?: string }) {
    setAddress(
      (before) => {
        const after = new URLSearchParams(before)
        for (const [name, value] of Object.entries(next)) if (value === '' || value === 'all') after.delete(name)
          else after.set(name, value)
        return after
      },
      { replace: true },
    )
  }

  return (
    <article className="rules">
      <h1>{t('rules.title')}</h1>
      <p className="soft">{t('rules.text')}</p>
      <div className="rules-search">
        <TextInput type="search" leftSection={<IconSearch size={16} aria-hidden />} aria-label={t('rules.search')} placeholder={t('rules.search')} value={query} onChange={(event) => change({ q: event.currentTarget.value })} />
        <SegmentedControl aria-label={t('rules.kind')} size="xs" value={kind} onChange={(value) => change({ kind: value as Kind })} data={kinds.map((each) => ({ value: each, label: t(`rules.kinds.${each}`) }))} />
        <NativeSelect aria-label={t('rules.profile')} size="xs" value={profile ?? ''} onChange={(event) => change({ profile: event.currentTarget.value })} data={[{ value: '', label: t('rules.anyProfile') }, ...profileIds.map((each) => ({ value: each, label: t(`terms:profile.${each}`) }))]} />
      </div>
      <p className="soft small figures" role="status">{t('rules.count', { count: shown.length })}</p>
      {shown.length > 0 && <ul className="finding-group rules-list">{shown.map((each) => <RuleRow key={`${each.kind} ${each.id}`} found={each} isOpen={shown.length === 1} weight={profile && weightOf(each, profile)} />)}</ul>}
    </article>
  )
}

/** What an entry weighs for a goal; facts, refused claims and what needs results weigh nothing. */
function weightOf({ kind, id }: Findable, profile: ProfileId): number {
  const books = { measured: ruleBook.practices, asked: ruleBook.practices, planned: ruleBook.plan, results: [], refused: [], fact: [] }
  const entry = books[kind].find((each) => each.id === id)
  return entry && 'weight' in entry ? forProfile(entry.weight, profile).value : 0
}

function useFound(query: string): Findable[] {
  const index = useMemo(() => indexRuleBook(ruleBook), [])
  return useMemo(() => searchRuleBook(index, query), [index, query])
}
