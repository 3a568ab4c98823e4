import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { quoteCommand } from '../../../renderer/parts/quote-command.ts'

test('a shell reads back the very words', () => {
  const words = ['file:/a b/it’s', "it's", '$HOME', '`id`', '', '*', "select='gte(t\\,1)'", 'a;b|c&d', '-vf']
  const read = execFileSync('sh', ['-c', `printf '%s\\n' ${quoteCommand(words)}`], { encoding: 'utf8' })
  expect(read.split('\n').slice(0, -1)).toEqual(words)
})

test('plain words stay as they are, and hidden characters are shown', () => {
  expect(quoteCommand(['ffmpeg', '-i', 'file:/clip.mp4'])).toBe('ffmpeg -i file:/clip.mp4')
  expect(quoteCommand(['a\nb'])).toBe("'a␊b'")
})
