import { Command } from 'commander'
import { benchAccuracy } from './accuracy.ts'
import { benchCalendar } from './calendar.ts'
import { benchCaptions } from './captions.ts'
import { benchCuts } from './cuts.ts'
import { benchDecode } from './decode.ts'
import { benchDuplicates } from './duplicates.ts'
import { benchLoudness } from './loudness.ts'
import { benchOpening } from './opening.ts'
import { benchPage } from './page.ts'
import { benchReports } from './reports.ts'
import { benchTempo } from './tempo.ts'

/* `npm run bench -- <what>`: figures, not tests. Ratios are measured side by side in one run, because these machines are shared and noisy. */
const program = new Command('bench')

program
  .command('decode')
  .description('wall time of the whole analysis as a ratio to the bare decode of the same file')
  .option('--seconds <list>', 'lengths of the clips', (text) => text.split(',').map(Number), [15, 60])
  .option('--codec <list>', 'h264, hevc or both', (text) => text.split(','), ['h264'])
  .option('--fps <list>', 'frames per second of the clips', (text) => text.split(',').map(Number), [30])
  .option('--rounds <count>', 'rounds per clip', Number, 3)
  .option('--json <file>', 'write the figures')
  .action(benchDecode)

program
  .command('cuts')
  .description('cuts found in a folder of labelled clips, beside ffmpeg scdet and PySceneDetect')
  .requiredOption('--data <folder>', 'clips and their labels.csv')
  .option('--no-peers', 'Hookline alone')
  .option('--json <file>', 'write the figures')
  .action(benchCuts)

program
  .command('opening')
  .description('error of each quantity of the opening on made clips of known truth')
  .option('--clips <count>', 'how many to make and read', Number, 48)
  .option('--seed <number>', 'of the first; each clip has the next', Number, 1)
  .option('--json <file>', 'write the figures')
  .action(benchOpening)

program
  .command('duplicates')
  .description('edits of one video found in a library of many, beside the signature filter of ffmpeg')
  .requiredOption('--data <folder>', 'clips named NAME__EDIT')
  .option('--drafts <count>', 'size of the library', Number, 10_000)
  .option('--no-peers', 'Hookline alone')
  .option('--json <file>', 'write the figures')
  .action(benchDuplicates)

program
  .command('page')
  .description('the page with a large library in Chromium: first picture, interactions, scrolling, what jumps')
  .option('--drafts <count>', 'size of the library', Number, 10_000)
  .option('--rounds <count>', 'starts of the program', Number, 3)
  .option('--json <file>', 'write the figures')
  .action(benchPage)

program
  .command('calendar')
  .description('the calendar of many clients in Chromium: from month to month, nodes, search')
  .option('--clients <count>', 'how many', Number, 40)
  .option('--posts <count>', 'of all of them', Number, 100_000)
  .option('--switches <count>', 'months gone through', Number, 40)
  .option('--json <file>', 'write the figures')
  .action(benchCalendar)

program
  .command('reports')
  .description('reports of a made library as PDF: wall and processor time, cold and warm, memory')
  .option('--rounds <count>', 'of which the least counts', Number, 2)
  .option('--json <file>', 'write the figures')
  .action(benchReports)

program
  .command('tempo')
  .description('tempo in a folder of labelled clips, beside aubio, bpm-tools and soundstretch')
  .requiredOption('--data <folder>', 'clips and their labels.csv')
  .option('--excerpt', 'the first 10 and 15 seconds of each clip too')
  .option('--no-peers', 'Hookline alone')
  .option('--json <file>', 'write the figures')
  .action(benchTempo)

program
  .command('loudness')
  .description('loudness in a folder of clips, beside the ebur128 filter of ffmpeg')
  .requiredOption('--data <folder>', 'clips, and their truth.csv where known')
  .option('--json <file>', 'write the figures')
  .action(benchLoudness)

program
  .command('captions')
  .description('detectors of captions on labelled captions, beside lists of keywords; figures only')
  .option('--json <file>', 'write the figures')
  .action(benchCaptions)

program
  .command('accuracy')
  .description('every benchmark on a folder of labelled clips, written to docs/accuracy.md')
  .requiredOption('--data <folder>', 'holds tempo, video, loudness and dupes')
  .option('--only <list>', 'some of them', (text) => text.split(','))
  .action(benchAccuracy)

await program.parseAsync()
