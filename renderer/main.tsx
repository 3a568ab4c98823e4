// First of all: zod asks how to work when the first schema is made.
// oxlint-disable-next-line import/no-unassigned-import
import './api/without-eval.ts'
// oxlint-disable-next-line import/no-unassigned-import
import './app/trusted-types.ts'
import '@mantine/core/styles.css'
import '@mantine/dropzone/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './app/tokens.css'
import './app/base.css'
import './app/mantine.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createTexts } from '../shared/i18n/index.ts'
import { createConnection } from './api/connection.ts'
import { handOverWays } from './api/hand-over-ways.ts'
import { createHistory } from './api/history.ts'
import { createImportQueue } from './api/import-queue.ts'
import { createQueries } from './api/queries.ts'
import { openTransport } from './api/transport.ts'
import { App } from './app/app.tsx'
import { firstLanguage } from './app/language.ts'
import { Providers } from './app/providers.tsx'

const connection = createConnection(openTransport)
const workbench = { connection, queue: createImportQueue(connection, handOverWays), history: createHistory() }
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <Providers workbench={workbench} queries={createQueries(connection)} texts={createTexts(firstLanguage())}>
      <App />
    </Providers>
  </StrictMode>,
)
