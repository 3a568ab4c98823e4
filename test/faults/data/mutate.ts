/** What a spoilt database file looks like, and in which way it was spoilt. */
export interface Mutant {
  how: string
  bytes: Buffer
}

type Spoil = (bytes: Buffer, random: () => number) => Buffer | undefined

const pageBytes = 4096
const below = (random: () => number, end: number) => Math.floor(random() * end)
const pageAt = (bytes: Buffer, number: number) => bytes.subarray(number * pageBytes, (number + 1) * pageBytes)
const anyPage = (bytes: Buffer, random: () => number) => pageAt(bytes, below(random, bytes.length / pageBytes))

function flip(bytes: Buffer, random: () => number, from: number, to: number) {
  const at = from + below(random, to - from)
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << below(random, 8)), at)
}

const ways: Record<string, Spoil> = {
  'a bit flipped': (bytes, random) => void flip(bytes, random, 0, bytes.length),
  'eight bits flipped in one page': (bytes, random) => {
    const page = anyPage(bytes, random)
    for (let bit = 0; bit < 8; bit += 1) flip(page, random, 0, page.length)
  },
  'bits flipped in the header of a page': (bytes, random) => {
    const page = anyPage(bytes, random)
    for (let bit = 0; bit < 2; bit += 1) flip(page, random, 0, 16)
  },
  'the header of the file spoilt': (bytes, random) => void flip(bytes, random, 0, 100),
  'a page emptied': (bytes, random) => void anyPage(bytes, random).fill(0),
  'a page filled': (bytes, random) => void anyPage(bytes, random).fill(below(random, 256)),
  'a page of noise': (bytes, random) => {
    const page = anyPage(bytes, random)
    for (let at = 0; at < page.length; at += 1) page.writeUInt8(below(random, 256), at)
  },
  'a page as another one': (bytes, random) => void anyPage(bytes, random).copy(anyPage(bytes, random)),
  'a sector emptied': (bytes, random) => {
    const at = below(random, bytes.length / 512) * 512
    bytes.fill(0, at, at + 512)
  },
  'cut short': (bytes, random) => bytes.subarray(0, 1 + below(random, bytes.length - 1)),
  'cut at a page': (bytes, random) => bytes.subarray(0, (1 + below(random, bytes.length / pageBytes - 1)) * pageBytes),
  'a page lost': (bytes, random) => {
    const at = below(random, bytes.length / pageBytes) * pageBytes
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + pageBytes)])
  },
}

/** A copy of the file, spoilt in one of a dozen ways. */
export function mutate(original: Buffer, random: () => number): Mutant {
  const names = Object.keys(ways)
  const how = names[below(random, names.length)] ?? ''
  const bytes = Buffer.from(original)
  return { how, bytes: ways[how]?.(bytes, random) ?? bytes }
}
