import { createTheme, Drawer, Modal } from '@mantine/core'

const systemFont = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif'

/** Mantine's parts in the colours and measures of tokens.css. */
export const theme = createTheme({
  fontFamily: systemFont,
  headings: { fontFamily: systemFont, fontWeight: '650' },
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, monospace',
  primaryColor: 'violet',
  primaryShade: { light: 8, dark: 6 },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  black: '#1c1c1f',
  components: {
    // Within the page's own landmark, so that the head of a dialog is no second head of the page.
    Modal: Modal.extend({ defaultProps: { portalProps: { target: '#dialogs' } } }),
    ModalRoot: Modal.Root.extend({ defaultProps: { portalProps: { target: '#dialogs' } } }),
    Drawer: Drawer.extend({ defaultProps: { portalProps: { target: '#dialogs' } } }),
    DrawerRoot: Drawer.Root.extend({ defaultProps: { portalProps: { target: '#dialogs' } } }),
  },
  colors: {
    dark: ['#e9e9ec', '#c5c6cc', '#a0a2ab', '#7d7f89', '#45474f', '#34363d', '#25262b', '#1a1b1f', '#131417', '#0d0e10'],
  },
})
