import { SegmentedControl, TextInput, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { useReducer, useState } from 'react'
import type { Language } from '../../shared/i18n/index.ts'
import { useSetSettings, useSettings } from '../api/settings.ts'
import { useChange } from '../api/use-change.tsx'
import { browserLanguage, chooseLanguage, chosenLanguage, followBrowser, known } from '../app/language.ts'
import { useTexts } from '../app/use-texts.ts'
import { rowTitle, SettingRow } from './setting-row.tsx'

export function Appearance() {
  return (
    <>
      <SettingRow id="language"><LanguageChoice /></SettingRow>
      <SettingRow id="theme"><ThemeChoice /></SettingRow>
      <SettingRow id="name"><NameField /></SettingRow>
    </>
  )
}

function LanguageChoice() {
  const { t, i18n } = useTexts()
  const change = useChange()
  // The same language by choice or by the browser's: the page looks no different, this control does.
  const [, showAgain] = useReducer((times: number) => times + 1, 0)

  async function set(wanted: Language | undefined) {
    if (wanted) chooseLanguage(i18n, wanted)
    else followBrowser(i18n)
    showAgain()
  }

  async function choose(language: Language | undefined) {
    const before = chosenLanguage()
    await change({ label: t('settings.changed', { name: t('settings.row.language.title') }), do: () => set(language), undo: () => set(before) })
  }

  return (
    <SegmentedControl
      size="xs"
      aria-labelledby={rowTitle('language')}
      value={chosenLanguage() ?? 'automatic'}
      onChange={(value) => void choose(known(value))}
      data={[
        { value: 'automatic', label: t('settings.language.automatic', { name: t(`settings.language.${browserLanguage()}`) }) },
        { value: 'en', label: <span lang="en">{t('settings.language.en')}</span> },
        { value: 'nl', label: <span lang="nl">{t('settings.language.nl')}</span> },
      ]}
    />
  )
}

const schemes = ['auto', 'light', 'dark'] as const satisfies readonly MantineColorScheme[]

function ThemeChoice() {
  const { t } = useTexts()
  const change = useChange()
  const { colorScheme, setColorScheme } = useMantineColorScheme()

  async function choose(value: string) {
    const scheme = schemes.find((each) => each === value)
    if (!scheme) return
    await change({ label: t('settings.changed', { name: t('settings.row.theme.title') }), do: async () => setColorScheme(scheme), undo: async () => setColorScheme(colorScheme) })
  }

  return (
    <SegmentedControl
      size="xs"
      aria-labelledby={rowTitle('theme')}
      value={colorScheme}
      onChange={(value) => void choose(value)}
      data={schemes.map((scheme) => ({ value: scheme, label: t(`settings.theme.${scheme}`) }))}
    />
  )
}

/** Kept on leaving it, as one step. */
function NameField() {
  const { t } = useTexts()
  const { name } = useSettings()
  const set = useSetSettings()
  const [typed, setTyped] = useState<string | null>(null)

  function keep() {
    const next = typed?.trim()
    setTyped(null)
    if (next !== undefined && next !== name) void set(t('settings.changed', { name: t('settings.row.name.title') }), { name: next })
  }

  return <TextInput size="xs" autoComplete="name" aria-labelledby={rowTitle('name')} maxLength={200} value={typed ?? name} onChange={({ currentTarget }) => setTyped(currentTarget.value)} onBlur={keep} onKeyDown={({ key }) => key === 'Enter' && keep()} />
}
