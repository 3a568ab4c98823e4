import { phrases } from '../phrases.ts'

/** Alcohol, tobacco, vapes, drugs, gambling, weapons, prescription medicine and slimming products. Words that also mean harmless things need company. */
export const regulatedWords = phrases(`
  // alcohol
  hard seltzer
  lost mary
  pipe tobacco
  rolling papers
  camel blue
  coke lines
  speed pills
  magic mushrooms
  crack cocaine
  slot machine
  free spins
  napoleon games
  hunting rifle
  range day
  throwing knives
  melatonin gummies
  gin tonic
  beer|beers|bier|biertje|biertjes|bieren|pint|pintje|pintjes|pils|pilsje|pilsjes|lager|ipa|ipas|stout|tripel|trappist|speciaalbier|speciaalbiertje|craftbeer|homebrew|guinness|heineken|jupiler|duvel|hoegaarden|westmalle
  wine|wines|wijn|wijntje|wijntjes|wijnen|prosecco|champagne|cava|chardonnay|merlot|rioja|sangria|bubbels|pinot|sauvignon|gluhwein|gluhwijn|vin
  cocktail|cocktails|spritz|aperol|margarita|margaritas|mojito|mojitos|negroni|martini|martinis|bellini|daiquiri|limoncello|hugo|caipirinha|cuba-libre
  gin|gin-tonic|gin-tonics|gintonic|gintonics|g&t|wodka|vodka|rum|whisky|whiskey|bourbon|tequila|jenever|likeur|cognac|brandy|jagermeister|jager|bacardi|absinthe|advocaat|sake|baileys|mezcal|schnaps|ouzo|campari|amaretto|sherry|vermouth|pastis|shotje|shotjes
  ^ shots of|with|op|na|aan|voor|for
  shots of|at|with !espresso
  shot of|tequila|sambuca !espresso|vitamin
  booze|boozy|alcohol|hungover|hangover|katertje|tipsy|wasted|dronken|drunk|zuipen|gezopen|bezopen|aangeschoten|borrel|borrelen|borrels|vrijmibo|pubcrawl|kroegentocht|seltzer|cider|bierproeverij|wijnproeverij|wijnproeven
  *biertje|*wijntje|*likeur|*jenever|*wodka|*bier
  rose all|o'clock|op|in ?the|?het day|terras|zon|tijd
  glas|glaasje|glass|bottle|fles|flesje|flessen ?of ?vol rose|rode|witte|bubbels|bubbly
  // tobacco, vapes
  vape|vapes|vaping|vaped|vapen|vapeje|vapejes|e-cig|e-cigarette|e-cigarettes|e-sigaret|e-sigaretten|e-liquid|elfbar|elf-bar|juul|snus|nicotine|nicotinezakjes|pouches|zyn|iqos|velo
  vapeshop|vapen|vapetrick|vapetricks
  cigarette|cigarettes|ciggies|cig|cigs|sigaret|sigaretten|sigaretje|peuk|peuken|peukje|peukjes|shag|sigaar|sigaren|sigaartje|cigar|cigars|tobacco|tabak|waterpijp|shisha|hookah|marlboro|sjekkie|sjekkies|vloei
  smoke|smoking|smoked|roken|rook|rookt ?een ?a break|cigarettes|weed|shisha|sigaretten|een|weer|pakje|hookah
  // drugs
  weed|wiet|cannabis|marihuana|marijuana|hash|hasj|hasjiesj|stoned|joint|joints|jointje|jointjes|blunt|bong|edible|edibles|spacecake|thc|kush|wietplant|wietplanten|coffeeshop|ganja|blowen|blowtje|grinder
  cocaine|xtc|mdma|ecstasy|molly|ketamine|keta|lsd|shrooms|truffels|paddo|paddos|paddo's|psilocybin|psychedelics|lachgas|poppers|ghb|heroin|heroine|fentanyl|amfetamine|3-mmc|3mmc|meth|xanax|tripping|microdosing|microdose|microdoseren|ayahuasca
  nitrous oxide
  // gambling
  casino|casinos|roulette|blackjack|gokken|gokkast|gokkasten|gok|gokje|gegokt|gambling|gamble|gambled|slots|unibet|bet365|betcity|toto|betting|bookmaker|bookmakers|bookie|wedkantoor|sportweddenschap|sportweddenschappen|wedden|weddenschap|inzet|accumulator|accas|acca|odds|freespins|jackpot|kraslot|kraslten|krasloten|kraslotje|kraslotjes|scratchcard|scratchcards|staatslot|lottery|lotto|loterij|eurojackpot|holland-casino|poker|pokeravond|parlay|parlays|stake|spins|speelautomaat|bingo-casino
  scratch card|cards|off
  slots|bonus|free|gratis spins
  free|gratis spins|bet|bets
  lock in your bets
  place|placed|my|your|a bets|bet !you
  // weapons
  gun|guns|pistol|pistols|pistool|pistolen|rifle|rifles|geweer|geweren|shotgun|glock|glocks|ak-47|ak47|ar-15|ar15|holster|ammo|ammunition|munitie|revolver|firearm|firearms|vuurwapen|vuurwapens|wapen|wapens|weapon|weapons|9mm|sniper|machete|switchblade|vlindermes|stiletto-mes|boksbeugel|kruisboog|crossbow|knuckleduster|bayonet|bajonet|taser|pepperspray|silencer|suppressor|kogels|bullets|schietbaan|jachtgeweer|luchtbuks|airgun|butterfly-mes|zakmes|katana
  butterfly|hunting|combat|throwing|karambit knife|knives
  gun range|show|shop|safe|cleaning
  // medicine and slimming
  ozempic|wegovy|saxenda|mounjaro|zepbound|semaglutide|tirzepatide|ritalin|concerta|adderall|vyvanse|valium|diazepam|oxazepam|lorazepam|temazepam|oxycodone|oxycodon|oxycontin|tramadol|codeine|codeïne|morfine|morphine|antibiotica|antibiotics|amoxicillin|prednison|prednisone|sertraline|prozac|zoloft|viagra|cialis|kamagra|roaccutane|accutane|tretinoin|isotretinoine|isotretinoin|antidepressiva|antidepressants|steroids|steroiden|anabolen|testosterone|testosteron|sarms|botox|filler|methylfenidaat|xanax|slaappillen|slaappil|painkillers|benzo|benzos|benzo's|pregabalin|pregabaline|lyrica|modafinil|insulin|insuline
  botox ?spuiten|?injecties
  prescription ?only meds|pills|drug|medicine|medication|painkillers|antibiotics|cream
  zonder recept|voorschrift ~2 !suiker
  without a prescription
  afslank*|*afslank*|slimming|vetverbrander*|fatburner*|fat-burner*|detoxthee|skinny-tea|eetlustremmer*|dieetpil*|vermageringspil*
  fat|weight|diet|skinny|detox|flat|keto|slim ?loss burner|burners|pill|pills|tea|gummies|gummy|shake|shakes|patches|drops|injection|injections|capsules|teatox|jab|jabs|syrup
  appetite suppressant|suppressants
  fat-loss|weight-loss pills|tea|gummies|jab
  semaglutide
  ozempic
  // alcohol, further names, drinks and compounds
  brut|cremant|lambrusco|moscato|zinfandel|malbec|syrah|shiraz|riesling|gewurztraminer|tempranillo|chianti|barolo|amarone|beaujolais|chablis|cabernet|grenache|gruner|primitivo|proseccos|champers|plonk|vino|mulled-wine|mulledwine|wijnhandel|wijnbar|wijnkelder|wijnkaart|wijnarrangement|wijnboer|wijngaard|wijnglas|wijnavond|winery|winemaker|winemaking|vineyard|wine-tasting|winetasting|winetok
  ale|ales|pale-ale|porter|saison|weizen|weissbier|witbier|witbiertje|dubbel|quadrupel|geuze|gueuze|kriek|lambiek|lambic|bokbier|bokbiertje|blondje|radler|radlers|chimay|orval|westvleteren|rochefort|leffe|karmeliet|omer|stella|palm|grolsch|hertog|brouwerij|brouwerijen|brouwsel|thuisbrouwen|thuisbrouwer|brewery|breweries|brewing|homebrewing|taproom|brewdog|bierbrouwer|bierbrouwen|bierpong|beerpong|beer-pong|biercafe|biertap|bierfestival|oktoberfest|beerfest|mead|moonshine|cask|keg|kegs|stoker|stokerij|distillery|distilling|still-house
  genever|genevers|absint|absinth|sambuca|cointreau|kahlua|malibu|pisco|cachaca|grappa|aquavit|slivovitz|raki|arak|soju|baijiu|port-wine|portwijn|porto|madeira-wine|marsala|drambuie|chartreuse|curacao|licor|likeurtje|likeurtjes|jagerbom|jagerbommen|jagerbomb|jagerbombs|jägermeister|jelloshot|jelloshots|jello-shots|shotglas|shotglaasjes|borreltje|borreltjes|kelkje|neutje|slaapmutsje|nightcap|afzakkertje|pornstar-martini|mimosa|mimosas|bloody-mary|old-fashioned|moscow-mule|mai-tai|cosmopolitan|sidecar|kir-royal|pimms|sangrias|breezer|breezers|bacootje|bacardi-cola|alcopop|alcopops
  *proeverij van|met ~2 bier*|speciaalbier*|wijn*|whisk*|rum|gin|jenever*|*bieren|*wijnen
  whiskyproeverij|ginproeverij|rumproeverij|jeneverproeverij|cocktailworkshop|cocktailavond|cocktailbar|cocktailbars|ginbar|whiskybar|wijnproeverijen|bierproeverijen|wijnpakket|bierpakket
  pissed|hammered|plastered|legless|blackout|lazarus|straalbezopen|ladderzat|stomdronken|kachel|teut|dronkenschap|bingedrinken|comazuipen|zuippartij|drankspel|drankprobleem|alcoholist|alcoholisme|alcoholverslaving|alcoholverslaafd|alcoholic|alcoholics|alcoholism|aa-meeting|aameeting|drinking-game|drinkinggame|drinkspelletje|drankje|drankjes|sterkedrank
  stopped|quit|gestopt|stopte|minder|no|geen|zonder ?met drinking|drinken|drank !water|coffee|koffie|cola
  sober|nuchter|dry|droog for|sinds|january|januari|day|dag|days|dagen|year|jaar|years|months|maanden|<n>
  // tobacco and vapes
  snusje|snusjes|snuff|nicotinepleister|nicotinepleisters|nicotine-pouches|nicotinezakje|zuigsnus|disposable-vape|vapepen|vape-pen|vapegeur|vapesmaak|vapejuice|vape-juice|wegwerpvape|wegwerpvapes|puffbar|puffbars|puff-bar|elfbars|vozol|geekbar|rollie|rollies|fags|baccy|menthols|cigarillo|cigarillos|havana|cohiba|cohibas|humidor|shisha-lounge|shishalounge|hookahs|rookpauze|rookpauzes|kettingroker|sigarettenpeuk|sigarettenpeuken|tabakswinkel|pijptabak|rolling-tobacco|filtersigaret|drumtabak|blowtje|blowtjes
  <n>|half|halve ?een pakje|pakjes|pack|packs ?sigaretten ?cigarettes a|per|day|dag
  // drugs
  joint|jointje|joints opsteken|gerookt|roken|smoking|smoked|rolled|lit|draaien|op|in ?de ?the !hout|rest|aching
  thc|hhc|dabs|dab-pen|spliff|spliffs|ganja|kush|indica|sativa|edibles|spacecakes|pot-brownies|hash-brownies|wietplant|wietplanten|wietteelt|wietolie|hennep-olie|thuiskweek|hennepkwekerij|shrooms|mushrooms-trip|truffels-trip|psilocybin|psilocybine|psychedelics|ayahuasca|dmt|mescaline|lsd|2cb|2c-b|mdma|mandy|molly|xtc|xtc-pil|xtc-pillen|ecstasy|pilletje|pilletjes|pingers|coke|cocaine|snuiven|snoof|gesnoven|heroin|heroine|fentanyl|fentanyl-test|opioid|opioids|opium|crackpipe|crystal-meth|crystalmeth|meth|ketamine|keta|ketje|special-k|speed-pep|amfetamine|amphetamine|amphetamines|ghb|gbl|3mmc|3-mmc|4mmc|4-mmc|mephedrone|poppers|lachgas|lachgasballon|lachgasballonnen|lachgasfles|nitrous|noz|whippets|lean-cup|codeine|xanax|xannies|benzo|benzos|kratom|kanna|drugs|drugsgebruik|drugsdealer|drugsverslaafd|drugsverslaving|harddrugs|softdrugs|drugslab|drugscriminaliteit|drug-dealer|drugdealer|drug-addict|narcotics|dealertje|afkickkliniek|afkicken|afgekickt|rehab|relapsed
  van|off|clean de|the|van|off ?de ?the speed|coke|drugs|pillen|pills|heroin|meth
  // gambling
  gokken|gokt|gokte|gokverslaafd|gokverslaafde|gokverslaving|gokschuld|gokschulden|goktips|goktip|gokkast|gokkasten|gokje|gokpaleis|gokhal|gokavond|gokbedrijf|fruitkast|fruitkasten|fruitautomaat|speelhal|speelautomaat|weddenschap|weddenschappen|wedkantoor|sportweddenschap|sportweddenschappen|bookmaker|bookmakers|bookie|bookies|quotering|quoteringen|voetbaltoto|toto|lotto|eurojackpot|euromillions|staatslot|staatsloten|staatsloterij|kraslot|krasloten|krasbiljet|postcodeloterij|loterij|loterijen|scratchcard|scratchcards|scratch-card|scratchies|lottery|lotteries|powerball|megamillions|roulette|blackjack|baccarat|craps|poker|pokeren|pokeravond|pokertoernooi|poker-night|pokernight|texas-holdem|holdem|jackpots|freespins|slots|slotmachine|slotmachines|fruit-machine|onlinecasino|casinos|casino's|betslip|bet-slip|betting|bettor|accumulator|acca|accas|parlay|parlays|tipster|tipsters|bet365|unibet|betcity|paddypower|draftkings|fanduel|bwin|betway|holland-casino|circus-casino|napoleon|napoleongames|gamblers|gambler|gambled|gambling|gamble|inzetten-op|wedden
  inzetten|inzet|ingezet|gezet|wed|gewed ?kan ~2 vanaf|op ~2 tientje|euro|winst|rood|zwart|thuisploeg|wedstrijd|<amount>|verlies
  put|stuck|staked|bet|betting ~3 on red|black|arsenal|the|a ?the ?<word> horse|match|game|win|race|derby|$
  // weapons
  ak|ak-47|ak47|ar-15|ar15|glock|glocks|beretta|sig-sauer|smith-wesson|revolver|revolvers|shotgun|shotguns|rifles|sniper-rifle|airsoft|airsoftgun|bb-gun|air-rifle|pellet-gun|crossbow|crossbows|machete|machetes|dagger|daggers|switchblade|flick-knife|butterfly-knife|katana|katanas|taser|tasers|pepper-spray|brass-knuckles|ammo|ammunition|9mm|silencer|suppressor|ccw|edc-knife|concealed-carry|gunrange|gun-range|shooting-range|gunsmith|gun-show|kruisboog|kruisbogen|jachtgeweer|jachtgeweren|luchtbuks|luchtbuksen|luchtdrukpistool|luchtgeweer|vuurwapen|vuurwapens|wapenvergunning|wapenwinkel|wapenbeurs|wapenhandel|schietclub|schietvereniging|schietbaan|schietstand|kogels|munitie|patroonhouder|vlindermes|stiletto-mes|jachtmes|jachtmessen|werpmes|werpmessen|boksbeugel|stroomstootwapen|alarmpistool|klappistool|samurai-zwaard|wapenverzameling|handgranaat|molotov
  decommissioned|deactivated|loaded|unloaded ~1 gun|rifle|ak|pistol|weapon
  // medicine, slimming, body changing
  ozempic|wegovy|mounjaro|saxenda|zepbound|rybelsus|semaglutide|tirzepatide|liraglutide|glp1|glp-1|phentermine|adipex|orlistat|xenical|alli|duromine|contrave|clenbuterol|clen|winstrol|dianabol|dbol|anavar|trenbolone|tren|deca|testosterone|testosteron|testo|hgh|sarms|ostarine|rad140|mk677|steroids|steroid|steroiden|anabolen|anabole|juicing|viagra|cialis|sildenafil|tadalafil|kamagra|adderall|ritalin|vyvanse|elvanse|concerta|methylfenidaat|dexamfetamine|modafinil|valium|diazepam|oxazepam|temazepam|lorazepam|ativan|zopiclone|zolpidem|ambien|tramadol|oxycodone|oxycodon|oxycontin|percocet|vicodin|morphine|morfine|pregabalin|lyrica|gabapentin|sertraline|prozac|zoloft|lexapro|citalopram|escitalopram|fluoxetine|venlafaxine|mirtazapine|quetiapine|seroquel|lithium-tabletten|antidepressiva|antidepressants|antibiotica|antibiotics|amoxicillin|prednison|prednisone|accutane|roaccutane|isotretinoin|tretinoin|propranolol|betablokker|betablokkers|beta-blocker|beta-blockers|botox|lipfillers|lip-filler|lip-fillers|kenalog|melanotan|tanning-injections|tan-injections|ivermectin
  detoxpleister|detoxpleisters|detoxthee|detox-tea|detoxtea|detox-patch|detox-patches|skinny-tea|skinnytea|skinny-coffee|teatox|fatburner|fatburners|fat-burner|fat-burners|vetverbrander|vetverbranders|afslankpil|afslankpillen|afslankthee|afslankkoffie|afslankshake|afslankpleister|afslankpleisters|afslankprik|afvalpil|afvalpillen|afvalprik|afvalthee|afvalshake|afvalshakes|dieetpil|dieetpillen|dieetshake|eetlustremmer|eetlustremmers|appetite-suppressant|appetite-suppressants|diet-pill|diet-pills|dietpills|slimming-tea|slimming-gel|slimming-pills|slimming-gummies|waist-trainer|laxatives|laxeermiddel|laxeermiddelen|plaspillen|lipo-injecties|vitamin-drip|lemon-bottle
  skinny|slimming|detox|fat-burning|weight-loss|fat-loss|appetite tea|pills|pill|patch|patches|gummies|jab|jabs|injections|injection|shot|shots|drops|gel|wrap|coffee|capsules|suppressant|suppressants
  diet|weight-loss|slaap|sleeping|pain pills|pill|pillen|jab|jabs
`)

