import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder like `out/renderer`, with a file beside it that must never be served. */
export async function makeBuiltPage(): Promise<{ pageDir: string; remove(): Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'hookline-page-'))
  const pageDir = join(root, 'renderer')
  await mkdir(join(pageDir, 'assets'), { recursive: true })
  await writeFile(join(root, 'secret.js'), 'secret')
  await writeFile(join(pageDir, 'index.html'), '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><title>Hookline</title>')
  await writeFile(join(pageDir, 'assets', 'main-AbC_12.js'), 'export {}')
  await writeFile(join(pageDir, 'assets', 'main-AbC_12.js.map'), 'secret')
  await writeFile(join(pageDir, 'assets', '.hidden.js'), 'secret')
  await symlink(join(root, 'secret.js'), join(pageDir, 'assets', 'link.js'))
  return { pageDir, remove: () => rm(root, { recursive: true, force: true }) }
}
