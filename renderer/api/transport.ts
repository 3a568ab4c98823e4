import type { Transport } from '../../shared/contract/client.ts'
import type { Bridge } from '../../shared/contract/bridge.ts'
import { bridge } from './bridge.ts'

/** The way to the core: the bridge in the window, a WebSocket to the page's own host in a browser. */
export function openTransport(): Transport {
  return bridge ? bridgeTransport(bridge) : socketTransport(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/wire`)
}

function bridgeTransport(windowBridge: Bridge): Transport {
  return {
    send: (message) => windowBridge.send(JSON.stringify(message)),
    onMessage: (listener) => windowBridge.onMessage((text) => listener(JSON.parse(text))),
    // The core lives in the same program as the window: it ends when the window does.
    onClose: () => {},
  }
}

function socketTransport(address: string): Transport {
  const socket = new WebSocket(address)
  const early: string[] = []
  socket.addEventListener('open', () => {
    for (const text of early.splice(0)) socket.send(text)
  })
  return {
    send(message) {
      const text = JSON.stringify(message)
      if (socket.readyState === WebSocket.CONNECTING) early.push(text)
      else socket.send(text)
    },
    onMessage: (listener) => socket.addEventListener('message', (event: MessageEvent<string>) => listener(JSON.parse(event.data))),
    onClose: (listener) => socket.addEventListener('close', () => listener(), { once: true }),
  }
}
