import { failureWords } from '../../shared/i18n/failure-words.ts'
import type { Language } from '../../shared/i18n/index.ts'
import { toFailure } from '../../shared/model/failure.ts'
import type { Core } from '../core/core.ts'
import { openCore } from '../core/open-core.ts'

export interface LibraryFlags {
  locale: Language
  data: string
}

/** Works on a library; ends with 1 where the work says false, or fails, which is then told on standard error. */
export async function onLibrary({ data, locale }: LibraryFlags, work: (core: Core) => Promise<boolean>): Promise<void> {
  await told(locale, async () => {
    const core = await openCore({ dataDir: data, log: (error) => console.error(error) })
    try {
      return await work(core)
    } finally {
      await core.close()
    }
  })
}

/** Tells a failure of `work` on standard error, and ends with 1 then or where it says false. */
export async function told(language: Language, work: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await work())) process.exitCode = 1
  } catch (error) {
    const failure = toFailure(error)
    const { what, why, next } = failureWords(failure, language)
    process.stderr.write(`${[what, why, next, ...(failure.code === 'internal' ? [failure.details ?? ''] : [])].join('\n  ')}\n`)
    process.exitCode = 1
  }
}
