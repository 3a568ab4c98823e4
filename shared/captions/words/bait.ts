import { phrases } from '../phrases.ts'

/** Likes and follows asked for as a trade or a trick. */
export const engagementBaitWords = phrases(`
  follow|volg|like|sub|share|comment|likes|follows|like4|sub4|l|f|s|subs for|voor|4|x|4 follow|volg|like|sub|share|comment|likes|follows|back|followback|volgen|shout-out|shoutout|l|f|s|subs|terug
  f4f|l4l|s4s|l4f|f4l|c4c|sub4sub|like4like|likeforlike|follow4follow|followforfollow|followback|like4follow|followtrain|volgtrein|liketrein|liketrain|likevoorlike|volgvoorvolg|volg4volg|gaintrain|gainwithme|gainfollowers|fff|lfl|follow-for-follow|like-for-like|like-voor-like|volg-voor-volg|share4share|teamfollowback|f4fback|follow4followback
  gain|follow|like|volg|share train|trein|party
  mutuals ?? ~2
  follow|volg|like|likes|share|volgen|volgje = follow|volg|like|terug|back|share|follow-back|volgen
  elke|iedere|every|each|alle|all ?<word> ~1 terug|back
  ik|i|we ?like|volg|follow ~2 alles|iedereen|everything|everyone|all ~2 terug|back
  drop|zet|comment|laat|post|geef your|je|jouw ~2 @|username|gebruikersnaam|naam|handle|user ~3 follow|volg|back|terug|i'll|ik|shoutout
  comment|typ|type|reageer|reply|say|zeg|zet|stuur|drop|schrijf ?met ?the ?word ?het ?woord ?" <word>|<emoji>|<n> ?" ~3 and|en|dan|, ~1 i'll|ik|i|we|wij|you'll|jij|je|krijg|get ~3 send|stuur|dm|follow|volg|get|krijg|krijgt|stuurt|volg|like|give|geef|text|app
  like|liken|type|typ|comment|share|deel|reageer|tik|zeg|say|amen|zet ~3 if|als ~1 you|je|jij|u ~3 believe|gelooft|mama|mother|mum|mom|god|jesus|jezus|moeder|respect ~2
  real|echte|true fans|ones|vrienden|friends|moms|mums|mensen
  you|je|jij|u ~1 will|zal|zult|krijgt|get ~3 good|bad|luck|geluk|ongeluk|miracle|wonder|money|geld|blessing|zegen ~3 if|als|when|tonight|vannacht|morgen|tomorrow|today|binnen
  bad|good|years|geluk luck ~3 if|unless|for
  ongeluk|geluk|pech|zegen|wonder|miracle|blessing ~3 als|tenzij|if|unless|binnen|within ~3
  don't|niet|never break|verbreek|doorbreek ~2 chain|ketting
  send|deel|share|stuur|repost ~4 <n> people|mensen|vrienden|friends|groepen|seconds|seconden|minutes|chats|uur ~3
  tag <n> friends|vrienden|people|mensen|vriendinnen|mates ~5 win|luck|or|of|wint|kans|geluk|follow|volg
  first|eerste <n> ~4 follow|volg|shoutout|shout-out|like|likes|terug|back
  help|helpen|get|krijg|breng|bring ~2 us|me|mij|ons|dit|this|to|aan|naar|tot ~2 <n>|1k|2k|5k|10k|100k|1000|10.000|500 ~1 followers|volgers|likes ~2 i'll|i|ik|dan|en|and|win|we ~2
  shout-out|shoutout|s/o ~2 for|voor|terug|x|4 ~2 shout-out|shoutout|follow|volg|like|iedereen|everyone
  swap|ruil|ruilen|trade|exchange likes|follows|volgers|like|volg|follow
  likes|follows|like|volg|follow ~1 swap|ruil|ruilen|trade|exchange
  <n>|every|each|elke|iedere|1 like|likes|share|shares|follow|follower|comment|reactie|hartje|deel|volger|volgers|heart|repost|amen|rt ?= ~4 =|equals|staat|krijgt|gets|helpt|saves|redt|is|feeds|means|nieuwe
  <n>|1 like|share|comment|follow|hartje|reactie|deel|volger|repost|heart|amen|duimpje = ~3
  for every|each like|share|follow|comment|repost ~3 i|we|you
  voor elke|iedere like|share|volger|reactie|deel ~1 ik|geef|doneer|doneren|krijg|krijgt
  every|elke|iedere|each|new|nieuwe follower|volger|like|commenter|deler ?today|?vandaag ?this|?deze ?week gets|krijgt|wint|wins ~3
  i|ik|we|wij|i'll|'ll|dan|and|en|always|altijd ?will|?always|?ik|?jou|?altijd|?do follow|volg|volgen|like|sub ?jou|?je|?jullie|?iedereen|?iedereen|?everyone|?you|?all|?u|?binnen|?een|?dag|?eerlijk|?direct|?altijd|?meteen|?yours|?them|?ook|?every|?<word> back|terug
  follow|volg|like|volgt me|mij|mn|my|deze|deze|this|us|ons ?en|?and|?dan|?video|?vid|?, ?then ik|i|wij|we|i'll|volg|krijg|krijgt|je|jij ?zal|?will ~3 you|terug|jou|back|je|yours|volg|jouw|everyone|iedereen|likes|follow
  i follow|like|sub|do|comment you|yours|back|all|everyone ?follow|?me|?back
  you follow|like|sub me|mine|, ~3 i
  follow ~3 follow back
  follow|volg|like everyone|iedereen who|die ~3 likes|follows|like|liket|volgt|volgen|comments|reageert
  likes|like my|mijn last|laatste|latest|first <n> ?posts|?videos|?video's ~4
  like ~4 i|i'll ?will do|like|return|follow ?yours ?back
  krijgt|krijg|gets|get|krijgen|geef|give|win|wint ~3 likes|like|shout-out|shoutout|follow|volgers|followers|follows|hartjes|volg|shoutouts|eentje|hetzelfde ?van ?from ?terug ?back
  likes|follows|follow|volg|hartje|like|shares ?<word> terug|back|returned
  ik|i ?zal ?will stuur|send|geef|give ~4 shout-out|shoutout|follow|like|likes
  shout-out|shoutout ~2 for|voor|to|aan everyone|iedereen|wie|who|first|de|every
  wie|who|whoever|iedereen|everyone|anyone|die ?die|?als|?who|?dit|?this|?deze|?eerste|?eerst|?mij ?first volgt|follows|liket|likes|deelt|shares|reageert|comments|overslaat|skips|scrollt|doorscrollt|ignores|negeert|weigert|zegt|skipt|tags|tagt|comment|volg|follow|like ~6 krijgt|gets|krijg|wins|wint|back|terug|luck|pech|blocked|geluk|block|likes|zet|follow|bio|days|ongeluk|cursed|love|years|jaar|heeft|bad|dag
  if you|u scroll|skip|ignore|don't|dont|swipe|love|care|hate ?past|?this|?share|?like ~4 you|hate|heart|luck|bad|blocked|share|like|type
  scroll|skip|skipped|swipe|ignore|doorscroll*|overslaan|overslaat|skippen|wegscrollen|negeren ?it|?this|?past|?zonder|?without ~2 and|you|=|brengt|is|hate|get|hartje|luck|bad|pech|means|ongeluk|liking|zero|liken|heart|betekent|sharing|krijgt
  niet|nie|don't|dont|do ?not overslaan|skip|doorscrollen|scroll|wegscrollen|skippen ?dit|?this|?past|?zonder ~3
  als|wie je|jij|u|dit|deze ~2 doorscroll*|overslaat|skipt|negeert|liket|deelt|scrollt|wegscrollt
  typ|type|typt|comment|reageer|zet|schrijf|write|drop|say|stuur|send|plaats|geef|zeg|antwoord|gooi ?met|?een|?with|?a|?an|?the|?word|?het|?woord|?" ?in|?de|?onder <caps>|yes|ja|amen|<emoji>|info|mine|hartje|link|me|ik|recept|recipe|guide|done ?" ?<emoji> ~7 get|krijg|krijgt|send|stuur|luck|geluk|rich|rijk|wens|wish|win|wint|claim|god|tomorrow|morgen|money|geld|overslaan|uit|bless|blessed|jaar|year|dm|i'll|ik|komt|prijs|ontvang|ontvangen|zegen|receive
  typ|type|comment|schrijf|write|typt amen|mine|amin|dankbaar|666|1111|777|yes|ja ?onder|?if|?to|?en|?and|?als ~4
  share|deel|send|stuur|forward|tag ?dit|?this|?it|?nu|?to|?met|?with|?in|?aan|?naar|?door ?met|?to|?aan <n> friends|vrienden|people|mensen|groepen|groups|stories|contacten|keer|times|contacts|others ~7 win|wint|luck|geluk|wish|wens|pech|get|krijg|krijgen|krijgt|prijs|prize|uit|claim|money|rich|kans|ongeluk|night|today|tonight|morgen|bad|or|anders|of|iphone|comes
  share|deel|like|tag|comment|repost|reageer ~4 or|of|anders|otherwise ~3 luck|pech|bad|die|never|ongeluk|cursed|blocked|jaar|years
  share|deel ~3 to ?be enter|win|claim|unlock
  om|to ~2 prijs|prize|geluk|luck te|krijgen|claimen
  for|voor ?a|?good|?veel luck|geluk|blessings|money|rijkdom all|the|dit|in|this|heel|tonight|tomorrow|morgen ~2
  zeven|7|seven|ten|10|<n> jaar|years|days|dagen ?of ?bad pech|ongeluk|luck|geluk|bad
  brings|brengt|gives|geeft ?you|?je ?<n>|?zeven ?<word> bad|ongeluk|pech|luck|geluk
  je|your|you ?<word> crush|ex|wens|wish|kat|account ~2 appt|text|texts|uit|true|love|leeft|blows|love|belt|calls ?vanavond|?tonight
  tap|tik|double|dubbeltik|press|druk|click|klik|hit ~6 and|en|, ~5 crush|ex|account|wens|wish|money|geld|luck|geluk|views|volgers|followers|happens|love|blows|rich|appt
  works every time
  het werkt echt
  it|dit actually|really|echt works|werkt
  only|alleen|just real|echte|true|the ?<word> fans|moms|mums|ones|volgers|mensen|people|vrienden ~3 like|share|will|delen|liken|durven|comment|know|deelt|1%|reageren
  <n>|97|99|98|95 percent|%|procent|people|mensen|won't|of ~3 won't|share|delen|not|niet|wont|like|scroll|liken
  bet|wedden ~2 you|je|nobody|niemand ~2 share|deelt|won't|like|durft|delen|get|even|one
  can|kan|kunnen|laten|let's|let|help|helping ~3 we|this|wij|deze|dit|get|krijgen|me|mij ~3 <n>|1k|10k|100k|5k|1000 likes|volgers|followers|shares|views|comments|reacties
  at|bij|na|when|als|zodra|if|we|tot <n>|1k|10k|5k|20k|50k|100k|500k likes|volgers|followers|comments|reacties|shares|views ~6 i|ik|we|scheer|shave|tattoo|post|komt|deel|doe|i'll|part|laat|verf|dye|upload
  bij|at|need <n>|1k|10k|5k likes|volgers|comments
  <n>|1k|10k|5k|50k|100k|500 likes|follows|shares|comments|volgers|reacties|followers and|en|for|voor|then|dan ~3 i|i'll|ik|we|deel|part|post|komt|laat
  for|voor good|geluk luck
  to prove|bewijzen you|dat
  prove|bewijs|toon|show ~1 you|je|dat ~2 love|mum|houdt|care|moeder|real|jesus|god|houden|hart
  eerste|first|next|volgende <n>|10|50|100 ?people|?mensen ?commenters|?who|?die|?to|?volgers|?followers ?<word> ?<word> ?<word> win|wint|winnen|get|krijgt|krijgen|gets|shoutout|shout-out|follow|iphone|gratis|free
  done|klaar|info|link|yes|mine|recipe|guide|start|rich and|en i'll|ik|i ~3 tell|send|stuur|dm|vertel|follow
  follow|volg ?me|?mij + like|comment|share|deel
  and|en|dan i'll|ik|i ?will|?zal send|dm|stuur|tell|vertel|app ~2 you|je|jou|the|het|which|de|it ~2
  screenshot ?that ?you ~2 followed|volgt|follow|proof|bewijs
  screenshot|proof|bewijs ~4 shout-out|follow|terug|back
  blow|blows|boost|groei|grow ?up ?je ?your account ?tonight ?up ~2
  kto polubi
  exact|precies hetzelfde terug
  voor|for een|a like|follow terug|back
`)

