import { phrases } from '../phrases.ts'

/** Words that hold something back, so that one wants to watch. */
export const curiosityWords = phrases(`
  // wait, look, the end
  wait|wacht|wait|waiting|stay|blijf|stick|hang|kijk|watch|keep ?around|?even|?op|?hangen|?kijken|?watching|?nou|?maar till|until|'til|til|for|to|tot ?je|?you|?the|?het|?hij|?he|?de end|einde|ending|eind|see|hear|laatste|last|reveal|ziet|hoort|slot|result|finish|klap|pulls|punchline|minuut|second|seconde|it|twist
  wait|wacht till|until|tot|for ~3 reveal|end|einde|see|it|drop|ziet|part|result|hoort|hij|ze
  ^ wait|wacht till|until|tot|for he|she|they|you|the|it|je|hij|ze|de|het|dit|jullie
  tot|naar|op het einde|eind kijken|blijven|wachten|want|dan
  let|kijk|kijken|focus|look|eyes|watch ?goed|?closely op|naar|at|on|for ?closely het|the|zijn|haar|his|her|die|what|wat|hem|this|that|left|de ~1 einde|end|ending|gezicht|face|reaction|reactie|background|achtergrond|hand|handen|hands|corner|hoek|gebeurt|happens|car|window|auto|raam|eyes|ogen|hond|dog|left|right|links|rechts|man|mannetje|ending|slot
  look closely|carefully|again|behind
  kijk|kijken ?heel goed|achter|nog
  keep your|an eyes|eye on
  hou|houd ~3 in de gaten
  watch what|his|her|how|their happens|face|reaction|reactions
  watch his|her|their|my|the face|reaction|hands|eyes|reaction
  the|her|his|their|hun|zijn|haar|de|my|mijn|that|dat|this|die ?<word>|?<word>'s ending|reactie|reaction|plot|plottwist|twist|face|reply|antwoord ?at|?op ?the|?het ?end|?einde though|had|zegt|says|is|killed|broke|was|!is|i|got|made|verraste|sloeg|shocked|,|:|…|...|<emoji>
  plot twist
  plottwist
  trick|surprise|twist|bonus|verrassing|truc|answer|antwoord|resultaat|result|reveal at|op|aan|is|zit|staat|komt ?at ?the|?het|?helemaal|?in ?de end|eind|einde|slot|last|laatste|achteraan|tweede|second|caption|final|half
  pas op|aan|in|bij|rond|na|als|tegen|toen|vanaf het|de|die|einde|het ~3
  in|at|until|only|pas ?only|?pas|?in the|de|het|very last|laatste|final|second|tweede second|seconds|seconde|seconden|half|helft|minute|minuut|part|deel|clip|moment
  de|the|number|nummer|part|tip|step|stap|item|fact|die|deel|no ?op <n>|last|laatste|third|derde|second|tweede|middle|eerste|fourth|vierde|vijfde|fifth|final ?<word> ?<word> is|at|surprised|will|shocked|changed|broke|was|blew|verbaast|verraste|sloeg|kostte|schokte|gaat|made|had|veranderde|nearly|cost|got|bijna|alleen|van|geloof|is|zal|doet ?echt|?really|?just|?niet|?mijn|?me|?still
  nummer|number|no|#|de <n>|3|4|5|laatste|derde|tweede|vijfde|vierde|last|third ~2 niet|not|normaal|shocked|kostte|verraste|surprised|surprise|wild|insane|unreal|echt|best|beste|belangrijkst*|favoriet|mind|verbaas*|verwacht*|expected
  ready for number|part|step|what|the|this
  // nobody knows, nobody tells
  zegt|vertelt|weet|ziet|wist|vertelde|snapt niemand|nobody|geen
  no-one|nobody|niemand|noone ?ever|?ooit|?really ?<word> tells|told|talks|talk|vertelt|vertelde|praat|zegt|says|explains|legt|mentions|warns|warned|waarschuwt|knows|weet|kent|wist|knew|noticed|merkte|verwacht*|expected|expects|sees|ziet|gets|raadt|guesses|guessed|believed|believes|gelooft|geloofde|saw|zag|teaches|leert|heeft|has|doet|vindt|shows|gaat|can|kan|will|ooit|durft|is|asked
  no one ?ever|?really|?is|?has tells|told|talks|talk|telling|talking|says|explains|mentions|warned|warns|knows|knew|noticed|expected|sees|gets|guesses|guessed|believed|believes|saw|teaches|shows|can|will
  no one
  almost|bijna|hardly|barely nobody|no|niemand|anyone|everyone|everybody|iedereen ~3 knows|notices|weet|ziet|sees|gets|gets|misses|raadt|fout|doet|merkt
  most|veel|bijna|de ?meeste people|mensen|of|iedereen ~3 wrong|miss|only|spot|fout|verkeerd|niet|know|never|don't|missen|walk|mis|vergeten|forget|maar
  nobody|niemand ~2 gets|had|zag|knows|wist
  you|je|jij|u|jullie will|zult|zal|gaat|ga|won't|'ll|wont|raadt|raad|gelooft|geloof|verwacht|kunt ?dit|?het|?never|?nooit believe|gelooft|geloven|guess|raadt|raden|expect|verwacht|verwachten|nooit|never|niet|look|zien|forget|unsee|geloof|meer|nooit
  you'll|you'd|ull|youll|you never|not|want|wish|won't ?be ?to ~2 look|guess|believe|see|expect|forget|know|unsee|sleep|go|buy|throw|cook|use|eat
  you'll never|not|want
  won't|wont|can't|cannot|never believe|guess|imagine|unsee|expect !it
  geloof|gelooft|raad|raadt|verwacht je|jij|u|nooit|niet|nooit
  geloof je nooit|niet
  dat|die|wat je|jij|niemand|je ~2 nooit|niet ~2 raadt|gelooft|geloof|verwacht|zag|ziet|geraden|wist|weet|gelooft|verwachtte
  raad|guess|raden|guessing eens|how|wat|what|who|wie|hoe|hoeveel|which|waar|welke|where|?je ~1
  ^ raad ?eens|?maar|?jij ~1 hoeveel|hoe|wat|wie|welke|waar|hoelang
  ^ guess what|how|who|which|where
  can|kan|kun|could|weet|lukt|durf|bet|zie|ziet|zien|spot|vind you|jij|je|u|jullie|het|him|je|hem ~1 guess|raden|spot|vinden|find|zien|see|tell ~1 how|what|which|who|wat|welke|hoeveel|the|wie|hoe|het|de|where|er|waar|what's|if
  // secrets and things held back
  secret|geheim|geheime|secrets|secreet|geheimen|truth|waarheid|hidden|verborgen ?<word> ?<word> of|about|behind|to|achter|van|over|that|is|ingredient|ingrediënt|nobody|dat|die|menu|recept|recipe|deur|door|room|kamer|trick|nobody|we|i|ik|no-one|they !is|een|of|santa
  the|a|one|het|een|de|mijn|ons|onze|our|my|their ?big|?grote ?<word> secret|geheim|geheime|secrets|waarheid !is|een|:|garden|santa
  verklap|verklapt|verklappen|onthul|onthult|verraad|verraadt|verraden|reveal|reveals|revealing|spill|spilling|confess|confessing|biecht|opbiechten ~1
  ik|i|we|wij|finally|eindelijk|vandaag ?kan|?moet|?ga|?finally|?have verklap|onthul|verraad|confess|opbiechten|admit|biecht|reveal
  never|nooit|never|niet admit|toegeven|tell|vertellen|zeggen|zegt|vertelt|delen|share|show|tells|laten ~1 you|je|jou|ons
  liever ?niet|?stil|?geheim verzwijg*|wil|hou*|weet|hebben|heeft|vertelt|hoort|horen|geheim
  don't|doesn't|doesnt|didn't|didnt|dont|forgot|forget|forgets|vergat|vergeet|vergeten|niet|wil|willen|want|wants ?niet|?want|?wants|?to ?you|?dat tell|know|mention|knew|warn|say|vertellen|weet|zeggen|show|put ?me|?you|?je|?us|?on
  not|niet|nooit|never supposed|allowed|meant|planned|mogen|bedoeld|verteld|gezien|eerder|told|seen|shown|shared|planned ?to|?this|?te ?<word>
  i|ik|we never planned|meant|told|thought|knew|expected|wanted|showed|shared|said|imagined ~1 to|anyone|anybody|this|it|we|i|you|would
  ik|we|wij heb|hebben er|hier|dit ~4 gezwegen|verzwegen|verteld
  i|ik|we|wij have|heb|hebben|has|heeft|'ve|er ~3 verteld|gezwegen|told|kept|keeping|stilgehouden|verzwegen|hidden|geheim
  ik|we|wij|hij|zij|ze heb|hebben|heeft|had ?dit|?er|?het ~5 gezwegen|verzwegen|verborgen|nooit
  what|wat|where|how|hoe|waarom|why|who ?the|?my|?your|?een|?mijn|?je|?jouw|?de|?het ?<word> ?<word> never|doesn't|don't|doesnt|won't|nooit|niet|liever|didn't|isn't|not|forgot ?want|?will|?zal|?wil|?zullen|?you tell|know|say|admit|tells|show|zeggen|vertelt|vertellen|weten|weet|zegt|mention|hear
  that|dat|which|die|het|the|wat|the this|it|deze|they|ze|nobody|niemand|hate|haten|winkels|experts ?trick|?hack|?truc exists|bestaat|hate|geheim
  this|deze|dit|one|een|that|die|the ?one|?ene|?simple|?simpele|?kleine|?tiny|?little|?<word> trick|truc|hack|tip|mistake|fout|change|habit|gewoonte|thing|ding|product|rule|step|stap|word|sentence|zin|ingredient|ingredienten|movement|oefening|zinnetje|regel|detail|vraag|question|email|mail|gadget|zin ?<word> ?<word> ?<word> changed|verandert|veranderde|saved|saves|scheelt|redde|will|that|gaat|has|kost|heeft|costs|die|maakte|made|ruins|verpest|is|doet|every|everyone|iedereen|nobody|niemand|transformed|fixed|cost|kostte|got|can|wat|you|i|most
  the|de|only|one|enige|het only|one|ene|enige ?<word> ?<word> thing|ding|dat|wat|reason|reden|that|die|way|manier|sentence|zin|rule|tip|product|mistake|fout|part|question|vraag ?that|?which|?dat|?die|?<word> ?ever|?ooit
  the|this|de|dit|that|een|a ?last|?one|?real|?echte|?<word> thing|things|ding|tip|part|moment|reason|reden|mistake|fout|zin|sentence|word|stap|truc|trick|bit|photo|foto|answer|antwoord|kamer|room|secret ~5 never|nobody|niemand|nooit|changed|changes|veranderde|broke|shocked|forgot|forgets|vergat|vergeet|surprised|saved|redde|misses|hate|asked|makes|made|why|last|laatste|still|niemand|not|won't|don't
  things|dingen|fouten|mistakes|tips|facts|feiten|signs|tekens|redenen|reasons|hacks|trucs|secrets|geheimen|words|woorden|phrases|zinnen|questions|vragen|ways|manieren|plekken|places|products|producten|lessons|lessen ?<word> ?<word> ?<word> ?that|?die|?i|?ik|?you|?je|?most|?what|?where|?wat ?<word> ?<word> nobody|niemand|never|nooit|liever|no|wish|wished|should|moet|hate|wouldn't|had|verzwijgt|regret|spijt|make|eerder|probably|waarschijnlijk|wil|don't|stop|fout|wrong|secretly|stiekem|didn't
  i|ik|if wish|wou|had|wilde|would|wished ?dat|?that ?i|?ik|?someone|?iemand ?dit|?had ?<word> known|geweten|knew|told|eerder|sooner|verteld|stopped|gestopt|before|earlier
  i|ik|we|wij|he|hij|she|ze|they ?<word> almost|nearly|bijna|never|nooit|finally|eindelijk|accidentally|per ?ongeluk ~4 cried|quit|gaf|huilde|died|op|threw|deleted|found|vond|fainted|kwijt|lost|gevonden|viel|passed
  ~1 zul|zal|zult|gaat|ga|will je|jij|you ~3 verbazen|verrassen|surprise|shock|verwonderen|niet|never
  will surprise|shock|amaze|blow|haunt you|your
  ~1 zal|gaat|will je|jullie|you verrassen|verbazen|shock|surprise
  not what|wat ?it ?you ?i ?ik ?je ~2
  niet wat je|ik|jij|het ~2
  isn't|is|was|not|niet ?niet what|wat it|het|you|je|i|ik ~1 seems|looks|lijkt|denkt|think|thought|dacht|expected|verwacht*
  more|meer than|dan ?what meets|je you|verwacht|think|denkt
  what|wat ?is|?zit|?er ?that ~3 behind|achter|inside|under|onder|binnenin|in ~2 this|deze|the|die|dat|wall|door|deur|muur|box|doos
  the|een|a|one|het|dit|this|mijn|my|last|laatste|van|of|de ?<word> ?<word> nobody|niemand|no-one ~3
  i|ik|we ?still|?kan|?can't|?can|?nog|?snap|?cannot|?don't|?<word> ~1 believe|geloven|begrijpen|over|snappen|explain|uitleggen|verklaren ~2 what|it|this|dit|het|wat|how|that|dat|hoe|nog
  kan het|dit|ik nog|niet|steeds ~1 geloven|bevatten
  guess|raad ~1 who|wie|what|wat|how|hoe|where|waar|which|welke
  what do|denk you|je think|dat ~2 happened|happens|gebeurt|gebeurde|next
  waarom|why ~1 doet|do|does|zegt|vertelt|wist|leert|did|is|has|heeft ~1 niemand|nobody|no-one|everyone|iedereen ~2
  all|al die|alle this time|jaren|tijd ~1
  turns|blijkt|bleek|turned out|dat|te|het ~3
  you|je|jij ~1 been|hebt|doet|doing|are|bent|does|using|washing|cutting|gebruikt ~5 wrong|fout|verkeerd
  ~1 fout|verkeerd|wrong|hele|whole ?your ?je ~1 leven|life|time|doen|jaren|gedaan
  hele leven|tijd fout|verkeerd
  stop|stopped ~1 before|voor|when|zodra|until
  ^ part|deel two|twee|2|1|one|3 ~2 tomorrow|morgen|coming|volgt|soon|binnenkort|next|is
  meer|more|answer|antwoord|uitkomst|outcome|resultaat|result|verdict|reveal in|volgt|komt|coming|morgen|tomorrow|soon|next|vrijdag|after|na|at
  dare|durf ~1 to|te|je|you ~2 watch|kijken|open|look|klikken|guess
  this|dit|deze|that|dat|one ~2 will|gaat|zal|might|kan ~1 change|blow|veranderen|ruin|save|verrassen|make|break|shock|besparen|schelen
  there's|er|something|iemand|someone|somebody|iets ?is|?zit|?staat ~3 wrong|mis|behind|achter|watching|in ~1 this|deze|photo|foto|video|picture|beeld|mij|me|him|hem
  the|de|het|her|his|zijn|haar ?<word> face|gezicht|look|blik|reaction|reactie|stilte|silence ~2 when|toen|als|after|at|zegt|says|op|na|priceless
  zijn|haar|hun|his|her|their reactie|reaction
  the|de|third|last|tip|stap|step|step|number ~1 <n> ?is ?will ?was ?surprised ?verbaasde !of|2|3|the|slagers ~1 shocked|surprised|best|beste|favourite|changed|gek|wild
  stay|blijf|kijk|watch|luister|listen ~2 until|tot|till|to|for ~3
  voor|before ~1 and|en|na|after ~1 never|niet
  secret|geheim|mystery|mysterie|raadsel|twist|surprise|verrassing|plottwist ~1 …|...|<emoji>|?|,
  small|klein|kleine|tiny|one|een ~1 detail|details ~3
  // what happened then
  and|but|until|totdat|then|toen|when|suddenly|opeens|ineens|plots ?and|?toen|?then|?opeens|?ineens|?plots|?suddenly|?dit|?this|?it happened|gebeurde|ging|gebeurt|hoorde|heard|found|gebeurd|happens|walked|heard|saw|zag|rang|suddenly
  en|and|maar|but toen|then|opeens|ineens|plots|suddenly
  en|and|but|maar ?toen|?then ?dit|?this gebeurde|happened|gebeurt
  ^ toen|then|until|tot|when|ineens|opeens|totdat we|i|ik|he|hij|ze|she|they|the|de|het|wij|oma|opa|mijn|my|dit|this|er ~4 heard|hoorde*|opened|opende*|saw|zag|zagen|found|vond*|turned|draaide|las|read|looked|keek|lifted|trok|rang|ging|belde|walked|kwam*|noticed|merkte|checked|said|zei|pakte|realised|realized|gebeurde|barstte|broke|stond*
  ^ until|tot|totdat ?de ?the ?dag|?avond|?night|?day ?dat i|ik|we|he|hij|ze|she|they|oma|opa|mama|my|mijn ~4
  what|wat|this|dit|dat|watch|guess|zie|kijk|dan ?what|?wat ?er ?there|?toen|?daarna|?dan|?then|?this|?dit happened|happens|gebeurde|gebeurt|gebeurd|volgde|follows|followed|kwam|came|gebeuren
  wat|what ?er|?i|?ik|?we|?he|?she|?hij|?ze|?they|?the|?de|?mijn|?my|?daarna ?<word> ?<word> ?<word> ?<word> found|vond|vonden|zag|saw|said|zei|did|deed|deden|happened|gebeurde|zeiden|saw|kwam|tevoorschijn|revealed|came|answered|antwoordde|lag|ontdekte*|discovered|aantrof*|hoorde*|overhandigde|stuurde ?<word> ?<word> ?next|?toen|?daarna|?inside|?under|?onder|?erin|?er
  what|how|why|what's|who|wat ?<word> ?<word> inside|underneath|under|behind|erachter|eronder|achter|erin|schuilt|verstopt|begraven !stop
  how|hoe it|he|dit|het|she|this|we|wij|hij|ze|that ?<word> ?<word> ended|ends|afloopt|afliep|turned|reacted|reageerde*|reageert|eindigde
  here's|heres|this|here|dit|daarom|dat|that|zo is|is|was|'s|kwam why|what|waarom|how|hoe|wat|the|de ?reason|?reden|?when|?moment ?<word> ?<word> ?<word> ?<word> ?<word>
  what if|als i|ik|je told|vertelde|zei
  is|was|are why|waarom
  is the|de reason|reden|moment
  de|the|a|enige|only echte|real|reden|reason|very ?reden|?reason why|waarom|i|ik|we|dat|that
  it|het|this|dit|things ?only|?alleen|?just gets|get|got|werd|wordt|turned|went|ging|goes|took|liep ?really|?so|?heel|?nog|?echt|?a|?pas|?alleen|?maar worse|better|erger|weird|wild|raar|wrong|mis|eng|dark|gekker|beter|scary|crazy|turn|interesting|spannend|heftig|strange|mad|uit|fout|bizar|ugly|vreemd|emotional
  werd|wordt het|dit ?pas|?echt|?heel|?nog eng|heftig|raar|gek|spannend|gekker|erger|bizar|leuk|vreemd|interessant|stil
  something|iets|there's|somebody|iemand ~3 wrong|weird|raars|geks|strange|off|unexpected|onverwachts|odd|vreemds|ergs|bijzonders|nooit|mis|in|niet|never|missing|klopt|moving|beweegt
  iets raars|vreemds|geks|onverwachts|bijzonders|ongelofelijks|bizars
  klopt|klopte ~1 iets|er|niet|niets
  told|says|tells me|us|you something ~3
  // did not expect
  did|didn't|didnt|never|wasn't|wasnt|was|weren't|had|niet|nooit|totaal|dit|this|dat|that|not|i|ik ?not|?ik|?we|?i|?this|?never|?niet|?hadden|?had ?<word> ?<word> ?<word> expecting|expect|expected|verwacht|verwachtte*|verwachten|coming|prepared|ready|voorbereid|aankomen|gedacht
  zag|zagen|saw|seen|see ~3 coming|aankomen|komen
  last|laatste|least|unexpected|onverwachte person|persoon|thing|wat|ding|guest|gast|place|plek|bezoek ~3
  didn't|never|not|don't|nooit|niet know|think|realise|realize|weten|believe|geloofde*|wist|knew ?that ~3
  hij|ze|zij|he|she|they|oma|opa|mum|mama|papa|dad|my|mijn|the|de|onze|our|had ?<word> ?<word> ?has|?had|?heeft|?have geen|no|wist|weet|weten|heeft|didn't|doesn't ?nog|?geen ?<word> idea|idee|clue|know|niet|niks|niets|benul|vermoeden
  no|geen idea|idee|clue ?what|?wat|?who|?that|?dat|?hoe|?how
  doesn't|didn't|dont|wist|weet|weten|don't ?nog know|niet|niks ?yet|?dat|?that|?what|?hoe|?wat
  thought|dacht|dachten|thinks|denkt|denken|everyone|iedereen|assumed|swore ?said|?zei|?dacht ?eerst|?ik|?thought|?nog|?dat|?it|?the|?he|?dat|?this ~5 but|maar|until|tot|empty|onmogelijk|impossible|crazy|gek|then|turns|blijkt|wrong|leeg
  everyone|iedereen|they|ze|doctors|experts|chef|artsen said|told|zei|zeiden|thought|verklaarde* ~3 impossible|crazy|gek|couldn't|don't|wrong|onmogelijk|not|nooit|empty|would|never|no|kon|het
  i thought|swore it|this|we|he|she|they
  eerst dacht|ik|dachten
  i|ik|we|wij wasn't|was|waren|were ?not|?nog|?niet ready|voorbereid|klaar voor|for|op
  shocked|schokte*|schrok|verbaasde*|verbijsterd|stunned|speechless|sprakeloos|floored|goosebumps|kippenvel|gobsmacked|jaw|blew|verrast|verraste|surprised|broke ~3 me|my|mij|mijn|us|ons|everyone|iedereen|van|dropped|mind|by|the
  geen|no|not|heb woorden|words voor|for
  changed|verandert|verander|veranderde|veranderd|ruined|change|verpest|saved ?<word> everything|alles|my|mijn|je|your|how|hoe|me|ons ?life|?leven|?ochtend|?way
  mind blown
  blew|blows|blowing my|our mind|minds
  made|makes|maakte|had ?<word> ?<word> cry|speechless|stil|huilen|scream|gasp|gillen|sprakeloos|lachen|stop
  // numbers and before-after
  before|voordat|voor ?you ?je ?<word> scroll|buy|koopt|boekt|book|throw|gooit|doorscrolt|begint|start|weggooit|judge|do|sign|tekent
  stop doing|using|making|buying|throwing|washing|eating|met|met|putting|cooking
  what|dit|this|wat|zo|here's ?gebeurt|?happens|?er|?dit|?what|?with ?er|?happens when|if|als|after|na|wanneer i|you|je|ik|we|<n>|een|a
  dit|wat gebeurt|gebeurde|deed er|dit|met|als|toen
  durf|dare|durven je|jij|you|jullie te|to ?blijven|?keep kijken|watch|look|luisteren|open|proberen|looking|aan
  the|this|that|dit|de|het part|moment|bit|minute|stuk|deel|second|stukje ?at|?op|?where|?when|?waarop|?waar|?rond|?na ?<n> !of|2|3
  at|rond|bij|around|op|na|vanaf|om <n> ?<n> ?uur|?seconden|?seconds|?sec|?min|?minuten|?minutes|?o'clock|?a|?: ~5 something|happened|gebeurde|iets|it|het|begon|ging|started|broke|snap*|weird|everything|alles
  spot|find|zie|vind|zoek|ontdek|noticed|notice|zag the|het|de|it|what|wat|hem|jij|je ?<word> difference|mistake|fout|verschil|odd|wrong|detail|cat|kat|what|foutje|snake|wat|misser
  only|maar|slechts|just ~2 <n>|een|half|few|1 percent|%|procent|people|mensen ~3 spot|see|weet|know|solve|ziet|zien|get|notice|raadt
  part|deel <n>|two|twee|one ?is|?wordt|?komt|?volgt ?even|?nog wilder|gekker|better|erger|worse|crazy
  to be continued
  wordt vervolgd
  find out|uit why|what|how|waarom|wat|hoe|who
  ontdek|kom|ben|curious|benieuwd ?je ~2 waarom|hoe|wat|why|how|what|wie|who|erachter
  trust me|us|mij
  vertrouw me|mij|ons
  geloof me|mij
  spoiler|spoilers ?alert
  ^ mine|jij|dit is|gaat going|me to|niet make|geloven
  the|de photo|foto|video|part|zin|sentence|question|vraag|one|moment ~3 is the|de one|reden|reason|vraag
  een|one|een|1 van|of deze|these|dit <n>|drie|three|four|vier|five ~2 is|are|isn't|klopt
  jou|je|you nooit|never zal|will ~1
  will|zal|zullen never|nooit admit|tell|say|toegeven|vertellen
  almost|bijna|barely ~3 didn't|niet ?make ?it ?meer out|uit
  story|storytime|verhaaltijd time|:|about|over
  storytime
  bet|wedden ?dat you|je|jij didn't|don't|niet|wist|nooit
  wist|wisten je|jij|jullie dit|dat
  ^ did you know ~5
  zo|this|so hebben|heb|is how|ik|i|we ~5 without|zonder
  pov you|je|: ~4 and|en|but
  listen|luister to|naar what|wat|the|het ~3
  zie|ziet|spot|zien jij|you|je|jullie het|hem|it|iets ?al|?ook|?yet
  jij wel
  hear me out
  legt ~4 uit
`)

/** Plain words that look like it. */
export const noCuriosity = phrases(`
  until|tot|tot|to the|het|einde|eind|end ?einde|?eind of|van
  until|tot tomorrow|morgen|january|januari|april|friday|vrijdag|sold|uitverkocht|<n>|eind|midnight|middernacht
  no secret|geheim
  geen geheim
  het|the geheim|secret is|: ~3 a|een|:
  secret|geheime stemming|santa|garden|ballot
  not a shot
`)
