import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { shownText, signedText, type ShownPost } from '../../../shared/review/shown.ts'

/** A new secret of a review: 256 bits, in base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 of what was shown of a post, hexadecimal. */
export function hashShown(shown: ShownPost): string {
  return createHash('sha256').update(shownText(shown)).digest('hex')
}

/** HMAC-SHA-256 that ties a post as it was shown to its review, in base64url. */
export function sign(secret: string, reviewId: string, ref: string, hash: string): string {
  return createHmac('sha256', Buffer.from(secret, 'base64url')).update(signedText(reviewId, ref, hash)).digest('base64url')
}

/** Whether this very post, as it was shown, was signed for this review. */
export function isSigned(secret: string, reviewId: string, { ref, shown, signature }: { ref: string; shown: string; signature: string }): boolean {
  const expected = Buffer.from(sign(secret, reviewId, ref, shown))
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
