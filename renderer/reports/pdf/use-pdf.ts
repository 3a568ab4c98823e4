import { useEffect, useRef, useState } from 'react'
import { openPdf, type OpenedPdf } from './open-pdf.ts'

/** The PDF, once it is open; the one before stays until then. */
export function usePdf(bytes: Uint8Array): { pdf: OpenedPdf | undefined; error: unknown } {
  const [state, setState] = useState<{ pdf: OpenedPdf | undefined; error: unknown }>({ pdf: undefined, error: undefined })
  const last = useRef<() => void>(undefined)
  useEffect(() => {
    const { opened, close } = openPdf(bytes)
    let isLeft = false
    async function show() {
      const pdf = await opened
      if (isLeft) return
      setState({ pdf, error: undefined })
      last.current?.()
      last.current = close
    }
    show().catch((error: unknown) => !isLeft && setState({ pdf: undefined, error }))
    return () => {
      isLeft = true
      if (last.current !== close) close()
    }
  }, [bytes])
  useEffect(() => () => last.current?.(), [])
  return state
}
