import { createServer } from 'node:http'

/** A server of somebody else on this machine, which answers everything with an empty page that anybody may read, and remembers who came. */
export interface Attacker {
  port: number
  /** Paths that were asked for since it was emptied last. */
  hits: string[]
  close(): void
}

export async function startAttacker(): Promise<Attacker> {
  const hits: string[] = []
  const server = createServer((request, response) => {
    hits.push(request.url ?? '')
    response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' }).end('<!doctype html><title>Elsewhere</title>')
  })
  server.on('upgrade', (request, socket) => {
    hits.push(request.url ?? '')
    socket.destroy()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    hits,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
