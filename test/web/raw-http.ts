import { connect, type Socket } from 'node:net'

export interface RawAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

/** Sends bytes as they are, and reads until the host closes or the answer is whole. Real clients would mend what these tests break. */
export function sendRaw(port: number, bytes: string | Buffer, patienceMs = 5000): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    const chunks: Buffer[] = []
    const finish = () => {
      socket.destroy()
      resolve(parseAnswer(Buffer.concat(chunks).toString('latin1')))
    }
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('no whole answer in time')))
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      if (isWhole(Buffer.concat(chunks).toString('latin1'))) finish()
    })
    socket.on('close', finish)
    socket.on('error', reject)
  })
}

/** A request line, headers and a body, joined as HTTP wants them. */
export function raw(line: string, headers: readonly string[], body = ''): string {
  return `${line} HTTP/1.1\r\n${headers.map((header) => `${header}\r\n`).join('')}\r\n${body}`
}

export function parseAnswer(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [line = '', ...headerLines] = head.split('\r\n')
  const headers = Object.fromEntries(headerLines.map((header) => splitHeader(header)))
  return { status: Number(line.split(' ')[1] ?? 0), headers, body: rest.join('\r\n\r\n') }
}

function splitHeader(header: string): [string, string] {
  const colon = header.indexOf(':')
  return [header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim()]
}

function isWhole(text: string): boolean {
  if (!text.includes('\r\n\r\n')) return false
  const { headers, body } = parseAnswer(text)
  return body.length >= Number(headers['content-length'] ?? Infinity)
}

/** A connection that says nothing more; the caller destroys it. */
export function openIdle(port: number, bytes = ''): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      if (bytes !== '') socket.write(bytes)
      resolve(socket)
    })
    socket.on('error', reject)
  })
}
