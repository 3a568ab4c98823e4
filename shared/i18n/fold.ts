/** Lower case without accents, words parted by single blanks, so that 9:16 and #FitTok are found however they are typed. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
