// Sets language and colours before the first paint, so that neither flashes; app/theme.ts and app/language.ts take over from here.
// A plain file because the CSP takes no inline script, and a module would run after the first paint.
try {
  const chosen = localStorage.getItem('hookline-color-scheme')
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light'
  document.documentElement.lang = localStorage.getItem('hookline-language') ?? (navigator.language.startsWith('nl') ? 'nl' : 'en')
} catch {
  // Storage may be switched off; the defaults stand then.
}
