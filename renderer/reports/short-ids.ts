const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Ids in 22 letters each instead of 36: the address of five hundred must fit what a host reads of a request, 16 kB. */
export function shortened(ids: readonly string[]): string {
  return ids.map(shortOf).join('.')
}

/** Ids as `shortened` wrote them, or as they are; what is neither is left out. */
export function lengthened(text: string): string[] {
  return [...new Set(text.split('.').flatMap((each) => (uuid.test(each) ? each : (longOf(each) ?? []))))]
}

function shortOf(id: string): string {
  let rest = BigInt(`0x${id.replaceAll('-', '')}`)
  let text = ''
  for (let place = 0; place < 22; place++, rest /= 64n) text = (digits[Number(rest % 64n)] ?? '') + text
  return text
}

function longOf(text: string): string | undefined {
  if (!/^[\w-]{22}$/.test(text)) return undefined
  const value = [...text].reduce((sum, digit) => sum * 64n + BigInt(digits.indexOf(digit)), 0n)
  const hex = value.toString(16).padStart(32, '0')
  return hex.length === 32 ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : undefined
}
