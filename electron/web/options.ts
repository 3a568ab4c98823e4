import { Command, InvalidArgumentError } from 'commander'

export interface WebOptions {
  port: number
  /** Undefined for the usual data folder. */
  data: string | undefined
  open: boolean
}

/** Reads the command line of the web host; ends the process with words of its own on `--help` and on a mistake. */
export function readOptions(argv: readonly string[]): WebOptions {
  const options = new Command('hookline-web')
    .description('Serves the Hookline workbench to a browser on this machine.')
    .option('--port <number>', 'port on 127.0.0.1; 0 takes any free one', readPort, 0)
    .option('--data <folder>', 'folder of the library')
    .option('--no-open', 'only print the address, open no browser')
    .allowExcessArguments(false)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .parse(argv)
    .opts<{ port: number; data?: string; open: boolean }>()
  return { port: options.port, data: options.data, open: options.open }
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
  return port
}
