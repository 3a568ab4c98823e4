import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../electron/core/text-source.ts'
import { openUploads } from '../../electron/core/uploads.ts'
import { maxMessageLength } from '../../shared/contract/wire.ts'
import { longestSentText, textSource } from '../../shared/contract/text-source.ts'
import { temporaryFolder } from '../fixtures/clips.ts'

const folder = temporaryFolder()
const uploads = openUploads(path.join(folder, 'uploads'))
const asked = { uploads, grant: { allowsPath: () => true }, maxBytes: 1000 }

function file(name: string, content: string | Uint8Array): { path: string } {
  writeFileSync(path.join(folder, name), content)
  return { path: path.join(folder, name) }
}

const code = (expected: string) => ({ data: { code: expected } })

describe('the text of a file', () => {
  it('is the same, whichever way it comes', async () => {
    const text = 'Café, “quoted” 🍞\r\n'
    async function* chunks() {
      yield Buffer.from(text)
    }
    const upload = await uploads.receive('plan.csv', Buffer.byteLength(text), chunks())
    expect(await readText({ text }, asked)).toEqual({ name: '', text, isGuessed: false })
    expect(await readText({ upload }, asked)).toEqual({ name: 'plan.csv', text, isGuessed: false })
    expect(await readText({ upload }, asked)).toEqual({ name: 'plan.csv', text, isGuessed: false })
    expect(await readText(file('plan.csv', text), asked)).toEqual({ name: 'plan.csv', text, isGuessed: false })
    expect(await readText(file('empty.csv', ''), asked)).toEqual({ name: 'empty.csv', text: '', isGuessed: false })
  })

  it.each([
    ['UTF-8 with its mark', Buffer.from('\uFEFFé', 'utf8')],
    ['UTF-16, little end first', Buffer.from('\uFEFFé', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\uFEFFé', 'utf16le').swap16()],
  ])('is read from %s', async (name, bytes) => {
    expect((await readText(file(name, bytes), asked)).text).toBe('é')
  })

  it('is whatever was written, of any file in UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
        expect((await readText(file('any.txt', text), { ...asked, maxBytes: 10_000 })).text).toBe(text.replace(/^\uFEFF/, ''))
      }),
      { numRuns: 50 },
    )
  })

  it('is refused where it cannot be read, is no text, is too much, or may not be named', async () => {
    const fifo = path.join(folder, 'fifo')
    execFileSync('mkfifo', [fifo])
    mkdirSync(path.join(folder, 'deeper'))
    await expect(readText({ path: path.join(folder, 'absent') }, asked)).rejects.toMatchObject(code('file_missing'))
    await expect(readText({ path: path.join(folder, 'deeper') }, asked)).rejects.toMatchObject(code('file_is_folder'))
    await expect(readText({ path: fifo }, asked)).rejects.toMatchObject(code('file_not_regular'))
    await expect(readText({ path: '/dev/zero' }, asked)).rejects.toMatchObject(code('file_not_regular'))
    await expect(readText(file('latin.csv', Buffer.from([0x63, 0x61, 0x66, 0xe9])), asked)).rejects.toMatchObject(code('text_not_readable'))
    await expect(readText(file('long.csv', 'x'.repeat(1001)), asked)).rejects.toMatchObject({ data: { code: 'text_too_large', values: { bytes: 1001, maxBytes: 1000 } } })
    await expect(readText({ text: 'é'.repeat(501) }, asked)).rejects.toMatchObject(code('text_too_large'))
    await expect(readText({ upload: crypto.randomUUID() }, asked)).rejects.toMatchObject(code('upload_incomplete'))
    await expect(readText(file('secret', 'x'), { ...asked, grant: { allowsPath: () => false } })).rejects.toMatchObject(code('path_not_allowed'))
    const closed = file('closed', 'x')
    chmodSync(closed.path, 0o000)
    if (process.getuid?.() !== 0) await expect(readText(closed, asked)).rejects.toMatchObject(code('file_not_readable'))
  })

  it('that is sent along fits into a message, however it must be escaped in ordinary files', () => {
    for (const unit of ['"', '\n', '\\', 'é']) expect(JSON.stringify({ type: 'call', id: 'x'.repeat(64), name: 'client.import', input: { source: { text: unit.repeat(longestSentText) }, dryRun: true } }).length).toBeLessThanOrEqual(maxMessageLength)
    expect(textSource.safeParse({ text: 'x', path: '/etc/passwd' }).success).toBe(false)
  })
})
