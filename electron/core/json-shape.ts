/** What a client's file or a plan needs is some five deep; a million posts have thirty million values. Judgements. */
const [deepest, mostValues] = [32, 20_000_000]

/**
 * Whether a JSON text is nested no deeper and has no more values than an honest file of ours. Looked at before it is parsed: a few megabytes of brackets become
 * gigabytes of memory, and what is nested deeply breaks whatever walks it by calling itself.
 */
export function isPlainJson(text: string): boolean {
  let [depth, values] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === quote) at = endOfString(text, at)
    else if (unit === openBracket || unit === openBrace) depth += 1
    else if (unit === closeBracket || unit === closeBrace) depth -= 1
    else if (unit !== comma) continue
    values += 1
    if (depth > deepest || values > mostValues) return false
  }
  return true
}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c]
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d]

/** Where the string that begins here ends; the end of the text where it does not. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1
  return at
}
