import { connect } from 'node:net'

/**
 * Sends bytes as they are, and reads what comes back until the other side closes. Where nothing comes for `quietMs`, it is told that no more will be sent, which
 * ends what stays open or waits for the rest of a body. What a real client would mend goes out as it is.
 */
export function exchange(port: number, bytes: Buffer | string, quietMs = 10_000): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(bytes))
    let isEnding = false
    socket.setTimeout(quietMs, () => {
      if (isEnding) socket.destroy()
      else socket.end()
      isEnding = true
    })
    socket.on('data', (part: Buffer) => parts.push(part))
    socket.on('error', (error: NodeJS.ErrnoException) => error.code === 'ECONNREFUSED' && reject(error))
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')))
  })
}

/** The statuses of all answers in what came back. */
export function statusesIn(answered: string): number[] {
  return [...answered.matchAll(/(?:^|\n)HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))
}
