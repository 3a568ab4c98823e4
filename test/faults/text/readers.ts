import { chmodSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { namesOf } from '../../../electron/core/exchange/names.ts'
import { readCsv } from '../../../electron/core/exchange/read-csv.ts'
import { readIcs } from '../../../electron/core/exchange/read-ics.ts'
import { readJson } from '../../../electron/core/exchange/read-json.ts'
import { readClientFile } from '../../../electron/core/client-file/read-client-file.ts'
import { readHashtagRows } from '../../../electron/core/hashtags/read-rows.ts'
import { readHouseRules } from '../../../electron/core/house-rules/read.ts'
import { probeFile } from '../../../electron/core/media/probe.ts'
import { pictureSize } from '../../../electron/core/picture-size.ts'
import { readText } from '../../../electron/core/text-source.ts'
import { readRange } from '../../../electron/web/range.ts'
import { readTarget } from '../../../electron/web/target.ts'
import { workshop } from '../../../shared/captions/workshop.ts'
import { request } from '../../../shared/contract/wire.ts'
import { parseJson } from '../../../shared/model/parse-json.ts'
import { settingsChange } from '../../../shared/model/settings.ts'
import { parseRule } from '../../../shared/planning/parse-rule.ts'
import { blockOf, parseAnswer } from '../../../shared/review/answer.ts'

/** Reads a text from outside; what is wrong is thrown as a `Failure` or comes back under `problems`. */
export type Reader = (text: string) => unknown

const none = namesOf([])
const belongings = { accounts: none, pillars: none, drafts: none }
const client = { id: 'b7b4a1de-5b3c-4a57-9a06-6f5c1c1d0a11', name: 'Bol', timeZone: 'Europe/Brussels' }

/** Every reader of what comes from outside, by what it reads. `folder` holds what has to be a file; programs are started by few only. */
export function readersIn(folder: string): { text: Record<string, Reader>; slow: Record<string, Reader> } {
  const [ffprobe, said, file] = ['ffprobe', 'said', 'file'].map((name) => path.join(folder, name)) as [string, string, string]
  writeFileSync(ffprobe, `#!/bin/sh\nexec cat '${said}'\n`)
  chmodSync(ffprobe, 0o700)
  return {
    text: {
      'a plan as CSV': (text) => readCsv(text, undefined, { client, ...belongings }),
      'a plan as iCalendar': (text) => readIcs(text, { client }),
      'a plan as JSON': (text) => readJson(text, belongings),
      'a table of hashtags': (text) => readHashtagRows(text, { group: 'x', kind: null }),
      'a client’s file': readClientFile,
      'an answer to a review': (text) => parseAnswer(blockOf(text) ?? text),
      'house rules': (text) => readHouseRules('rules.yaml', text),
      'a rule of repeating': parseRule,
      'a caption': (text) => workshop(text),
      'settings': (text) => settingsChange.safeParse(parseJson(text)),
      'a message of the wire': (text) => request.safeParse(parseJson(text)),
      'a Range header': (text) => readRange(text, 1000),
      'the target of a request': readTarget,
      'the head of a picture': (text) => pictureSize(Buffer.from(text, 'latin1')),
    },
    slow: {
      'an answer of ffprobe': async (text) => {
        writeFileSync(said, text)
        await probeFile({ ffprobe, file: said, name: 'x.mp4', fileBytes: 1000, sniffed: 'mp4' })
      },
      'bytes as text': async (text) => {
        writeFileSync(file, text, 'latin1')
        await readText({ path: file }, { uploads: { find: async () => file }, grant: { allowsPath: () => true }, maxBytes: 1024 * 1024, ...(text.length % 2 === 0 && { otherwise: 'windows-1252' as const }) })
      },
    },
  }
}
