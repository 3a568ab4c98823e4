import { useTexts } from '../app/use-texts.ts'

export function ComparePage(_: { first: string; second: string }) {
  const { t } = useTexts()
  return <h1>{t('app.name')}</h1>
}
