import { localStorageColorSchemeManager, MantineProvider, MantineThemeProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { setNonce } from 'get-nonce'
import type { i18n } from 'i18next'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { WorkbenchContext, type Workbench } from '../api/workbench.ts'
import { theme } from './theme.ts'
import { useTexts } from './use-texts.ts'

interface Props {
  workbench: Workbench
  queries: QueryClient
  texts: i18n
  children: ReactNode
}

// The key is read by public/first-paint.js too.
const colorScheme = localStorageColorSchemeManager({ key: 'hookline-color-scheme' })
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
// Mantine's dialogs keep the page from scrolling with a style of their own, made by a library that asks here.
setNonce(nonce)

export function Providers({ workbench, queries, texts, children }: Props) {
  return (
    <MantineProvider theme={theme} colorSchemeManager={colorScheme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <I18nextProvider i18n={texts}>
        <QueryClientProvider client={queries}>
          <WorkbenchContext value={workbench}>
            <Notices />
            {children}
          </WorkbenchContext>
        </QueryClientProvider>
      </I18nextProvider>
    </MantineProvider>
  )
}

/** What comes up in a corner; the cross that closes one has a name, which Mantine gives it only by the theme. */
function Notices() {
  const { t } = useTexts()
  const named = { components: { Notification: { defaultProps: { closeButtonProps: { 'aria-label': t('app.close') } } } } }
  return (
    <MantineThemeProvider theme={named}>
      <Notifications position="bottom-left" autoClose={8000} containerWidth={380} />
    </MantineThemeProvider>
  )
}
