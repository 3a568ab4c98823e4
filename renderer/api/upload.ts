import { parseJson } from '../../shared/model/parse-json.ts'
import { z } from 'zod'
import { Failure, failure, type FailureData } from '../../shared/model/failure.ts'

const received = z.object({ upload: z.uuid() })
const refused = z.object({ failure })

/**
 * Hands a file to the page's host. Resolves to the id that `draft.import` takes; rejects with a `Failure`.
 * An XMLHttpRequest because fetch tells nothing of an upload's progress. `onProgress` gets 0-100.
 */
export function upload(file: File, signal: AbortSignal, onProgress: (percent: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const abort = () => request.abort()
    request.open('POST', `/upload?name=${encodeURIComponent(file.name)}`)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('X-Hookline-Upload', '1')
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable && event.total > 0) onProgress((100 * event.loaded) / event.total)
    })
    request.addEventListener('load', () => {
      const answer = readAnswer(request)
      if ('upload' in answer) resolve(answer.upload)
      else reject(revive(answer))
    })
    request.addEventListener('error', () => reject(new Failure('upload_incomplete', { name: file.name })))
    request.addEventListener('abort', () => reject(new Failure('cancelled')))
    request.addEventListener('loadend', () => signal.removeEventListener('abort', abort))
    signal.addEventListener('abort', abort)
    request.send(file)
  })
}

function readAnswer(request: XMLHttpRequest): { upload: string } | FailureData {
  const answer = parseJson(request.responseText)
  const success = received.safeParse(answer)
  if (request.status === 201 && success.success) return success.data
  const known = refused.safeParse(answer)
  return known.success ? known.data.failure : { code: 'internal', details: `HTTP ${request.status}` }
}

function revive(data: FailureData): Failure {
  return new Failure(data.code, data.values, data.details)
}
