import { phrases } from '../phrases.ts'

/** Sentences with a question mark that put no question to the viewer. */
export const noQuestions = phrases(`
  ^ what is|are a|an ~4 $
  ^ how to|do|does|i|we|she|he|they ~20 $
  ^ how cute|good|nice|pretty|cool|lovely|beautiful|sweet|funny|amazing|satisfying|adorable|gorgeous|lucky|crazy|perfect|clever|fun is|are|was|does this|that|these|it|he|she|they|<word> ~9 $
  ^ hoe schattig|leuk|mooi|lekker|cool|grappig|lief|knap|geweldig|gaaf|fijn|gezellig|tof|slim|heerlijk|prachtig|vet|zoet ~1 is|zijn|was|kan ~9 $
  ^ why|waarom ~2 nobody|niemand|no-one|no ~12 $
  ^ who|wie left|let|put|ate|took|did|stole|heeft|liet|at ~1 the|my|this|a|mijn|de|het|dit ~8 $
  can|kun|kan you|je|jij ~1 believe|imagine|geloven|voorstellen ~9 $
  ^ wat|what is|zijn|are een|a|an ~5 $
  ^ hoe word|maak|werkt|kook|bak|zet|herken|plant|verzorg|vouw|snoei je|jij|een|ik ~12 $
  vroeg|vraagt|vroegen|asked|wondered|wonders ?me|?mij|?him|?her|?know|?to|?of|?zich ~2 if|whether|of|af|why|how|waarom
`)

