import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openCore } from '../../../electron/core/open-core.ts'
import { callCore } from '../../../electron/cli/call-core.ts'
import { binaries, ffmpeg, makeClip, temporaryFolder } from '../../fixtures/clips.ts'
import { readPdf } from '../../fixtures/read-pdf.ts'

const folder = temporaryFolder()

test('a report is made of a real draft in a thread, with the agency’s branding, and served by its id', async () => {
  const core = await openCore({ dataDir: path.join(folder, 'data'), findMedia: async () => binaries, now: () => new Date('2026-11-22T13:30:00Z') })
  try {
    const webp = path.join(folder, 'logo.webp')
    ffmpeg(['-f', 'lavfi', '-i', 'color=c=red:s=900x300', '-frames:v', '1', webp])
    const logo = readFileSync(webp).toString('base64')
    const { before } = await callCore(core, 'report.setBranding', { agency: 'Studio Zuid', colour: '#e6007e', logo })
    expect(before).toEqual({ agency: '', colour: null, contact: '', footer: '', logo: null })
    expect(await callCore(core, 'report.branding', {})).toMatchObject({ agency: 'Studio Zuid', contact: '', logo })

    const { draft } = await callCore(core, 'draft.import', { source: { path: makeClip(path.join(folder, 'clip.mp4')) } })
    const made = await callCore(core, 'report.make', { subject: { kind: 'draft', draftId: draft.id }, language: 'nl' })
    expect(made.fileName).toBe('keuring-clip-2026-11-22.pdf')
    const bytes = readFileSync((await core.report(made.reportId))!.path)
    const read = await readPdf(bytes)
    expect([bytes.length, read.pages.length]).toEqual([made.sizeBytes, made.pages])
    expect(read.text).toContain('Studio Zuid')
    expect(read.text).toContain(draft.contentHash)
    // The logo, the cover and the opening, at least.
    expect(bytes.toString('latin1').match(/\/Subtype \/Image/g)?.length).toBeGreaterThanOrEqual(3)

    expect(await core.report('00000000-0000-4000-8000-000000000000')).toBeNull()
    await callCore(core, 'report.setBranding', before)
    expect(await callCore(core, 'report.branding', {})).toEqual(before)
    await expect(callCore(core, 'report.make', { subject: { kind: 'draft', draftId: '00000000-0000-4000-8000-000000000000' }, language: 'en' })).rejects.toMatchObject({ data: { code: 'draft_not_found' } })
  } finally {
    await core.close()
  }
})
