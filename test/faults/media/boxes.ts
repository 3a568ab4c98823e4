/** Boxes of an MP4 that hold boxes. */
const holders = new Set(['moov', 'trak', 'mdia', 'minf', 'dinf', 'stbl', 'edts', 'udta'])

/** Rewrites an MP4 box by box: `edit` answers with the new body of a box, undefined where it stays. Sizes are set anew. */
export function editBoxes(bytes: Buffer, edit: (type: string, body: Buffer) => Buffer | undefined): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32BE(at) || bytes.length - at
    const type = bytes.toString('latin1', at + 4, at + 8)
    const body = bytes.subarray(at + 8, at + size)
    parts.push(box(type, edit(type, body) ?? (holders.has(type) ? editBoxes(body, edit) : body)))
    at += size
  }
  return Buffer.concat(parts)
}

export function box(type: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

/** Writes 32-bit numbers at places in the body of every box of a type. */
export function setIn(bytes: Buffer, wanted: string, numbers: Record<number, number>): Buffer {
  return editBoxes(bytes, (type, body) => {
    if (type !== wanted) return undefined
    const changed = Buffer.from(body)
    for (const [at, number] of Object.entries(numbers)) if (Number(at) + 4 <= changed.length) changed.writeUInt32BE(number, Number(at))
    return changed
  })
}

/** Another content that plays alike: a number behind the last box of an MP4, where no player looks. */
export function otherContent(bytes: Buffer, number: number): Buffer {
  return Buffer.concat([bytes, box('free', Buffer.from(String(number)))])
}
