import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Before the fuses in Electron's program; see https://github.com/electron/fuses. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/**
 * A folder that electron-builder takes for Electron's on Linux: a program that does nothing but carry a wire of nine fuses, each as Electron ships it, and the licences. What is
 * packaged round it is what would be packaged round Electron.
 */
export function makeStandInRuntime(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const program = path.join(folder, 'electron')
  writeFileSync(program, Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), Buffer.from(fuseSentinel), Buffer.from([1, 9]), Buffer.from('101100010')]))
  chmodSync(program, 0o755)
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) writeFileSync(path.join(folder, name), name === 'version' ? 'v0.0.0' : 'a stand-in')
  return folder
}
