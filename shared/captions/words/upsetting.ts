import { phrases } from '../phrases.ts'

/** Injury, blood, violence, self-harm, suicide, abuse, eating disorders and death, told or shown. */
export const upsettingWords = phrases(`
  trigger|content|tw|cw|graphic|viewer|gore|gory ?warning :|warning|warnings|discretion|footage|images|detail|details|content|gore|medical|video|procedure|injury
  ^ tw|cw|graphic ?:
  triggerwarning|schokkend|schokkende|uncensored|ongecensureerd|ongecensureerde|gruwelijk|gruwelijke|heftige ?beelden|video|filmpje|foto|foto's
  schokkende|gruwelijke|heftige|ongecensureerde|real|echte|actual|raw|cctv|bodycam|dashcam|bewakingsbeelden|footage|beelden|filmpje|opname|opnames|video ~4 accident|crash|ongeluk|ongeval|aanrijding|steekpartij|stabbing|shooting|schietpartij|overval|attack|aanval|vechtpartij|fight|beating|mishandeling|explosie|explosion|drowning|collision|pile-up|botsing|val|fall|robbery|assault
  accident|crash|ongeluk|ongeval|aanrijding|collision|pile-up|botsing|wreck|klapper ~5 dashcam|cctv|camera|footage|beelden|bodycam|caught|killed|dead|dood|doden|overleden|died|gewond*|blood|bloed|body|bodies|lichaam|survive*|overleefde*|windscreen|voorruit|ambulance|trauma*|beklemd|slachtoffer*|victim*
  dashcam|bodycam|cctv|bewakingsbeelden|deurbelcamera ~6 accident|crash|ongeluk|ongeval|aanrijding|stabb*|shot|shoots|shooting|slaat|schiet|steekt|hits|ran|runs|over|aangereden|geschept|killed|fatal|dodelijk|beat|beats|punched
  fatal|dodelijk|dodelijke|deadly|horrific|horror|horrifying accident|crash|ongeluk|ongeval|aanrijding|stabbing|shooting|collision|fall|val|injury|injuries
  tried|wanted|wilde|probeerde|wou|poging|attempt|attempted ~3 die|dood|end|kill|sterven|doodgaan|leven ?it|?all|?myself|?te ?maken !of|laughing
  niet|no|not|didn't|never|geen ?meer ?want ?to ?wilde ?wilden ~2 leven|live|alive|be ?here ?anymore|?meer ~1
  wilde ~2 niet|dood ?meer ~2 leven|zijn|bestaan|er
  stopped|stopte|quit|weigerde|refused ?met ?to eating|eten|eat !meat|vlees|suiker|sugar|bread|brood|out|chocolate
  starved|starving|uithongeren|uitgehongerd|verhongerd|vermagerd|emaciated|feeding-tube|sondevoeding|sonde|tube ~1
  <n>|200|300|400|500|600 calories|calorieen|kcal a|per|day|dag ~1 day|dag|was
  gun|pistool|wapen|mes|knife|geweer ~2 to|tegen|op|at|against my|mijn|his|zijn|haar|her|our|onze ~0 head|hoofd|slaap|throat|keel|temple
  threatened|bedreigd|bedreigde|bedreigden|dreigde ~4 mes|knife|gun|kill|pistool|dood|vermoorden|wapen
  tried|probeerde|dreigde|threatened ~2 to|me|te|mij ~1 kill|strangle|vermoorden|wurgen|drown|rape|steken|stab|choke
  pimple|puist|blackhead|boil|steenpuist|zweer|cyst|cyste|abces|ingrown|ingegroeide ?nagel ~3 popping|pop|popped|squeeze*|uitknijpen|knijpen|extraction|burst|openen|uit|pus|drained|leeghalen
  teeth|tooth|tanden|tand|kies ~3 knocked|eruit|geslagen|uitgeslagen|pulled|getrokken ~3 out|zonder|without|verdoving|blood|bloed
  placenta|moederkoek|navelstreng|c-section|keizersnede ~5 close|beeld|open|cut|blood|bloed|graphic|live|snijden
  tumor|tumour|gezwel|kidney|nier|appendix|blindedarm|galblaas|gallbladder|kogel|bullet|lever|liver|hersenen|brain|long|lung|prothese ~5 removed|removing|verwijderd|verwijderen|uit|cut|eruit|out|removal|verwijdert|weggesneden|snijden|haalt|halen|snijdt
  open-heart|open|brain|hersen|plastic|hart ?heart surgery|operatie|hartoperatie|hersenoperatie
  hartoperatie|hersenoperatie|openhartoperatie|huidtransplantatie|skin-graft|schedel*|amputatie
  rubble|puin|ruins|bombs|bommen|airstrike|luchtaanval|bombardement|shelling|raket|rocket|missile|war|oorlog ~5 bodies|children|kinderen|dead|doden|lichamen|killed|body|gedood|blood|bloed|lijken|families|under|onder
  bodybag|bodybags|lijkzak|lijkzakken|massagraf|morgue|mortuarium ~0
  body|lijken bag|bags
  leg|been|arm|ankle|enkel|knie|knee|pols|wrist|elbow|elleboog|vinger|finger ~4 snaps|snapped|snap|bent|bends|knakt|knakte|knapt|dubbel|achterstevoren|backwards|wrong|verkeerde|breekt|brak|breaks|shatter* ~1
  hear|hoor|hoorde|heard|hoort ~4 snap|crack|knak|breken|krak ~1 !joke
  hond|dog|cat|kat|poes|puppy|kitten|paard|horse|pony|kalf|lam ~6 beaten|geslagen|mishandeld|aangereden|overreden|abused|doodgeslagen|starved|dumped|vergiftigd|poisoned|gedood|killed|skinned|gestikt|verdronken
  last|laatste breath|adem|adempogingen|ademtocht|woorden|minutes|minuten|moments ~3 her|his|zijn|haar|my|mijn|uit|of|before|van|died|stierf|hospice|hospital
  died|overleed|stierf|dies|sterft ~4 arms|armen|front|ogen|floor|vloer|handen|hands|my|mijn|on|camera
  seizure|seizures|epileptische|epilepsie-aanval|hartstilstand|cardiac arrest|resuscitating|gereanimeerd|overdose ~1 !training|cursus|les
  needle|naald|spuit ~3 arm|vein|ader|neck ~1 !vaccin
  trauma|traumaheli|traumahelikopter|ambulance ~5 blood|bloed|dead|dood|bleeding|gruwelijk|reanim*|overleden
  gang|street|straat fight|bende|gevecht|shooting
  vecht|vechten|vechtpartij|knokpartij|brawl|fight|gevecht ~5 blood|bloed|knife|mes|ground|grond|unconscious|bewusteloos|head|hoofd|ziekenhuis|hospital|breaks
  bewusteloos|unconscious|knocked-out|coma ~2 geslagen|geschopt|beaten|street|straat|floor|grond|on|op
  gepest|bullied|getreiterd ~5 dood|zelfmoord|suicide|life|end|leven|died
  sinds|since|after|na ~2 suicide|zelfmoord|zelfdoding|overdose|rape|verkrachting|misbruik|abuse
  // violence
  stabbing|stabbed|stabs|steekpartij|neergestoken|doodgestoken|doodgeslagen|doodgeschoten|neergeschoten|onthoofd|beheaded|beheading|mishandeld|mishandelde|mishandeling|mishandelt|verkracht|verkrachting|verkrachtte|raped|rape|molested|groomed|aangerand|aanranding|misbruikt|misbruikte|misbruik|abused|abuser|abusive|incest|assaulted|murdered|vermoord|vermoordde|vermoorden|gemarteld|tortured|lynched|massacre|genocide|wurgde|gewurgd|strangled|choked|executed|geexecuteerd|executie|afgeslacht|verminkt|mutilated|dismembered|burned alive|kidnapped|ontvoerd|zelfmoordaanslag|aanslag|bombing
  domestic|child|sexual|physical|emotional|animal|huiselijk|seksueel|kinder abuse|violence|geweld|assault|misbruik|cruelty
  kindermishandeling|partnergeweld|dierenmishandeling|dierenmishandelaar|huiselijk geweld
  hanged|hung himself|herself|her|his|him|themselves|two|from|zich|my
  verhing|verhangen|opgehangen zich|zichzelf|had|hij|ze
  he|she|they|hij|ze|zij|dad|stepdad|mum|ex|partner|husband|man|vader|stiefvader|moeder|guy|cop|agent|boyfriend|vriend|overvaller|dader ?<word> ?<word> beat|beats|hit|hits|slapped|punched|punches|kicked|kicks|choked|strangled|burned|threw|locked|sloeg|slaat|schopte|schopt|trapte|wurgde|brandde|stak|steekt|sneed|schoot|schiet|shoots|shot|stabs|knifed|smashed ?<word> me|my|her|him|haar|hem|mij|mij|us|ons|mama|mum|elke|the|in|until|a|twee|two|een|mijn|their ~2
  sloeg|schopte|slaat|trapte|beat|beats|hits|punches|punched|kicked|hit ~4 hoofd|head|face|gezicht|riem|belt|vuist|vuisten|fist|fists|hamer|hammer|bewusteloos|unconscious|ziekenhuis|pulp|bloedens|ribs|ribben|blauw|bat|knuppel|door
  shoots|shot|schiet|schoot|geschoten|neergeschoten ~3 chest|head|borst|hoofd|dead|dood|twice|leg|been|in ?the back|rug
  knife|mes ~3 keel|throat|buik|stomach|neck|nek|rug|chest|borst|back|ribs|stak|gestoken
  mes|knife ?<word> in|into|nog ~1 his|her|zijn|haar|mijn|my|de|keel
  // blood, wounds, operations
  blood|bloed|bloody|bloedde|bloedt|bleeding|bled|bloeden|doodbloeden|bloedbad|bloederig|bloederige
  pus|etter|abces|abcess|abscess|cyst|cyste|wound|wounds|wond|wonden|steekwond|schotwond|brandwond|brandwonden|gash|amputat*|amputeer*|geamputeerd|amputated|amputatie|gangreen|gangrene|guts|intestines|darmen|ingewanden|organs|organen|necrosis|maden|maggots|littekens|stitches|hechtingen
  burns|brandwonden ~3 body|face|lichaam|gezicht|skin|huid|arms
  third|second|derdegraads|tweedegraads degree ?burns|?brandwonden
  surgery|operatie|operation|surgeon|chirurg|c-section|keizersnede|procedure|ok-beelden|autopsy|autopsie|amputation ~6 close-up|close|closeup|open|cut|cuts|cutting|snijdt|snijden|trekt|zaagt|skull|schedel|brain|flesh|uit|removes|removed|haalt|halen|pulls|pulling|drill|drills|boort|belly|buik|without|zonder|abdomen|graphic|inside|uncensored|heart|hart|eye|oog|bone|bot|knie|knee|organ
  close-up|close|uncensored|graphic ?up ?of ?van ?a ?een ~2 surgery|operatie|operation|wound|wond|wonden|toe|tumor|tumour|abces|cyst|amputat*|procedure|injury|extraction|incision
  cut|cuts|cutting|sliced|slice|sawed|snijdt|sneed|snijden|gesneden|zaagt|zaagde|zaag|saw|saws|nail|spijker|went|ging|schoot|drill|boor|boort|glass|bone|boring|bottle|grinder|slijptol|machine|blade ?<word> ?<word> ?off ?right ?straight ?through ?into ?door ?dwars ?in ?zijn ?his ?her ?my ?mijn ?de ?the ?<word> finger|fingers|vinger|vingers|duim|thumb|toe|teen|tenen|arm|arms|armen|wrist|wrists|pols|polsen|boot|hand|foot|voet|leg|been|flesh|vlees|throat|keel|knie|knee|bot|eye|oog|bone|skin|huid|polsslagader|artery ~1 !chart|hair
  vinger|finger|duim|thumb|toe|teen|hand|arm|been|leg|skin|huid|scalp|hoofdhuid|nagel|oor|ear|kneecap|knieschijf|flesh|neus ~3 off|af|eraf|torn|gescheurd|open|crushed|verbrijzeld|afgesneden|afgezaagd|afgerukt|severed|amputated|snapped|dangling|bungel*|hanging|hing|clean ?to|?tot|?the|?het|?bone|?bot|?door|?apart !season
  bone|bones|bot|botten ~3 sticking|sticks|through|steekt|uitsteekt|stak|skin|huid|visible|snap*|out|bloot|zichtbaar|exposed
  broken|gebroken|snapped|shattered|open|openliggende|dislocated ?<word> ?<word> bone|bot|femur|shin|scheenbeen|jaw|kaak|beenbreuk|botbreuk|leg|ankle|arm|wrist|pols|enkel|knee|knie|elbow|nek|neck|rib|ribs|been|leg !heart
  skull|schedel fracture|split|cracked|open|breuk|in
  schedelbreuk|beenbreuk|botbreuk
  tot|to op|the|het bot|bone
  hand|hands|handen|vinger|vingers|finger|fingers|duim|thumb|toe|teen|tenen|arm|arms|armen|pols|polsen|wrist|leg|legs|been|benen|voet|foot|knie|knee|keel|throat|nek|neck|hoofd|head|gezicht|face|oog|eye|ogen|eyes|oor|ear|buik|belly|stomach|borst|chest|rug|skull|schedel|scalp|huid|skin|flesh|vlees|bot|bone|bones|botten|rib|ribs|ribben|tanden|teeth|lip|neus|nose|kaak|jaw|nails|nagel ~5 snijdt|sneed|gesneden|opengesneden|opengereten|gescheurd|afgerukt|afgezaagd|afgehakt|afgesneden|gestoken|stak|gespietst|doorboord|verbrand|verbrande|verbrijzeld|geplet|gebroken|bloed|bloedde|bloedend|bloedt|sliced|severed|torn|ripped|stabbed|impaled|pierced|burned|burnt|crushed|shattered|mangled|blood|bleeding|bled|amputated|geamputeerd|dislocated|zaag|kettingzaag|chainsaw|spijker|hechtingen|stitches|wond|wound|gash|scalpel|infected|ontstoken|pus|etter|smashed|ingeslagen|kapotgeslagen|sawed|drilled|hechten
  snijdt|sneed|gesneden|opengesneden|opengereten|gescheurd|afgerukt|afgezaagd|afgehakt|afgesneden|gestoken|stak|gespietst|doorboord|verbrand|verbrande|verbrijzeld|geplet|gebroken|bloed|bloedde|bloedend|bloedt|sliced|severed|torn|ripped|stabbed|impaled|pierced|burned|burnt|crushed|shattered|mangled|blood|bleeding|bled|amputated|geamputeerd|dislocated|zaag|kettingzaag|chainsaw|spijker|hechtingen|stitches|wond|wound|gash|scalpel|infected|ontstoken|pus|etter|smashed|ingeslagen|kapotgeslagen|sawed|drilled|hechten ~5 hand|hands|handen|vinger|vingers|finger|fingers|duim|thumb|toe|teen|tenen|arm|arms|armen|pols|polsen|wrist|leg|legs|been|benen|voet|foot|knie|knee|keel|throat|nek|neck|hoofd|head|gezicht|face|oog|eye|ogen|eyes|oor|ear|buik|belly|stomach|borst|chest|rug|skull|schedel|scalp|huid|skin|flesh|vlees|bot|bone|bones|botten|rib|ribs|ribben|tanden|teeth|lip|neus|nose|kaak|jaw|nails|nagel
  // self-harm, suicide, eating disorders
  suicide|suicidal|zelfmoord|zelfdoding|suicide-poging|zelfmoordpoging|suicidaal|suïcide|suïcidaal|euthanasie|overdose|overdosed|overdosis|od'd|self-harm|selfharm|zelfverwonding|automutilatie|automutileren|zelfbeschadiging
  took|ended|taken|end his|her|my|their|own ?own life
  uit het leven stapte|gestapt
  stapte|stappen|gestapt uit het leven
  uit ?het leven stap*
  benam|nam zich|zichzelf|haar|zijn|eigen ?het|?eigen leven
  einde|end|eind ?te maken|maakte|maken ?aan ?een ?zijn|haar|mijn leven|eraan|it
  kill|killed|killing|cut|cutting|cuts|hurt|hurting|harm|harming|starve|starved|starving|sneed|snijd|snijden|snee|verwondde|pijnigde|hongerde|uithongerde|burned|burning ?hij ?hem ?ze ?ik ?me ?mij myself|herself|himself|themselves|mezelf|zichzelf|mijzelf|me ~2 off|by|with|elke|every|again|in|to|uit|stopped|when|because|last|for|at|the|<n>|sinds|tot !some|a|from
  cut myself|himself|herself again|every|for|to|when|on
  mezelf|zichzelf|mijzelf|myself ~2 sneed|snijden|snijd|verwond*|pijn|hurt|uitgehongerd|uithongeren
  anorexia|anorexie|anorexic|bulimia|boulimia|boulimie|bulimic|eetstoornis|eetstoornissen|purged|purging|purge|binge|braken na|after|every
  eating|eet disorder|disorders|stoornis
  eating-disorder|eetbuien|eetbui|laxeermiddel|laxeermiddelen|laxatives
  woog|weighed|weeg|wegen ~2 <n> kilo|kg|stone|lbs|pounds ~4 hospital|ziekenhuis|sonde*|telde*|dood|eten|counted|bones|botten|sondevoeding|nog
  vinger|fingers in|down de|mijn|my keel|throat
  // death
  dead|dode|dood|dying|stervende|sterft|stierf|overleden|died|killed|lifeless|levenloos|levenloze ?<word> ?<word> ?in|?on|?at|?op|?bij|?naast ?<word> calf|kalf|body|lichaam|baby|child|kind|pony|lamb|lammetje|man|woman|vrouw|lichamen|bodies|motard|scene|helm|mother|dog|hond|puppy|kitten|foal|veulen|instantly|overdose|arms|armen|road|weg|ditch|scene|sheep|fox|horse|paard|driver|bestuurder ~2 !tired
  ligt|lag|liggen|lying|lay|found|vond|vonden|gevonden|trof|troffen ~4 dead|dood|hanging|hangend|levenloos|lifeless|unconscious|bewusteloos|zolder|blood|not breathing
  stillborn|stillbirth|doodgeboren|miscarriage|miskraam|kadaver|kadavers|carcass|roadkill|corpse|corpses|lijk|lijken
  corpse|lijk in|of|from|was|lag|vond|gevonden|uit
  didn't|did not survive
  overleefde het|de|t niet
  overleed|sterven|stierf|sterft|died|dies|dying ?<word> ?<word> ?voor|?op|?in|?on|?for ?my|?mijn|?de|?onze camera|ogen|armen|arms|eyes|crash|accident|ongeluk|brand|fire|overdosis|overdose
  attack|attacked|aangevallen|bitten|gebeten|bit|beet|doodgebeten|mauled ~4 face|gezicht|arm|leg|been|calf|kuit|torn|open|stitches|hechtingen|bot|bone|dead|dood|aftermath|hand|throat|keel
  explode*|ontplof*|exploded ~4 face|gezicht|hand|handen|hands
  drowned|verdronk|verdronken|electrocuted|geelektrocuteerd|onthoofding|impaled|gespietst|crushed|verpletterd|verpletterde|trampled|vertrapt|suffocated|gestikt|stikte|doodgereden|overreden
  run|ran|reed|rijdt over ~2 cyclist|child|fietser|kind|pedestrian|man|dog|hond|voetganger|leg|been|boy|girl|biker
  hit by|and a|run|car|truck|bus|tram|train|lorry|drunk
  aangereden|geschept door ~4
  horens|horns ~2 genomen|gored|darmen
  gored
  bruises|blauwe|black-eye|bruise ?plekken ~3 he|from|van|hij|choked|sloeg|beat|neck|nek|night|show|face|gezicht
  zonder|without|no|geen verdoving|anaesthetic|anesthesia|anaesthesia|anesthetic
  root canal|tooth extraction close-up|close|up
  slaughter|slaughtered|slaughterhouse|slachthuis|slachten|geslacht|slacht|keel doorgesneden
  stomach|maag pumped|leeggepompt
  throw|threw|through|door the|de windscreen|voorruit|windshield
`)

