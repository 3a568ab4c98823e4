import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconBook2, IconMovie, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { visibleText } from '../../shared/i18n/format.ts'
import { ruleBook } from '../../shared/rule-book/index.ts'
import { indexRuleBook, searchRuleBook } from '../../shared/rule-book/search.ts'
import { useDrafts } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { runAction, useAble } from './able.ts'
import { actionGroups } from './action.ts'
import { findByWords, indexByWords } from './find-by-words.ts'
import { KeysView } from './keys-view.tsx'
import { actionList, type ActionId } from './list.ts'
import './palette.css'

const mostDrafts = 8
const mostRules = 5

/** Everything that can be done or gone to, by its name: actions, drafts, rules. */
export function Palette() {
  const { t } = useTexts()
  const [query, setQuery] = useState('')
  return (
    <Spotlight.Root query={query} onQueryChange={setQuery} shortcut={null} scrollable maxHeight="min(28rem, 60vh)" overlayProps={{ blur: 0 }} classNames={{ content: 'palette' }}>
      <Spotlight.Search placeholder={t('app.palettePlaceholder')} aria-label={t('app.palettePlaceholder')} leftSection={<IconSearch size={18} aria-hidden />} />
      <Spotlight.ActionsList>
        <Found query={query} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

function Found({ query }: { query: string }) {
  const { t } = useTexts()
  const actions = useFoundActions(query)
  const drafts = useFoundDrafts(query)
  const rules = useFoundRules(query)
  if (actions.length + drafts.length + rules.length === 0) return <Spotlight.Empty>{t('app.paletteEmpty')}</Spotlight.Empty>
  return (
    <>
      {actionGroups.map((group) => {
        const inGroup = actions.filter(({ id }) => id.startsWith(`${group}.`))
        if (inGroup.length === 0) return null
        return (
          <Spotlight.ActionsGroup key={group} label={t(`actions.group.${group}`)}>
            {inGroup.map(({ id, label, Icon, keys: [binding] }) => (
              <Spotlight.Action key={id} label={label} leftSection={<Icon size={18} aria-hidden />} rightSection={binding !== undefined && <KeysView binding={binding} />} onClick={() => later(id)} />
            ))}
          </Spotlight.ActionsGroup>
        )
      })}
      <Places label={t('library.title')} places={drafts} Icon={IconMovie} />
      <Places label={t('rules.title')} places={rules} Icon={IconBook2} />
    </>
  )
}

/** After the palette has closed and given the focus back, so that the action may move it. */
function later(id: ActionId) {
  spotlight.close()
  setTimeout(() => runAction(id), 0)
}

interface Place {
  id: string
  label: string
  to: string
}

function Places({ label, places, Icon }: { label: string; places: readonly Place[]; Icon: typeof IconMovie }) {
  const [, go] = useLocation()
  if (places.length === 0) return null
  return (
    <Spotlight.ActionsGroup label={label}>
      {places.map((place) => <Spotlight.Action key={place.id} label={place.label} leftSection={<Icon size={18} aria-hidden />} onClick={() => go(place.to)} />)}
    </Spotlight.ActionsGroup>
  )
}

function useFoundActions(query: string) {
  const { t } = useTexts()
  const able = useAble()
  const index = useMemo(() => {
    const listed = actionList.filter(({ id }) => able.has(id) && id !== 'view.palette').map(({ id, keys, Icon }) => ({ id, keys, Icon, label: t(`actions.${id}`) }))
    return indexByWords(listed, ({ label }) => label)
  }, [t, able])
  return useMemo(() => findByWords(index, query), [index, query])
}

function useFoundDrafts(query: string): Place[] {
  const drafts = useDrafts().data?.drafts
  const index = useMemo(() => indexByWords(drafts ?? [], ({ draft }) => draft.name), [drafts])
  return useMemo(() => {
    if (query.trim() === '') return []
    const found = findByWords(index, query).slice(0, mostDrafts)
    return found.map(({ draft }) => ({ id: draft.id, label: visibleText(draft.name), to: `/draft/${draft.id}` }))
  }, [index, query])
}

function useFoundRules(query: string): Place[] {
  const { language } = useTexts()
  const index = useMemo(() => indexRuleBook(ruleBook), [])
  return useMemo(() => {
    if (query.trim() === '') return []
    const found = searchRuleBook(index, query).filter(({ kind }) => kind !== 'fact').slice(0, mostRules)
    return found.map(({ kind, id, title }) => ({ id: `${kind} ${id}`, label: title[language], to: `/practices?q=${encodeURIComponent(title[language])}` }))
  }, [index, query, language])
}
