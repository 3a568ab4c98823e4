import { Button, Modal } from '@mantine/core'
import { useCallback, useRef, useState, type ReactNode } from 'react'
import { bridge } from '../api/bridge.ts'
import { useTexts } from '../app/use-texts.ts'
import { copyText } from '../parts/copy-text.ts'
import { saveText } from '../parts/save-text.ts'

interface Given {
  fileName: string
  text: string
}

/** Gives a text out: as a download in a browser; the window lets nothing be downloaded, so there it is shown, to be copied. */
export function useHandOut(): { handOut: (given: Given) => void; shown: ReactNode } {
  const { t } = useTexts()
  const [given, setGiven] = useState<Given | null>(null)
  const shownText = useRef<HTMLPreElement>(null)
  const handOut = useCallback((out: Given) => {
    if (bridge) setGiven(out)
    else saveText(out.fileName, out.text)
  }, [])
  const shown = (
    <Modal opened={given !== null} onClose={() => setGiven(null)} title={given && <bdi>{given.fileName}</bdi>} size="lg" lockScroll={false} transitionProps={{ duration: 0 }} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <div className="house-copy">
        <pre ref={shownText} tabIndex={0}>{given?.text}</pre>
        <Button size="compact-sm" variant="default" onClick={() => copyText(shownText.current?.textContent ?? '')}>{t('house.copy')}</Button>
      </div>
    </Modal>
  )
  return { handOut, shown }
}
