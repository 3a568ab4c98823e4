import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

/** A file of the built page, ready to send. */
export interface PageFile {
  type: string
  body: Buffer
}

export interface Page {
  /** The file or the view at a path; `index.html` comes with the nonce filled in. Null where there is none. */
  find(path: string, nonce: string): PageFile | null
}

/** What the built page is made of. Anything else in its folder (source maps, notes) is not served. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/** The page's own places: the library at the root, and the screens of the product with what stands under them. */
const viewPath = /^\/(?:(?:draft|compare|calendar|clients|hashtags|captions|results|practices|house-rules|reports|settings)(?:\/[a-z0-9-]+){0,3})?$/
const indexPath = '/index.html'

/**
 * Reads the built page once. What is served later comes out of this map, so no request reaches the file system and no path can lead out
 * of the folder. Links are not followed.
 * @throws Error where there is no `index.html`
 */
export async function loadPage(pageDir: string): Promise<Page> {
  const files = new Map<string, PageFile>()
  const entries = await readdir(pageDir, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const file = join(entry.parentPath, entry.name)
    files.set(`/${relative(pageDir, file).split(sep).join('/')}`, { type, body: await readFile(file) })
  }
  const index = files.get(indexPath)
  if (!index) throw new Error('The page is not built: npm run build')
  files.delete(indexPath)
  const template = index.body.toString('utf8')

  return {
    find(path, nonce) {
      const file = files.get(path)
      if (file || !viewPath.test(path)) return file ?? null
      return { type: index.type, body: Buffer.from(template.replaceAll('__CSP_NONCE__', nonce)) }
    },
  }
}
