import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureBuild } from './build.ts'
import { root } from './steps.ts'

/* `npx hookline …`: builds where a source changed, then the command line, in the folder where the user stands. */
if (!(await ensureBuild())) process.exit(1)
const child = spawn(process.execPath, [path.join(root, 'out/main/cli.js'), ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
