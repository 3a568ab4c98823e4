import { Command } from 'commander'
import { benchDecode } from './decode.ts'

/* `npm run bench -- <what>`: figures, not tests. Ratios are measured side by side in one run, because these machines are shared and noisy. */
const program = new Command('bench')

program
  .command('decode')
  .description('wall time of `hookline analyse` as a ratio to the bare decode of the same file')
  .option('--seconds <list>', 'lengths of the clips', (text) => text.split(',').map(Number), [15, 60])
  .option('--codec <list>', 'h264, hevc or both', (text) => text.split(','), ['h264'])
  .option('--rounds <count>', 'pairs per clip', Number, 5)
  .option('--json <file>', 'write the figures')
  .action(benchDecode)

await program.parseAsync()