/** Questions without their mark: a question word and the verb straight after it, or two things to choose from. */
export const openQuestions = phrases(`
  // English: question word, verb, somebody
  ^ what|which|who|where|how|when|why|what's|who's|where's ?much|?many|?long|?often|?far|?old|?else|?<word> ?<word> would|should|do|did|are|could|will|is|was|have|has|were|does|can|am|must ?they|?the|?all you|i|we|your|my|y'all|u|you'd|they ~9
  ^ what|which|who|where|how|when ?<word> ?<word> ?<word> would|should|could|did|do|are|will you|i|we|u|y'all ~9
  would|should|could|do|did|will you|we|i|u pick|choose|wear|eat|try|keep|dare|prefer|rather|agree|remember|buy|guess|watch|go|start|do|call|name|paint|sell|cut|make|teach|bake|read|cook|put|rate|tell|like|visit|use|live|say|see ~6 next|or|first|this|it|too|more|that|one|here|$
  what|which|who|where|how ?many|?much|?<word> ?one would|should|do|did|are|could|will you|i|we|u|y'all|they ~9
  ^ who|whos|who's else|wants|is|has|knows|would|needs|remembers|can|agrees|would|feels|loves|relates|also|coming|joining|in|thinks|here|did|got|misses|grew|had|still|should|wore|wins ~9
  who else ~8 $
  ^ what|which|who|where do|does|did|should ~8
  ^ what's|whats your|the|one|something ~8
  what's|whats|what ?is ?are your ~6
  ^ anyone|anybody else|know|knows|want|got|have|tried|remember|up|recommend|fancy|need|still|in|here|for ~8
  ^ any tips|advice|ideas|suggestions|recommendations|guesses ~6
  ^ does|has|is|did anyone|anybody|it|this|that|someone|he|she|your ~8
  ^ do|did|have|would|could|can|are|should|will|were|had you|we|u|y'all|i|they ~10 
  ^ ever wondered|tried|seen|had|been|made|eaten|heard|met|done ~8
  ^ agree|thoughts|yay|yes|team|hot|smash|keep|left|this|yes|red|sweet|cake|stay|a|cat|tea|fact|love|good|true|real|before|day|early|morning|in|sink|old|hard|one or|nay|no|or ~5
  ^ thoughts|opinions|agree|ideas|relatable $
  ° which one|side|colour|color|team <word> ~6 $
  ^ which ?<word> ?one ~6
  ^ guess how|what|who|which|where ~6
  ^ <word> or <word> $
  ^ rate|would this ~5
  ^ am i ~6
  what is that|this|it $
  // Dutch
  ^ wat|wie|welke|welk|waar|wanneer|hoe|hoeveel|waarom|hoelang ?<word> ?<word> zou|zouden|doe|doen|doet|vind|vinden|vindt|kies|kiezen|kiest|denk|denken|is|zijn|was|waren|heb|hebben|heeft|kan|kun|kunnen|moet|moeten|wil|willen|gaan|ga|komt|kom|komen|eet|eten|drink|drinken|roken|lees|lezen|draag|dragen|noem|noemen|herken|herkent|kent|ken|kennen|weet|weten|wordt|worden|mag|mogen|zal|zullen|speel|spelen|zeg|zeggen|durft|durf|bestel|bestellen|koop|kopen|kijk|kijken|gebruik|gebruiken|maak|maken|zit|zet|krijgt|wint|woon|wonen|snapt|mist|lust|maakt|had|hadden|staat|helpt|doet|neemt|neem|nemen|proef|proeven|bak|bakken|luister|pak|slaap|vier|vieren|leest|wacht je|jij|jullie|u|er|ik|we|wij|het|de|mee|dit|hier|ook|nog|jouw|je|vanavond|zin|al|morgen|met|ons|jou|zich ~10
  ^ wie|wat|welke|welk|waar|hoeveel|hoe|wanneer wil|heeft|gaat|komt|kent|weet|herkent|doet|zou|durft|lust|is|moet|kan|was|snapt|mag|wint|krijgt|had|helpt|maakt|eet|drinkt|kiest|mist ~10
  welke|welk|wat|wie|waar|hoe|hoeveel ?<word> ?<word> kies|kiezen|vind|vinden|zou|zouden|doe|doen|neem|nemen|denk|denken|koop|gebruik|eten|eet|drink|drinken|willen|wil|moet|moeten je|jij|jullie|u|ik|we|wij ~10
  ^ wie|welke|wat ?<word> ?wordt ?is ?<word> wil|heeft|gaat|komt|kent|herkent|durft|lust|moet|zou|doet ~1 ook|mee|dit|het|er|nog|als|wel|onze|een|de|jullie|ik|volgende ~8
  ^ zou|zouden|durf|durven|heb|hebben|ben|zijn|doe|doen|vind|vinden|kan|kun|kunnen|wil|willen|weet|weten|ken|kennen|herkennen|ga|gaan|kom|komen|snappen|lust|eet|eten|zie|zien|moet|moeten|mag|denk|hou|houd|lees|mis|wist|drink|kies|raad|geloof|had|was|zou|speel je|jij|jullie|u ~10
  snap|zou|durf|herken|vind|ken|wist|heb|ben|zouden|hebben|kennen jij|jullie ~8
  zou|durf|herken|heb|wil|vind|kun|ken je|jij|jullie dit|dit|ook|zelf|hier|het|deze ~5
  ^ moet|moeten|zal|zullen|zou|mag|is|heeft|kan|gaan|doen|durft|kent|weet ik|we|wij|iemand|dit|het|hij|ze|er ~8
  ^ iemand nog|tips|ervaring|zin|ideeen|suggesties|interesse|hier ~8
  ^ eens|oneens|akkoord|herkenbaar|mee of ~2
  ^ raad ?eens|?maar hoe|wat|wie|hoeveel|welke|waar ~8
  wel|opnemen|houden|blijven|laten|kopen|doen|links|rood|bewaren|zoet|kort|lang|ja|zwart|warm|koud|team|koffie|hond|met|goud of ?<word> ?<word> nee|laten|niet|gaan|rechts|weggooien|blauw|zout|hartig|wit|thee|kat|zonder|weg|kort|lang|koud|warm|team|zilver|terug|verkopen
  keep|left|yes|hot|sweet|buy|red|stay|day|tea|team|paint|cats|cut|black|curly|short|long ~2 or ?<word> right|no|not|leave|go|cold|savoury|paint|sell|back|blue|bin|return|night|coffee|team|dogs|white|straight|long|short|toss ~3
  what|which number|one|colour|color|flavour|size|song|book|city|brewery ~1 would|should|do|will|did|are ~8
  ^ mutuals
`)
