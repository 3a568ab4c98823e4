import { expect, test } from 'vitest'
import { failureWords } from '../../../shared/i18n/failure-words.ts'
import { languages } from '../../../shared/i18n/index.ts'
import { failureCodes } from '../../../shared/model/failure.ts'

test('sizes travel as bytes and are shown in megabytes', () => {
  const failure = { code: 'upload_too_large', values: { bytes: 5_200_000_000, maxBytes: 4_000_000_000 } } as const
  expect(failureWords(failure, 'nl', { name: 'a.mp4' })).toMatchObject({ what: '“a.mp4” is te groot om over te dragen: 5,2 GB.' })
  expect(failureWords(failure, 'en', { name: 'a.mp4' }).why).toContain('up to 4 GB')
})

test('hidden characters of a name are written out, and what the failure says goes before what is known', () => {
  const failure = { code: 'not_a_video', values: { name: 'a\nb.mp4' } } as const
  expect(failureWords(failure, 'en', { name: 'other' }).what).toBe('“a␊b.mp4” is not a video.')
})

test.each(languages)('no failure is left with a gap in %s', (language) => {
  for (const code of failureCodes) expect(Object.values(failureWords({ code }, language)).join(' ')).not.toContain('{{')
})
