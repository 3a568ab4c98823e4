import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Who may come in: a one-time token is changed into a cookie, and the cookie opens everything else. */
export interface Door {
  /** The address that lets one browser in, once. */
  readonly url: string
  /** The cookie to set where `token` is the one in `url`; the token is spent then and `url` is a new one. Undefined otherwise. */
  redeem(token: string): string | undefined
  /** Whether a `Cookie` header carries the key. */
  admits(cookieHeader: string | undefined): boolean
}

/** A door for `127.0.0.1:port`. `onFreshUrl` hears each new one-time address after the first. */
export function createDoor(port: number, onFreshUrl: (url: string) => void): Door {
  // Cookies do not know ports: without the port in its name, a second host on this machine would overwrite the first one's.
  const cookieName = `hookline-${port}`
  const key = createSecret()
  let token = createSecret()
  const address = () => `http://127.0.0.1:${port}/?token=${token}`

  return {
    get url() {
      return address()
    },
    redeem(offered) {
      if (!isSameSecret(offered, token)) return undefined
      token = createSecret()
      onFreshUrl(address())
      return `${cookieName}=${key}; Path=/; HttpOnly; SameSite=Strict`
    },
    admits(cookieHeader) {
      const offered = cookieValues(cookieHeader ?? '', cookieName)
      return offered.length === 1 && isSameSecret(offered[0] ?? '', key)
    },
  }
}

function createSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Compares digests, so that the time taken tells neither content nor length. */
function isSameSecret(offered: string, expected: string): boolean {
  return timingSafeEqual(digest(offered), digest(expected))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function cookieValues(header: string, name: string): string[] {
  const prefix = `${name}=`
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(prefix))
    .map((pair) => pair.slice(prefix.length))
}