/** Figures of speech and harmless neighbours. */
export const harmlessWords = phrases(`
  blood orange|oranges|type|test|pressure|sugar|drive|moon|donor|donors|donation|donations|bank|sweat|line|group|relatives|and|red|work
  bloed|zweet en|geven|doneren|donor|prikken|afname|mooi|heet|serieus|eerlijk|link|bank|rood|stollend|druk
  bloed bloed
  bloedsinaasappel*|bloedmooi*|bloedheet|bloeddruk*|bloedgeven|bloeddonor*|bloedbank|bloedrood|bloedserieus|bloedlink|bloedworst|bloedstollend*
  bloody marvellous|brilliant|love|good|hell|lovely|mary|great|cold|hot|fantastic|proud|gorgeous
  give|gave|giving|donate|donated|donating|geef|gaf|geven|doneer fake|blood|bloed
  fake|nep|theatre|stage|halloween|movie|edible blood|bloed|wounds|wond|wonden|gore
  nepbloed|nepwond|neplijk
  sfx|fx|make-up|makeup|grime ~3 wound|blood|bloed|wond|wonden
  wond|wound ~3 grime|make-up|sfx|schmink
  in|own|zijn|eigen|new|young|fresh|vers|nieuw own|blood|bloed ~0 !on
  new|fresh|vers|nieuw|jong blood|bloed
  heart|hart|harten broken|gebroken|breaking|breekt|stopped|bleeding|bleeds
  broken heart|nails|nail|toe
  gebroken|broken nagel|nails|arm|pols
  face|skin|huid|gezicht|hand|handen|hands|hair ~2 cream|creme|mask|masker|care|lotion|burned|verbrand
  sun|zon verbrand|burned|burnt
  gebroken hart|nachten|nacht|van|wit
  broken|gebroken biscuit|biscuits|glass|record|nights|english|koekjes
  cut|cuts|cutting|snijden ~2 hair|fringe|fabric|stof|haar|cake|taart|paper|papier|bangs|carrots|bread
  stitches|steken|hechtingen me|knit*|laughing|lachen|in
  in stitches
  dropped|dropping stitches|stitch
  died|dood|dead|dying|sterven|doodgaan|killed|kills|dies|sterf|kapot|overleden|doodgelachen|verdronken ?<word> ?<word> of|van|at|laughing|lachen|laughter|het|from|vermoeidheid|inside|the|cuteness|schaamte|honger|embarrassment|me|in|hunger|verveling ~1 !crash|accident|ongeluk
  i'm|im|ik|legs|benen|billen|we|i|phone|telefoon|battery|accu|batterij ?am|?ben|?ga|?is|?are|?zijn|?literally|?letterlijk|?gewoon dead|dood|dying|kapot|died|deceased|overleden|gone
  dead|dood tired|moe|simpel|gewoon|easy|end|leuk|line|normaal|lift|lifts|heading|wood|leaves|pixel|battery|plant|serious|stil|sea|leuke|goed
  doodmoe|doodsimpel|doodgewoon|doodleuk|doodnormaal|doodstil|doodgaan
  drop dead gorgeous
  killer|moord|moordend|killed|killing|murder|murdered|vermoord|vermoorden ?mijn|?my|?your|?this|?that|?these|?the|?me outfit|look|heels|solo|drum|dessert|recipe|vibes|it|jurk|view|riff|workout|buikspier*|me|mooi|feet|time|voeten|legs|kuit*|vibe|abs|benen|queen|lashes
  gran|mum|mama|he|she|ze|wife|boss|hij|oma will|gaat|would|is|zou|zal ?me ?mij ?going ?to murder|kill|vermoorden|vermoordt|killed ?me|?mij
  murder mystery|mysteries|on
  moord|moordmysterie ?om|?op|?mysterie
  moordspel|moordmysterie|whodunnit
  *slaughter garden
  attack of|on|by the|seagulls|giggles|our|my|snack|wardrobe
  binge|binging watch|watching|watched|reading|read|worthy|a
  purge|purging|purged my|the|wardrobe|closet|our|old ~1 !meal|food|after
  wardrobe purge
  crash course|diet|test|mat|landing|bandicoot|pad|cymbal|site|out|on
  first|eerste aid|hulp
  ehbo*|eerstehulp*|reanimat*|first-aid
  shot|shots|shoots on|film|a|espresso|goal|the|basket ?ball|?video|?photo
  beat|beats|sloeg|hits|hit ?his|?her|?my the|record|by|my|personal|drum|drop|all|pb|eggs|traffic|2-1|3-0|us|them
  beat us|them|me at|in|to|by|on|2|3
  hit|hits me ?right in|like|with|different|up|by|that
  organs|organen|orgel|pipe|church ~0 !donor
  organ|pipe|church organ|organs
  clean break
  bone broth|bones|dry|marrow|china
  choked up|on
  abuse|abused|misbruik ?my|?the|?of capslock|?hashtag|vertrouwen
  slacht*feest
  strangled|wurg* cat|slang
  buried|drowned|drowning|verdrink*|verdronken in|onder|under paperwork|laundry|was|emails|wasgoed|werk|het|work|fabric|chocolate|mails|yarn|saus|sauce|mayo
  crushed it|garlic|the|biscuits|ice|my|tomatoes|berries
  crushed|verpletterd ?by garlic|biscuits|ice|velvet|tomatoes|berries
  suicide|zelfmoord preventie|squad|prevention|drill
  execution|executed the|perfectly|well
  wound|wounds up|down|the|yarn|around|a|wool
  exploded|ontplofte|ontploft|explodeert ?bijna|?all ~3 kitchen|keuken|oven|blender|pan|inbox|taart|microwave|mailbox|oven|kast|popcorn|phone|telefoon|notifications
  run|ran over time|by|budget
  dying|sterven|doodgaan to|om|op|of|van|voor
  to die for
  om voor te sterven
  guts|lef to
  hate my|your guts
  spill ~1 guts
  no guts
  blood sweat|,|and
  bloed , zweet
  skeleton|skelet|graf|lijk|bodies|body|corpse|dead ~2 halloween|schmink|bride|crime|novel|thriller|escape|roman|boek|book
  gutted|skinned|smashed
  gebroken|broken|cracked ribs|rib|eggs|ei|eieren of|steen|dark
  cracked ribs of
  hanging|hung|hang|opgehangen|hingen ?<word> ?<word> ?<word> wallpaper|behang|shelf|plank|pictures|schilderij|gordijn*|curtains|picture|washing|lights|lichtjes|slinger*
`)