/** Trades that are none. */
export const noBait = phrases(`
  dm|app|message|stuur|text|mail me|us|ons|mij ~4 send|stuur ?the link|you
  dank|dankjewel|bedankt|thanks|thank ?you ?jullie for|voor every|elke|all|alle like|likes|share|follow|volger|comment
  get|got|krijg|kregen|gekregen|gotten 1000|<n> followers|volgers|likes ?thanks|?dank*|?vandaag
  like for part|more
  niet overslaan van|die|ontbijt
  every like helps
`)

/** What pulls a viewer off the platform, beside addresses and telephone numbers. */
export const linkBaitWords = phrases(`
  dm|pm|message|text|app|mail|bericht|inbox|whatsapp|appje|messenger|sms|privé|prive|prive-bericht|berichtje ~5 link|price|prices|prijs|prijzen|code|catalogus|list|prijslijst|deal|info|details|login|catalogue|kortingscode|order|bestellen|start
  link|prijs|prijslijst|info|price|details|code|bestellen|bestel|price-list|aanbod ~7 dm|pm|whatsapp|telegram|privé|inbox|signal|appje|app|bericht|message|messenger|discord
  dm|pm|message|text|inbox|app me|us|mij|ons|for|voor|even|om
  stuur|send|schrijf ~4 dm|pm|privébericht|prive-bericht|appje|whatsappje|whatsapp|telegram|inbox|signal|sms|sms'je|messenger
  stuur ~2 een|me bericht|berichtje|dm|app|appje voor|op|naar|met|en
  ^ dm|app|text|whatsapp|inbox|pm|mail|bel|ring|call|sms me|mij|us|ons|for|voor|<n>|even|naar|op|ons
  telegram|whatsapp|discord|snapchat|signal|onlyfans|kik|wechat|whatsappgroep|telegramgroep|telegramkanaal|telegram-groep|telegram-kanaal|whats-app|viber|patreon|skype|snap group|groep|channel|kanaal|server|nummer|number|us|me|:|voor|for|@|<name>|<n>|+|link|in|is|is
  my|mijn|our|onze|on|op|via|join|naar|to|in|the|me|mij|onder|add|check|de|per telegram|whatsapp|discord|snapchat|onlyfans|kik|wechat|whatsappgroep|telegramgroep|telegramkanaal|whatsapp-groep|viber|patreon|skype|whatsappje|tg
  op|on|via signal ?for|voor
  join|check my|our|the|onze|mijn telegram|group|discord|channel|server|whatsapp|vip|kanaal
  sluit ~2 aan bij ~2 groep|kanaal
  order|bestel|buy|koop|info|boek|book|shop ?<word> ?<word> ?op|?via|?on|?at|?@|?through whatsapp|telegram|vinted|marktplaats|messenger|dm|etsy|depop|ebay|signal
  visit|bezoek|op|via|order|at|ga|on ?on|?at|?our|?onze|?naar website|webshop|site
  telegram : <any>
  snap|insta|telegram|ig|snapchat : <name>|<word>
  add|voeg ?me ?mij on|op|me snap|snapchat|whatsapp|telegram
  password|wachtwoord is|staat on|op
  swipe|ga|surf|kijk ?snel naar|to ?de ?the ?onze ?our site|website|webshop
  gebruik|use code <caps>
`)

