/** A guard, how it is taken away, and the tests that must notice. */
export interface Removal {
  guard: string
  file: string
  /** Stands exactly once in the file. */
  from: string
  to: string
  tests: readonly string[]
  /** Only tests of this name, where the rest of a file is long. */
  named?: string
}

const [guards, run, gather, decode] = ['electron/core/media/guards.ts', 'electron/core/media/run.ts', 'electron/core/gather/gather.ts', 'electron/core/gather/decode.ts']
const [media, running, database, door] = [['test/core/media/guards.test.ts'], ['test/core/media/run.test.ts'], ['test/core/db/open.test.ts'], ['test/web/door.test.ts']]
const [locks, bridge] = [['test/main/locks.test.ts'], ['test/main/bridge.test.ts']]

/** The checklist of the design on security, one guard at a time. */
export const removals: readonly Removal[] = [
  // INPUT, GUARDS
  { guard: 'only ordinary files', file: 'electron/core/media/source-file.ts', from: "if (!found.isFile()) throw new Failure('file_not_regular', { name })", to: '', tests: media, named: 'ordinary file' },
  { guard: 'list of containers', file: guards, from: "...['-format_whitelist', 'mov,mp4,matroska,webm,avi,mpegts'],", to: '', tests: media },
  { guard: 'list of protocols', file: guards, from: "...['-protocol_whitelist', 'file'],", to: '', tests: media },
  { guard: 'list of decoders', file: guards, from: "[...inputGuards, '-codec_whitelist', [...forVideo, ...forSound].join(',')]", to: '[...inputGuards]', tests: media },
  { guard: 'list of codecs, before decoding', file: guards, from: 'return Object.hasOwn(videoDecoders, codec)', to: 'return codec.length > 0', tests: ['test/core/media/guards.test.ts'], named: 'on the list by its own name' },
  { guard: 'most pixels', file: guards, from: "...['-max_pixels', String(maxPicture.widthPx * maxPicture.heightPx)],", to: '', tests: media },
  { guard: 'most streams', file: guards, from: "...['-max_streams', '64'],", to: '', tests: media },
  { guard: 'most memory at once', file: guards, from: "['-max_alloc', String(256 * 1024 ** 2)]", to: '[]', tests: media, named: 'taken into memory' },
  // RESULT
  { guard: 'frames by select, not fps', file: decode, from: '    regularAndBetween,\n', to: "    'fps=30',\n", tests: media },
  { guard: 'errors on standard error count', file: gather, from: 'errors.length === 0 && !isShort', to: '!isShort', tests: ['test/core/bad-input.test.ts'], named: 'parts are damaged' },
  { guard: 'decoded against claimed duration', file: gather, from: 'const isShort = durationS < 0.8 * expectedS - 1', to: 'const isShort = false', tests: media, named: 'third of what it claims' },
  { guard: 'finite numbers alone', file: 'electron/core/gather/sound-blocks.ts', from: 'if (!(Math.abs(samples[i]!) <= loudest)) samples[i] = 0', to: '', tests: ['test/core/gather/sound-blocks.test.ts', 'test/core/gather/hear.test.ts'] },
  // WATCHDOG, SPAWN
  { guard: 'limit of wall time', file: run, from: "setTimeout(() => stop('timeout'), task.limits.wallS * 1000)", to: 'undefined', tests: running },
  { guard: 'limit without progress', file: run, from: " && stop('stalled'), 250)", to: ', 250)', tests: running },
  { guard: 'cap on output', file: run, from: 'return size <= most', to: 'return size <= Infinity', tests: running },
  { guard: 'children of a program die with it', file: run, from: "      // The leader is gone; a child that it left behind is not.\n      killGroup(child, 'SIGKILL')", to: '', tests: running },
  { guard: 'environment of its own', file: run, from: "return { PATH, TMPDIR: folder,", to: 'return { ...process.env, PATH, TMPDIR: folder,', tests: running },
  // DB
  { guard: 'synchronous=FULL', file: 'electron/core/db/open.ts', from: "'synchronous = FULL'", to: "'synchronous = NORMAL'", tests: database },
  { guard: 'application_id', file: 'electron/core/db/open.ts', from: 'if (!isFresh && id !== applicationId)', to: 'if (id === undefined)', tests: ['test/faults/data/data.test.ts'], named: 'data-unknown-files' },
  { guard: 'newer layouts are refused', file: 'electron/core/db/open.ts', from: 'if (version > migrations.length) throw', to: 'if (version < 0) throw', tests: ['test/faults/data/data.test.ts'], named: 'data-unknown-files' },
  { guard: 'check at opening', file: 'electron/core/db/open.ts', from: "if (verdict === 'ok') return", to: 'if (verdict) return', tests: database },
  // HTTP, CSP, SCHEME
  { guard: 'exact Host', file: 'electron/web/guard.ts', from: "return only(request, 'host') === host", to: "return only(request, 'host') !== `!${host}`", tests: door },
  { guard: 'equal Origin', file: 'electron/web/guard.ts', from: "return only(request, 'origin') === `http://${host}` &&", to: 'return host !== undefined &&', tests: ['test/web/wire.test.ts', 'test/web/upload.test.ts'] },
  { guard: 'key in a cookie', file: 'electron/web/door.ts', from: "return offered.length === 1 && isSameSecret(offered[0] ?? '', key)", to: "return isSameSecret(offered[0] ?? key, offered[0] ?? key)", tests: door },
  { guard: 'token works once', file: 'electron/web/door.ts', from: '      token = createSecret()\n', to: '', tests: door },
  { guard: 'no scripts but ours (CSP)', file: 'electron/web/headers.ts', from: '"script-src \'self\'"', to: '"script-src \'self\' \'unsafe-inline\'"', tests: ['test/web/routes.test.ts'] },
  { guard: 'plain paths alone', file: 'electron/web/target.ts', from: 'if (!plainPath.test(path)) return null', to: 'if (plainPath.test(path)) void path', tests: ['test/web/routes.test.ts', 'test/main/app-protocol.test.ts'] },
  // WINDOW, LOCKS, IPC
  { guard: 'sender of a message', file: 'electron/main/locks.ts', from: 'return event.sender.id === contentsId && frame !== null && frame.parent === null && isOurPage(frame.url)', to: 'return frame !== undefined || contentsId > 0', tests: [...locks, ...bridge] },
  { guard: 'paths that were dropped or chosen alone', file: 'electron/main/bridge.ts', from: 'allowsPath: grants.has', to: 'allowsPath: () => true', tests: bridge },
  { guard: 'sandbox of the window', file: 'electron/main/window.ts', from: 'sandbox: true', to: 'sandbox: false', tests: ['test/main/window.test.ts'] },
  { guard: 'navigation stays', file: 'electron/main/locks.ts', from: 'if (!isOurPage(event.url)) event.preventDefault()', to: '', tests: locks },
  { guard: 'no permissions', file: 'electron/main/locks.ts', from: "answer(permission === 'fullscreen')", to: 'answer(permission !== null)', tests: locks },
  { guard: 'fuses', file: 'resources/packaging/configuration.ts', from: 'runAsNode: false', to: 'runAsNode: true', tests: ['test/main/packaging.test.ts'] },
  // EXPORT, IMPORT
  { guard: 'no formulas in CSV', file: 'electron/core/exchange/cell.ts', from: "return formula.test(text) ? `'${text}` : text", to: 'return text', tests: ['test/core/exchange/csv.test.ts'] },
  { guard: 'signature of a review', file: 'electron/core/review/sign.ts', from: 'return given.length === expected.length && timingSafeEqual(given, expected)', to: 'return given.length > 0 || timingSafeEqual(given, expected)', tests: ['test/core/review/review.test.ts'] },
  { guard: 'depth of JSON', file: 'electron/core/json-shape.ts', from: 'if (depth > deepest || values > mostValues) return false', to: '', tests: ['test/core/json-shape.test.ts'] },
  { guard: 'no references in YAML', file: 'electron/core/house-rules/parse-yaml.ts', from: 'if (!isAlias(node) && node.anchor === undefined && node.tag === undefined) return', to: 'if (node !== null) return', tests: ['test/core/house-rules/read.test.ts'] },
  { guard: 'links to https alone', file: 'electron/core/report/legible.ts', from: "/^https:\\/\\/[^\\s]+$/.test(src)", to: "src !== ''", tests: ['test/core/report/hostile.test.ts'] },
]