/** Look-alikes: where one of these stands, the words in and beside it are harmless. */
export const unregulatedWords = phrases(`
  cocktail|champagne|wine|merlot|wijn|cognac|whisky|tequila dress|dresses|jurk|jurken|satin|sauce|sauces|kleur|coloured|colored|rood|red|roze|lipstick|nagellak|nails|velvet|skirt|ring|rings|vinegar|gums|azijn|tomaatjes|tomaten|saus|worstjes|sausages|sausage
  shot|shots|shotje|shotjes ?of ginger|lemon|gember|espresso|vitamin|wheatgrass|collagen|citroen|tarwegras|curcuma|turmeric|adrenaline
  *bier|bier*|beer|radler|wijn|wine|gin|cider|rum|prosecco|bubbels|cocktail|cocktails|ipa|pils ~1 zonder|without|no|geen|minus|free ?the alcohol|booze
  joint|joints ~1 rest|ache|aches|aching|pain|pains|hurt|swollen|replacement|venture|account|birthday|custody|effort|stiff|inflammation|exercise|sealant|knife|stinking|family|of|van|in
  my|knee|hip|stiff|sore|achy|woodwork|mortise|finger|dovetail joint|joints
  prop|nerf|water|glue|heat|nail|spray|staple|tattoo|massage|caulk|tag|laser|toy|speelgoed|lijm|price|grease|nerf- gun|guns
  ° gun een|je|jezelf|mezelf|elkaar|iemand|hem|haar|jouw|uzelf|ons|me|mij
  ik|i gok|bet|gokte dat|dit|op|that|it
  had|hadden|heb|heeft ~2 gegokt
  gegokt|gok dat|op ?dat
  goede|wilde|gokje|een|wild|raad|doe gok|gokje
  coke|cola can|zero|light|float|bottle
  hash brown|browns|map|function|table|tag
  sherry|bier|beer|wijn|wine|brandy|whisky|rum trifle|batter|battered|beslag|saus|vinegar|azijn|butter|yoghurt
  hit the jackpot
  jackpot at|bij|in the|de ?<word> ?<word> shop|kringloop|rail|charity|thrift
  rolling papers ? ~1 rolling
  speed|crack|weed dating|painting|reading|run|skating|of|dial|limit|camera|bump|up|killer|control|whacking|puller|barrier
  magic|button|portobello|chestnut|oyster|shiitake|wild mushrooms|mushroom !trip|gummies|chocolate
  alcoholvrij*|alcohol-vrij*|alcohol-free|non-alcoholic|nonalcoholic|0.0|0,0|0.0%|0% ?<word> ?<word> ?<word>
  mocktail|mocktails|virgin ?<word>
  *bier*|beer|wine|wijn|gin|radler|cocktail|prosecco|cava|pils|lager|ipa|stout 0.0|0,0|0.0%|0%|free|zero|alcoholvrij
  alcohol|booze free|vrij ?<word> ?<word>
  geen|no|zonder|without|never|nooit|niet|not|sans|minder|stop|stoppen|stopt|quit|quitting|gestopt ~1 alcohol|drank|drup|druppel|drop|bier|biertje|wijn|wine|beer|wijntje|met|roken|rookt|smoking|drinking|booze|gin|vapen|vaping|nicotine|cigarettes|sigaretten|casino|drug|drugs|gok*|weed|wiet ?<word>
  alcohol|booze|drank|drink ?<n> free|vrij
  sober|nuchter ~3
  non alcoholic ?<word> ?<word>
  without ?a ?drop ?of alcohol
  nul|0|zero procent|percent|% ?<word> ?<word>
  <word> ( nul|0 procent|percent|%
  ginger|root|butter beer|ale|beers
  gember*|boter*|root-beer|wort*|kinder* ?bier
  kinderbier|kinderchampagne|kindercocktail|gemberbier|gemberbiertje|jip-en-janneke-champagne
  beer|bier garden|battered|batter|viltje|viltjes|fles|brood|mat|mats|crate|box|bread|can|tasting-free
  biercrate|bierviltje|bierviltjes|bierkrat|bierkratje|biervilt|bierfiets|bierbank
  wine|wijn red|rood|rode|gums|coloured|colored|kleur|rack|crate|bar-stool|street|straat|box|glass|glasses|kist|kistje|kurk|cork|bottle|fles
  wijnrood|wijnrode|wijnstraat|wijnkist|wijnkistje|wijnrek|winegums|winegum
  champagne|wijn dress|jurk|tint
  rose garden|bush|bushes|petals|gold|water|tattoo|water|wood|hip|hips|quartz|pink
  roses
  rose|rosé to|up|from|again|,|and
  champagne|wijn|bubbels kleur*|colour|colored|coloured|gekleurd
  *station|dorst|*gereedschap bier
  drugstore|drugstores
  drug* store|store|*store
  shot|shots|shoot|shooting ?entirely on|of ?all espresso|iphone|an|a|film|ginger|my|vitamin|foto
  espresso|ginger|gember|wheatgrass|vitamin|free|penalty|long|money|cold|head|jump|close|screen shot|shots|shotje|shotjes
  gembershot|gembershotje|gembershots|screenshot
  weed|weeding|weeds|wieden ?between the|my|strawberries|garden|control|fork|forks|killer|flower|flowerbed|border|out|path|beds
  the|pull|pulling|garden|more weeds|weed !is
  that|is|so|was ?so dope|crack|fire
  joint|joints pain|project|account|effort|family|venture|pains|replacement|custody|mobility|house|bank|birthday|decision|party|winner|winners|second|first|third|account|work|efforts
  my|stiff|sore|knee|hip|wrist|wonky|dovetail|wood|first|finger|your|both|mortise|aching joint|joints ~2 !in
  our first joint
  crack of|open|an
  water|speelgoed|waterpistool|nerf|lijm|lijmpistool|glue|toy|klapper|massage|nail|heat|staple|soap|plastic|foam|bubble|hot-glue|price|top|finger|starting|caulking|spray|confetti|labelling|squirt|big|massage|tagging pistool|pistolen|gun|guns|pistol|zwaard|zwaarden|geweer|sword|swords|wapen|blaster|mes
  waterpistool|waterpistolen|lijmpistool|klappertjespistool|massagepistool|speelgoedpistool|nerfgun|gluegun|gun-metal
  waterpistool*
  jump|jumping|jumped the gun
  big|top|son gun|guns of
  secret|geheime|beste|sterkste|best|favourite|favoriete|ultimate|ultieme|culinary|hidden|enige weapon|wapen
  wapen|wapens|weapon|weapons van|of|tegen|against ?mass|?choice|?<word>
  bet|wedden you|dat|ya|he|she|they|it|we|i|on|your|je|dat
  ik wed|wedden ?dat
  casino|poker themed|night-themed|thema|royale|face
  poker face
  pokerface
  themed|thema|speelgoed*|chocolade*|chocolate|pretend|nep* casino|poker|munten|sigaretten|sigaret|cigarettes|gun|roulette
  candy cigarettes
  chocoladesigaretten|chocoladesigaret
  casino|vegas themed
  against all|the odds
  all odds
  at|what stake|are
  odds are|and
  at|high stake|stakes
  jackpot of|met|aan !€
  hit the jackpot with
  steak
  vape|smoke|rook detector|alarm|alarms|melder|free|ring|signals|screen|test|machine|worst
  rookworst|rookmelder|rookmelders|rookvrij|smoke-free|vape-free
  smoked salmon|paprika|sausage|cheese|fish|mackerel|trout|haddock|ribs|brisket|zalm
  smokey|smoky
  slot|slots available|open|free|left|time|still|in|on|at|for|vrij
  our|available|last|few|booking|appointment|free|open slots|slot
  appointment|booking slots
  a|for|bowl|in|grinder coffee|koffie|pepper|grinder
  coffee|pepper|koffie grinder
  coke|cola|diet zero
  rumble|rum raisin
  rum|rumbonen raisin|bonen|and|baba|truffles
  hash browns|brown|tag|tags|key
  molly the|is|and|has|our|my|loves
  hugo is|en|and|has|heeft|loves|wil|van
  speed pills
  pipe tobacco
  inzet van|en|is|was|voor|geweldig
  jullie|hun|zijn|volle|met|veel|haar|je|jouw|onze|grote|de inzet
  toto*
  poppers
  virgin mojito|margarita|pina|colada|bloody|olive
  alcoholic*
  insuline
  wasted a|my|years|time|no|so|food|on
  high on|five|street|school|tea
  pouches of|for|in|made|pouches
  fabric|sewn|pencil|linen|crochet|leather|zip pouch|pouches
  stout|stoute
  trappist monk
  stoned ?<word> cherry|cherries|dates|olives|plums
  truffels
  chocolate|chocolade|chocoladetruffels|chocolate-truffels truffels|truffles|truffel
  advocaat van|in|of|is|vertelt|belt|zegt
  cider|wine|wijn|balsamic|bier|witte vinegar|azijn
  wijnazijn|cider-vinegar|bierazijn
  apple cider !press
  coffeeshop|coffee owner|barista|aesthetic|corner|run|vibes|latte
  borrel|borrelplank|borrelplankje|borrelhapjes|borrelnootjes
  wijn|bier proefje
  pint|pints of|for milk|blood
  pint of milk|cream|prawns|blood|water
  half a|of pint of
  kater
  filler episode|word|words|video|gap|content
  no|without|wood|crack|wall|brow filler
  testosterone
  ammo for|pouch
  bullet journal|journals|journaling|points|point|train|proof|coffee|blender|list
  bulletjournal|bulletpoints
  dodge|dodged ?a bullet
  silver|magic bullet
  sherry trifle|vinegar
  shag|shaggy rug|carpet|haircut|cut|cuts
  a|the|my|this|wolf shag
  camel coat|coloured|cashmere
  sake of
  for|sake the|of|goodness|god's|heaven's|old sake|times|time's
  velo|velodroom
  crossbow|crossbody
  pijp|wapenbroeder
  pipe cleaner|cleaners|organ
  sigaret*doos
  steroids ?cream
  on steroids $
  like|is|on crack|steroids|drugs
  enige|only|mijn|my|koffie|coffee|chocolate|chocola|love|liefde|is|your ?mijn drug|drugs
  verslaafd|addicted aan|to
`)
