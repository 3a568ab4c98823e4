import { phrases } from '../phrases.ts'

/*
 * What the viewer is asked to do. An order stands at the start of a clause or, on TikTok, straight after the sentence before; never after
 * its own subject: "follow us" is a call, "I follow us around" and "people like this" are not.
 */
export const calls = phrases(`
  // like, comment, share, tag
  ° like if|when
  ^ like this|our|and|+|for|,|or
  ^ like + ~5
  like|share|follow my last|latest|first|previous|newest|new
  ^ heart|upvote this|it|the|if
  ^ ?double tap|tap|double-tap if|when|the|this|on|for|twice
  ^ hit|smash|press that|the|follow|like|on
  ° hit the|our|my|that link|follow|like|button|heart|bell|plus
  ° share this|it|if|your|with|and|for !bedroom
  ^ share our|the|below|to !bedroom|house
  ° share ~3 with|to a|your|someone|somebody|<n>|anyone|everyone|all
  ° share to|with|in <n>|a|your|someone
  ^ repost|retweet|pass this|it|if|to|on
  ° pass|spread this|it|the ?on|word
  ° send|forward this|it|them ?link ?video to|on
  ° send|forward this|us|me|your|a !home|mad|crazy|away|off
  ^ show|read this|it to|your|a
  ° tag|mention|@ someone|somebody|your|that|whoever|anyone|us|me|two|three|<n> !along
  ° tag a|an|the ?<word> ?<word> friend|mum|mate|person|dad|colleague|sister|brother|who|bestie|partner|teacher|girl|guy|boy|man|woman|buddy|neighbour|neighbor
  ^ tag <any>
  ° comment|reply|answer below|your|if|with|which|what|yes|no|down|your|number|why|or|and|<caps>|before|in|underneath|under|<emoji>|where|done|when|who
  ^ comment <word> !was|is|section
  ^ reply|answer|respond <any>
  ° leave|drop|put|pop|write|stick|post|throw|give a|an|your|it|me|us|them|<emoji> ~5 comment|comments|below|down|here
  ° leave|drop a|an|your|some comment|emoji|heart|like|review|guess|answer|question|questions|<emoji>|follow|note|line|name|recommendations|name|names|suggestions|tip|tips|rating|star
  ^ drop|leave|put|pop|stick|post|throw a|an|your|me|us|yours|<emoji>|it|some
  ^ type|write <caps>|your|below|yes|no|a|it|in
  ° guess below|in the|?in ?the comments
  ° tell|ask me|us ?!what ?~4 below|in|your|which|what|who|if|how|where|why|everything|about|anything|when|the
  ^ tell|ask me|us !about
  ° let me|us know
  ° say|wave|come hi|hello if|to|below|when|in|at|and
  ^ say hi|hello|yes|<caps>
  // follow, save, watch
  ° follow me|us|for|along|@|my|our|<name>|if|to|and|this|the|here !around|around
  ° subscribe|follow|like|share|save|comment and|&|+|or|, subscribe|follow|like|share|save|comment
  ^ follow follow
  ^ subscribe|follow|like|comment|share|save|vote|repost $
  ^ subscribe <any>
  ° subscribe to my|our|the
  ° save|bookmark|screenshot|pin|keep this|it|that|the ?<word> ?recipe ?<word> for|if|before|to|so|now|later|when|and|until
  ^ save|bookmark|screenshot|stitch|duet|remix|pin|copy this|it|me|with|us|that|these
  ^ save me a|your|for !from
  ^ save for later
  ° stitch|duet this|it|me|with|us
  ° turn on|up notifications|post|your|the|sound
  ° watch|stay|keep|wait till|until|’til|'til|to|for|watching the|end|till
  ^ watch|see|catch part|our|my|the full|whole|next|episode|?full part|video|link|previous
  ^ check out|it|my|our|the|your|this|link|them|us|in|before|for
  ° check|visit|see|find|click|tap|open|head|go|swipe|scroll ?out|?to|?on|?over|?through|?us my|our|the|your|to link|bio|profile|website|shop|page|site|channel|store|basket|button|comments|stall|webshop|etsy|menu|last|first|pinned|previous|part|playlist|whole|full|new
  ^ click|tap|swipe|scroll <any>
  ^ visit|join <any>
  ^ pre-order|preorder|pre-save|order|book|shop|reserve|grab|buy|get|claim|win|donate|apply|register|download|enter|rsvp now|yours|here|today|online|our|your|via|through|on|at|before|a|an|one|it|the|in|tickets|from|by|with|yourself|below|to|for|them|this|early|now
  ° order|book|shop|buy|reserve|register|donate|download|apply|enter|preorder|pre-order now|yours|here|today|online|via|through|?at ?the link|tonight
  ^ shop the|our|now|small|local
  ° get|grab|claim yours|your|one|them ~3 now|here|today|tickets|before|while|free|copy|spot|slot|seat|code|?at ?the link|discount
  ° grab|get the|a|your|yours ~4 from|before|while|in my|our|the|it|they|shop
  ° sign|signing up|in !language|of
  ° sign the|our|this petition
  ^ try this|it|them|our|yours|one|these|making|and|the|for
  ° try this|it yourself|at|tonight|out|and|with|on|next
  ° vote|voting in|for|now|below|by|on|here|with|until|a|b|yes|no|left|right|team
  ^ vote <any>
  ° cast your vote|votes
  ° have your say
  ^ dm|message|text|call|ring|email|mail|phone|pm|whatsapp|contact me|us|for|to|on|<n>|if|the|?our|your|now
  ° dm|message|text|ring|email|whatsapp|phone|contact me|us|our for|on|to|if|at|the|a|with|via|your|now|today|shop|salon
  ° call us|me|our|<n>|on|now !a|an
  ° come and|join|see|say|visit|by|down|along|along|over|hang|watch|try|dance|sing|meet|find|have|back !in
  ^ come|pop|stop|swing|drop|pay|stay to|along|in|by|down|see|us|tuned|find|round|over|meet
  ° join in|us|me|our|the|my|now|here !us|table
  ^ donate|volunteer|adopt|apply|enter|register|rsvp|bid <any>
  ^ use code|my|the|our|this sound|code|audio|filter|link|hashtag|discount|at
  ^ use code|this|my
  ^ lock in|your|it your|answer|bets|guess|vote|in|now
  ^ pick|choose|rate|rank|guess|name|vote|spot|count one|a|your|my|me|us|this|the|which|yours|below|how !difference|shoes
  ° rate|rank my|this|our|these|it|us|me 1-10|from|out|below|on|?<n>
  ° don't|dont|do|never forget|miss|scroll|skip|swipe|leave|sleep|be|wait !not !a|shy
  ^ dont|don't|do ?not miss|forget|scroll|skip|click|wait|buy|ask|tell|be|try|sleep|leave|swipe|press
  ^ please|pls|plz <word>
  ° visit|claim|order|get|open <address>
  ^ keep|put|pop|bring your|a|it|them|<emoji>|comment|in|if|<emoji>|below|mug|friend|own
  ^ listen|read|go to|check|vote|until|on|out|follow|watch|stream|like|share|and|see
  ° link in|is|'s|at ?in ?the ?my ?our bio|profile|description|comments|comment|beschrijving|profiel
  link in|in|is|staat|zit|vind ?in ?je ?de|mijn|onze|m|mn|my|our|the bio|profiel|profile|comments|reacties|beschrijving|description
  ^ link below|hieronder|onder|👇
  bio voor|for|link
  ^ post|film|record|show|send|share|submit|upload|drop|paste yours|your|us|me
  ° post|upload|film yours|your
  ^ raise|lift|put your ?<word> hand|hands|hand|🙋
  ^ tune|log|head|swing|hop in|over|on
  ° help us|me ?to|?out decide|choose|reach|win|find|get|pick|name|out|vote|spread|please|grow|by
  ^ help us|me|?a
  a|your like|follow|share|comment|vote helps|would|really|means ~3 us|a|our|me|lot
  ^ guess|finish|complete|fill|caption the|this|how|what|who|in|my|which
  ^ read|watch|see|spread|support your|local|small|the caption|the
  ^ pre-save|presave|stream <any>
  // Dutch: like, reply, share, tag
  ° like|liken als|wanneer|indien
  ^ like|liken|hartje dit|deze|en|&|+|voor|of|,|maar|als|even|mijn|onze
  ^ geef|typ|schrijf|stuur|noem|drop <any>
  ° geef|gooi ?ons|?me|?hem|?dit ?deze een|je|<emoji> like|hartje|duimpje|<emoji>|mening|tip|top
  ° geef je|jouw|jullie mening|top|tip|tips|cijfer|antwoord|stem|score
  ° laat ?het|?me|?mij|?ons ~4 weten|horen|zien|achter
  ° laat een|je|jouw ?<word> reactie|comment|mening|hartje|like|berichtje|bericht|<emoji>|antwoord|review|duimpje ~2
  ° zet|typ|gooi|plaats|drop|schrijf|zeg het|je|jouw|t|een|hem|m|hieronder|ze|jullie|<emoji>|<caps> ~5 reacties|comments|hieronder|reactie|commentaar|onder|<emoji>
  ° schrijf|typ|zet|reageer het|je ?<word> ?<word> hieronder|onder|in
  ° reageer|antwoord|comment met|hieronder|als|en|onder|maar|even|snel|in|voor|op|gerust|eens|<caps>|<emoji>
  ^ reageer|reageren|antwoord|comment <any>
  ^ reageer $
  ° deel dit|deze|het|hem|m|met|je|jouw|en|in|via|gerust|even|dan|zeker ~2
  ^ deel ?hieronder|?maar jouw|je
  ^ delen mag|graag|is
  ° stuur|app|mail|bel|dm|pm|appje|whatsapp|sms dit|deze|hem|het|m|me|mij|ons|een|je|naar|door|even|door|voor
  ^ bel|mail|app|dm|pm|sms|whatsapp|contacteer|bericht <any>
  ° stuur ~3 door|naar|via|op|in je|iemand|iedereen|een|ons|onze|mij|die|wie
  ° tag|taggen|noem|vermeld je|jouw|iemand|die|degene|diegene|de|een|een|wie|ons|nen|den|jullie|<n>|hieronder|@|het|een
  ^ tag|vermeld <any>
  ° vertel|zeg het|me|mij|ons|eens|maar|hieronder|mee|wat|in|even !verhaal
  ^ vertel|gok|kies <word>
  ° help me|mij|ons ?even|?mee|?eens kiezen|even|mee|beslissen|om|alsjeblieft|zoeken|om
  ^ help ons|me|mij|mee
  ° help|tag|show|text|nominate|challenge|invite|join|bring a|your|our ?<word> friend|friends|mum|mate|bestie|partner|sister|team|family|dad|brother
  ° doneer|steun|schenk|geef via|ons|aan|gul|je|een ~3
  ^ swipe|scroll|tap|zoom left|right|up|down|in|naar|door|omhoog
  ° zoek|vind|ontmoet ons|mij|me op|bij|in|op
  ^ nomineer|daag|daag <any> ~3
  ° comment|reply|vote|answer with|using ~3
  ^ find|meet|catch us|me|out|it|them at|on|in|more|here|below
  ^ ask|vraag|stel us|me|your|je|ons|anything|hieronder|je
  ^ sound|geluid aan|on|up
  ^ volume up|aan
  ° geluid aan
  ^ tag|taggen mag|maar|gerust
  ^ hashtag ~2
  ° spread|verspreid the|dit|deze|het
  ° repost|herpost|retweet dit|deze|this|it|if
  // Dutch: follow, keep, look
  ° volg me|mij|ons|voor|@|en|onze|mijn|<name>|mee|dit|deze|ook|gerust|dan|zeker|het|hier
  ^ volg <any>
  ° abonneer|abonneren|schrijf|meld|geef|registreer je|jullie ~4 op|aan|in|nu|via|hier|onze
  ^ abonneer|registreer|inschrijven|aanmelden|opgeven|schrijf|meld <any>
  inschrijven|aanmelden|bestellen|reserveren|stemmen|opgeven kan|via|doe|mag|nu ~2 link|bio|website|site|je|nu|hier|hieronder
  ° bewaar|opslaan|onthoud|pin|sla|screenshot dit|deze|hem|het|m|de|voor|alvast|even|die
  ^ bewaar|opslaan|onthoud|bewaren <any>
  ^ bewaar|opslaan|volg|deel|like|stem $
  ^ sla ?dit|?deze|?hem|?m|?het|?de ~3 op
  ° klik|tik|druk|swipe|scroll|tap op|door|naar|hier|even|snel|<n>|2x|dubbel
  ^ klik|tik|druk|swipe|scroll <any>
  ° check|bekijk|bezoek|ontdek|lees|zie de|het|onze|mijn|hem|meer|link|m|alle|hier|zeker|snel|ons|deel|ook|zelf|even ~2 bio|site|website|profiel|shop|webshop|video|reacties|pagina|meer|snel|alles|deel|link|account
  ^ check|bekijk|bezoek|ontdek|luister|lees <word>
  ^ kijk|luister|blijf|wacht tot|mee|op|naar|even|eens|snel|hangen|maar|onze|in|via|zeker|goed|ook
  ° kijk|blijf|wacht ~1 tot|naar het|einde|eind
  ° probeer|test|doe het|dit|deze|hem|m|zelf|ze|eens|zeker|ook ~2 uit|zelf|thuis|eens|eens|ook|na|morgen
  ^ probeer|test hem|het|dit|deze|m|zelf|ze|eens|er
  ° doe|doen|doet mee|ook|zelf|hem
  ^ doe mee|maar|dan|je|eens|ook|dit
  ° bestel|koop|shop|boek|reserveer|download|haal|scoor|pak|claim|vraag|koop|win|doneer|steun|solliciteer nu|hier|hem|jouw|je|online|via|vandaag|direct|m|snel|een|ze|jullie|op|bij|alvast|gerust|kaarten|tickets|de|het|in|meteen|onze|ons
  ^ bestel|koop|shop|boek|reserveer|download|haal|scoor|claim|doneer|steun|solliciteer|duet|stitch|pre-save|presave|luister <any>
  ^ vul|teken|neem|haal|pak ~4 in|petitie|mee|op|contact|tickets|kaarten|kaartje|code
  ° stem|stemmen|stemt nu|op|met|mee|hier|hieronder|via|in|voor|snel|links|rechts|a|b|ja
  ° breng je|jouw|jullie stem
  ° vul je|de|het|in|hieronder ~3 in
  ° gebruik code|de|mijn|deze|dit code|kortingscode|link|geluid|sound|filter|hashtag
  ° teken de|deze|onze petitie
  ° kom ~3 langs|kijken|proeven|mee|binnen|dansen|helpen|gezellig|passen|eens|naar|zwemmen|ook|zingen|praten|eten|winkelen|kennismaken|snuffelen|ruiken !we|ik
  ^ kom <any>
  ° loop|spring|wip|rij|fiets|neem eens|even|gerust|zeker|gezellig|binnen|langs|contact|een ~2 binnen|langs|op|kijkje
  ° vergeet niet|nie ~5
  ° mis|vergeet|skip|scroll het|hem|m|deze|dit|niet|niks|de ~2 niet|niks
  niet doorscrollen|overslaan|wegscrollen|vergeten|missen|doorklikken ?zonder
  ^ zeg|roep|praat|steek|steun|neem|breng|leg <word> ~3
  ^ praat erover|mee
  ° praat|denk mee
  ° denk|beslis|stem|kies|zing|dans|doe|praat|bak|kijk|lees|raad|rijd|loop|zwem|volg|speel|train|tel mee
  ^ herken je dit|je|jij ~2 bel|volg|stuur|app
  ^ zet <emoji> ~3
  ° zet ~4 in|op je|de|in agenda|kalender|reacties|comments
  ^ duim|duimen|like|hartje als|voor|omhoog
  ^ swipe|scroll|blader <any>
  ^ laat ons|me|mij|het|eens|jullie|je|maar|zien|hieronder
  ^ vraag het|maar|ons|je|hieronder|gerust|aan|nu
  ^ info|bestel|bestellen|boeken via|op|kan whatsapp|via|telegram|dm|pm
  ^ link krijg
`)

/** Words of a story or a recipe that have the form of a call. */
export const noCalls = phrases(`
  ^ tell me , <any>
  keep|hold your eyes|eye
  look closely
  like this|that one|was|is|were|every
  like it was|is|were|that|less|like
  save|saved me from|?!a $
  save me $
  save me <emoji>
  deel <n>
  deel in vieren|vier|twee|drie
  ^ share plates
  ^ try <n>
  ^ find my shoes
  ^ add|stir|bake|fold|whisk|mix|boil|chop|peel|cook|heat|season|serve|sprinkle <any> ~4
  ^ roer|bak|kook|snij|snijd|meng|klop|prak|voeg|verwarm|spoel|kneed|rol|giet <any> ~4
  share the ?<word> pan|between|plate|cost|rent|bed|room
  stay|stays safe|warm|strong|home
  have fun|a
  keep going|it|calm up
  come wat
  kom|komt er
  ^ wacht tot je
  ^ check in
  let me|us know how it
`)