/** Talk of the same things that leads nowhere. */
export const noLinkBait = phrases(`
  link in|staat|is|zit ?in ?de ?mijn ?onze ?my ?our ?the bio|profiel|profile
  visit|bezoek ~2 museum|zoo|city|farm
  gezins*|family|familie*|school|klas*|class|parents|ouder*|neighbours|buurt*|buren* ?<word> whatsapp|whatsappgroep|app|appgroep|groepsapp|group|telegram
  in|on|via|from|uit the|de|onze|our|my|mijn family|familie|gezins|buurt|school|class|klas ?whatsapp|?app|?groep ~1
  family|school|gezin|klas|buurt whatsapp|whatsappgroep|telegram
  whatsapp|telegram|app from|van|message|messages|berichtje mijn|my|mum|mama|oma|from|van|dad|gran
  my|mijn|via|op|on|in whatsapp|telegram with|met|from|van
  op|on|via|the|our|onze|mijn|my|naar ?<word> website|webshop|site
  call me|us maybe|crazy|old|a|mad|the|old-fashioned|when|lazy|weird
  signal|signaal is|van
  ring me|road|light
  text me|mij when|als|back|from|if
  app me|mij|even als|wanneer|when|dat
  mail order
  message in|of|to|for|from a|hope|my|the
  message ~1 for the|my
  text on|in
`)
