import { spanOf, type TextSpan } from './hashtags.ts'

/*
 * Questions and calls to action, in English and Dutch. A call must stand where an order can: at the start of a clause. "Follow us" is a
 * call, "I follow us around" and "people like this" are not. A first version: precision before recall.
 */

/** What may stand before an order: a start, a stop, a symbol, or a small word that leads into one. */
const leads = ['and', 'or', 'then', 'so', 'please', 'now', 'just', 'en', 'of', 'dan', 'dus', 'nu', 'alvast']
const clauseStart = String.raw`(?:^|[\n.!?…:;,|()"“”–—•→-]|\p{Extended_Pictographic}\uFE0F?)\s{0,3}(?:(?:${leads.join('|')})\s{1,3})?|\s(?:${leads.join('|')})\s{1,3}`

const english = [
  String.raw`like (?:if|(?:this|the) (?:video|post|clip|one)|(?:and|&|\+) (?:share|follow|save|comment|subscribe)|for (?:more|part))`,
  String.raw`share (?:this|it|with|your|the)`,
  String.raw`send (?:this|it) to`,
  String.raw`tag (?:a|an|your|someone|somebody|the|that)`,
  String.raw`comment (?:below|your|if|with|which|what|yes|no|for|down|the|a|["“'‘])`,
  String.raw`(?:reply|answer) (?:with|below|in)`,
  String.raw`follow (?:me|us|for|along|@|my|our)`,
  String.raw`(?:save|bookmark|stitch|duet|remix) (?:this|it|me|with)`,
  String.raw`tell (?:me|us)`,
  String.raw`let (?:me|us) know`,
  String.raw`(?:drop|leave) (?:a|an|your|it|me|us)`,
  String.raw`(?:click|tap|hit|press|use|check|see|visit|open) (?:the|our|my) `,
  String.raw`check (?:out|it)`,
  String.raw`watch (?:till|until|’til|'til|to) the end`,
  String.raw`try (?:this|it|them|our)`,
  String.raw`(?:shop|order|buy|book) (?:now|yours|here|today|online|our|your)`,
  String.raw`(?:get|grab|claim) (?:yours|your)`,
  String.raw`(?:sign up|subscribe|download|double tap|vote)`,
  String.raw`join (?:us|me|now|the|our)`,
  String.raw`(?:dm|message) (?:me|us)`,
  String.raw`turn on (?:notifications|your)`,
  String.raw`don['’]?t forget to \p{L}+`,
]
const dutch = [
  String.raw`like (?:als|deze|dit|(?:en|&|\+) (?:deel|volg|bewaar|reageer)|voor (?:meer|deel))`,
  String.raw`deel (?:dit|deze|het|hem|['’]m|met|je|jouw|en)`,
  String.raw`stuur (?:dit|deze|hem|het|['’]m|me|ons)`,
  String.raw`tag (?:een|je|jouw|iemand|die|degene|diegene)`,
  String.raw`reageer(?: (?:met|hieronder|als|en|onder|maar))?`,
  String.raw`volg (?:me|mij|ons|voor|@|en|onze|mijn)`,
  String.raw`bewaar (?:dit|deze|hem|het|['’]m)`,
  String.raw`sla (?:dit|deze|hem|het|['’]m) op`,
  String.raw`vertel (?:me|mij|ons|het)`,
  String.raw`zeg het`,
  String.raw`laat (?:(?:het|me|mij|ons|hieronder|even|in de (?:comments|reacties)) )*(?:weten|horen)`,
  String.raw`laat (?:een|je|jouw) (?:reactie|comment|mening)`,
  String.raw`zet (?:het|je|jouw|['’]t)(?: \p{L}+){0,3} in de (?:comments|reacties)`,
  String.raw`(?:klik|tik|druk) op`,
  String.raw`(?:check|bekijk) (?:de|het|onze|mijn|hem|meer)`,
  String.raw`kijk (?:tot het einde|mee)`,
  String.raw`probeer (?:het|dit|deze|hem|['’]m|zelf)`,
  String.raw`(?:bestel|koop|shop|boek|reserveer) (?:nu|hier|hem|jouw|je|online|via|vandaag|direct)`,
  String.raw`(?:meld je|schrijf je) (?:nu |hier |vandaag )?(?:aan|in)`,
  String.raw`(?:download|stem|doe mee|kom langs)`,
  String.raw`vergeet niet (?:om )?te \p{L}+`,
]

const call = new RegExp(String.raw`(?<=${clauseStart})(?:${[...english, ...dutch].join('|')})(?![\p{L}\p{N}])`, 'giu')
/** These call wherever they stand. */
const anywhere = /(?<![\p{L}])link in (?:de |mijn |onze |m['’]n |my |our |the )?bio(?![\p{L}])/giu
/** Any sentence with its end. It matches whatever it meets, so that a caption of any length is read once and not again and again. */
const sentence = /[^.!?…\n]+[?]*/gu
const addressOrTag = /https?:\/\/\S+|www\.\S+|[#@][\p{L}\p{M}\p{N}_.]+/giu

/** Sentences of a caption that end in a question mark. */
export function findQuestions(caption: string): TextSpan[] {
  const questions = [...withoutAddresses(caption).matchAll(sentence)].filter(([text]) => text.endsWith('?') && /\p{L}/u.test(text))
  return questions.map((match) => {
    const { from, to } = spanOf(match)
    return { from: from + (match[0].length - match[0].trimStart().length), to }
  })
}

/** The words of a caption that ask the viewer to do something. */
export function findCallsToAction(caption: string): TextSpan[] {
  const text = withoutAddresses(caption)
  return [...text.matchAll(call), ...text.matchAll(anywhere)].map(spanOf).sort((a, b) => a.from - b.from)
}

/** What stands in an address, a tag or a name is not said to the viewer. Blanks take its place, so that spans still fit. */
function withoutAddresses(caption: string): string {
  return caption.replaceAll(addressOrTag, (found) => found.slice(0, found.startsWith('@') ? 1 : 0).padEnd(found.length))
}
