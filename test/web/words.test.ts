import { describe, expect, it } from 'vitest'
import { canOpenBrowser } from '../../electron/web/browser.ts'
import { failureText, startText } from '../../electron/web/failure-text.ts'
import { languageOf } from '../../shared/i18n/index.ts'
import { bilingual } from '../../electron/web/words.ts'

it.each([400, 401, 403, 404, 405, 408, 411, 413, 415, 417, 421, 426, 431, 500, 503])('%i is said in English and in Dutch', (status) => {
  const [english, dutch] = bilingual(status).trim().split('\n\n')
  expect(english).toMatch(/\w+/)
  expect(dutch).toMatch(/\w+/)
  expect(english).not.toBe(dutch)
})

describe('a start that fails', () => {
  const taken = Object.assign(new Error('listen'), { code: 'EADDRINUSE' })
  it('says which port is taken and what to do', () => {
    expect(startText(taken, 8080, 'en')).toMatch(/8080.*--port/)
    expect(startText(taken, 8080, 'nl')).toMatch(/8080.*--port/)
  })
  it('keeps the details of a defect', () => expect(startText(new Error('The page is not built'), 0, 'en')).toContain('The page is not built'))
  it('fills in values', () => expect(failureText({ code: 'file_missing', values: { path: '/a.mp4', name: 'a.mp4' } }, 'en')).toContain('/a.mp4'))
})

it.each([
  ['nl_NL.UTF-8', 'nl'],
  ['nl-BE', 'nl'],
  ['en_US.UTF-8', 'en'],
  ['C', 'en'],
  [undefined, 'en'],
] as const)('%s speaks %s', (locale, language) => expect(languageOf(locale)).toBe(language))

it.each([
  [{}, 'linux', false],
  [{ DISPLAY: ':0' }, 'linux', true],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
  [{ DISPLAY: ':0', CI: 'true' }, 'linux', false],
  [{ CI: 'false' }, 'darwin', true],
  [{}, 'win32', true],
] as const)('a browser with %j on %s: %s', (env, platform, expected) => expect(canOpenBrowser(env, platform)).toBe(expected))
