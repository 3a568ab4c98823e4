import type { DetectorName } from '../../shared/captions/detectors.ts'

type Find = (caption: string) => { from: number; to: number }[]

/** What a plain list of words finds: the simplest thing that could work. */
export const keywordPeers: Partial<Record<DetectorName, Find>> = {
  question: keywords(/\?/gu),
  curiosity: keywords(/wait|secret|never|nobody|until|wacht|geheim|nooit|niemand|totdat|…|\.\.\./giu),
  callToAction: keywords(/\b(?:like|share|tag|comment|follow|save|click|vote|deel|reageer|volg|bewaar|klik|stem|link in bio)\b/giu),
  engagementBait: keywords(/follow for follow|like for like|f4f|l4l|follow back|volg terug|1 like/giu),
  linkBait: keywords(/https?:|www\.|\.com|\.nl|\.be|whatsapp|telegram/giu),
  moneyPromise: keywords(/free|gratis|earn|verdien|guaranteed|gegarandeerd|rich|rijk/giu),
  regulated: keywords(/beer|wine|gin|bier|wijn|vape|casino|weed|wiet|gun|drug|ozempic/giu),
  upsetting: keywords(/blood|bloed|dead|dood|suicide|zelfmoord|crash|kill|surgery|operatie/giu),
}

function keywords(pattern: RegExp): Find {
  return (caption) => [...caption.matchAll(pattern)].map(({ index, 0: text }) => ({ from: index, to: index + text.length }))
}
