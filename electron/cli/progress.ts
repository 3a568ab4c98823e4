import path from 'node:path'
import { MultiBar, Presets } from 'cli-progress'
import { visibleText } from '../../shared/i18n/format.ts'

export interface ProgressLine {
  percent(percent: number): void
  /** The last word on this file. */
  end(word: string): void
}

export interface ProgressShow {
  line(file: string): ProgressLine
  close(): void
}

/** Progress on standard error: bars on a terminal, else a line when a file is done. */
export function showProgress(total: number): ProgressShow {
  return process.stderr.isTTY ? bars() : lines(total)
}

function bars(): ProgressShow {
  const multi = new MultiBar({ format: ' {bar} {percentage} % · {name} {word}', hideCursor: true, clearOnComplete: true, stream: process.stderr, fps: 10 }, Presets.rect)
  return {
    line(file) {
      const name = visibleText(path.basename(file))
      const bar = multi.create(100, 0, { name, word: '' })
      return {
        percent: (percent) => bar.update(percent),
        end(word) {
          bar.update(100, { word })
          multi.remove(bar)
        },
      }
    },
    close: () => multi.stop(),
  }
}

function lines(total: number): ProgressShow {
  let done = 0
  return {
    line: (file) => ({
      percent() {},
      end(word) {
        done += 1
        process.stderr.write(`[${done}/${total}] ${visibleText(path.basename(file))}: ${word}\n`)
      },
    }),
    close() {},
  }
}
