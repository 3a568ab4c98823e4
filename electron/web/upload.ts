import type { IncomingMessage, ServerResponse } from 'node:http'
import { Failure, toFailure, type FailureCode } from '../../shared/model/failure.ts'
import type { Uploads } from '../core/core.ts'
import { jsonAnswer, textAnswer } from './answer.ts'
import { isFromOurPage } from './guard.ts'
import { answerEarly, send } from './reply.ts'

const statuses: Partial<Record<FailureCode, number>> = { upload_too_large: 413, disk_full: 507, internal: 500 }

/**
 * Takes one file of the page into the private folder: 201 `{upload}` with the id that `draft.import` takes, or a status with
 * `{failure}`. The header of our own makes a browser ask first before any other page could send this; nobody answers that question.
 */
export async function receiveUpload(request: IncomingMessage, response: ServerResponse, name: string | null, host: string, uploads: Uploads): Promise<void> {
  const refusal = statusOfRefusal(request, host)
  if (refusal !== undefined) return answerEarly(request, response, textAnswer(refusal))
  const length = Number(request.headers['content-length'])
  try {
    if (!name || name.length > 1024) throw new Failure('input_invalid')
    if (request.headers.expect !== undefined && length <= uploads.maxBytes) response.writeContinue()
    // The request must outlive a failure half-way, or the answer would have no connection to go out on.
    const chunks = request.iterator({ destroyOnReturn: false })
    send(response, jsonAnswer(201, { upload: await uploads.receive(name, length, chunks) }))
  } catch (error) {
    // Broken off by the page: nobody is there to hear of it.
    if (request.errored) return
    const { code, ...rest } = toFailure(error)
    if (code === 'internal') console.error('Upload:', error)
    answerEarly(request, response, jsonAnswer(statuses[code] ?? 400, { failure: { code, ...rest } }))
  }
}

function statusOfRefusal(request: IncomingMessage, host: string): number | undefined {
  if (!isFromOurPage(request, host) || request.headers['x-hookline-upload'] !== '1') return 403
  if (request.headers['content-type'] !== 'application/octet-stream') return 415
  if (!/^\d{1,15}$/.test(request.headers['content-length'] ?? '')) return 411
  return undefined
}
