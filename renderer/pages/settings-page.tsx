import { useTexts } from '../app/use-texts.ts'

export function SettingsPage() {
  const { t } = useTexts()
  return <h1>{t('app.name')}</h1>
}
