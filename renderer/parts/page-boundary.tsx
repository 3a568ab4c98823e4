import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { toFailure } from '../../shared/model/failure.ts'
import { useTexts } from '../app/use-texts.ts'
import { FailureNotice } from './failure-notice.tsx'

interface Props {
  children: ReactNode
}

/** A defect of one page is said there, and the rest of the workbench goes on. React asks for a class here. */
export class PageBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <Broken error={this.state.error} onAgain={() => this.setState({ error: null })} />
  }
}

function Broken({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const { t } = useTexts()
  return (
    <div role="alert">
      <FailureNotice failure={toFailure(error)} />
      <Button mt="md" size="xs" variant="default" onClick={onAgain}>{t('app.tryAgain')}</Button>
    </div>
  )
}
