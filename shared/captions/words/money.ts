import { phrases } from '../phrases.ts'

/** Quick or certain money, prizes or results. */
export const moneyPromises = phrases(`
  earn|earning|earns|earned|make|making|makes|made|verdien|verdienen|verdient|verdiende|bring|pull|binnenhalen|get|getting|pays|pay|paid|betaalt|generate|krijg|bijverdienen|cash|in|turn|maak|pakken|pak|haal|verdienden|gain|winst ~5 <amount>|figures|cijfers|ton|grand ~1 a|per|/|every|each|elke|in|by|last|this|vorige|deze|zonder|without|from|vanuit|thuis|day|week|month|dag|maand|uur|hour|slapend|op|iedere|daily|online|while|with|the|passive|passief|overnight|extra|met|just !kg|hour|uur|tip|tips
  <amount> a|per|/|every|each|elke|iedere|in day|week|month|dag|maand|night|nacht|24|one|één|een|<n> ?uur|?hours ~3 from|vanuit|zonder|without|thuis|home|online|working|werken|slaap|sleep|erbij|passive|passief|with|met|doing|je|your|no|easy|makkelijk|gegarandeerd|guaranteed|extra|copy
  verdien|earn|make|verdienen|making|earning ~2 slapend|geld|money|thuis|passief|online|passive|rijk|cash|snel|easy ~4 <amount>|sleep|slaap|thuis|home|zonder|without|online|phone|telefoon|snel|fast|niks|nothing|asleep|uur|gsm|app|tiktok
  snel|easy|quick|fast|makkelijk|passief|passive|gratis|free|extra geld|money|cash|inkomen|income|rijk|bucks !<amount> ~1 verdienen|from|van|thuis|met|with|online|guaranteed|maken|worden|by|zonder|making|in|at
  geld|money|rijk|rich ~2 verdienen|while|terwijl|zonder|without|in|worden|by ~2 slaap|slaapt|sleep|werken|working|moeite|effort|thuis|<n>
  get|become|word|wordt rich|rijk|millionaire|miljonair ~2 in|by|met|quick|binnen|this|zonder|with|van|without|fast|now
  in|van|from|binnen ~3 nul|zero|0|niks|nothing|broke ~1 naar|to|tot ~2 euro|miljoen|million|k|<amount>|tienduizend|10k|100k|millionaire|miljonair|ton
  turn|turned|turning|flip|flipped|maak|verander|maakte|change|van|from <amount> ~1 into|to|naar|in|van|tot <amount>|<n>|six
  <amount>|<n> ?euro inzet ~5 terug|winst|back
  double|triple|verdubbel|verdubbelde|verdubbelt|verdriedubbel|doubled|10x|multiply ~2 savings|money|geld|spaargeld|inleg|income|crypto|investment|salaris|deposit|inkomen|bitcoin|cash|stake|salary
  six|five|seven|6|5|7|zes|vijf figures|figure|cijfers ?a|?per|?in|?month|?maand ~2
  passive|passief|financial|financiele|financieel income|inkomen|freedom|vrijheid|vrij|onafhankelijk|free ~3 <amount>|in|without|zonder|by|met|guaranteed|gegarandeerd|within|from|binnen|weeks|maand|while|elke
  quit|quitting|ontslag|stop|left|stopte ?<word> ~4 job|9-5|teaching|baan|werk|9to5|nine ~6 <amount>|figures|earn|verdien|make|cijfers|rich|passive|passief|passive
  <amount> a|per|/|elke|every|in day|dag|hour|uur|night|nacht|week|month|maand|weekend !huur|rent ~3 from|vanuit|met|with|without|zonder|thuis|home|online|on|via|doing|passief|extra|guaranteed|gegarandeerd|easy|by|while|and|en
  get|word|krijg|getting|betaald|be paid|betaald to|om|voor|for ~3 watch|scroll|sleep|like|play|kijken|scrollen|slapen|typing|liken|spelen|walk|reading|lezen|testing|testen
  no|zonder|geen skills|experience|ervaring|diploma|opleiding|boss|baas|investment|investering|inleg|money|stress|werk ?needed|?required|?nodig ~5 <amount>|earn|verdien|income|inkomen|rich|money|geld
  side|bijverdienste|bijverdienen|hustle ~4 <amount>|month|maand|week
  never|nooit ?meer ?hoef ~2 worry|zorgen|broke|blut|werken|work|geldzorgen ~2 money|geld|again|meer|baas
  retire|pensioen|stoppen|stop|quit ?met ?op ~2 <n>|werken|working|job|30|35|40 ~3 rich|rijk|passive|passief|income|inkomen|dankzij
  i|ik|he|she|we|my|mijn|hij|zij ?<word> ?<word> made|verdiende|verdient|verdien|earned|earns|pocketed|cashed|maakte <amount> ~3 in|last|per|a|one|with|met|vorige|yesterday|today|vandaag|gisteren|overnight|from|this|deze|thuis|slapend|elke
  your|je|jouw first|eerste|next|volgende <amount>|million|miljoen|10k
  <n>|10|100|1000|5000|10k|1k|100k ?echte ?nieuwe ?real ?new ?free ?gratis followers|volgers|likes|views ?gratis ~3 in|binnen|per|overnight|guaranteed|gegarandeerd|gratis|free|today|vandaag|day|dag|uur|for
  free|gratis ?<n> followers|volgers|likes|crypto|bitcoin|geld|money|cash|robux
  crypto|bitcoin|forex|trading|trades|dropship*|affiliate|bot|investering|signals|aandelen|beleggen|coin|munt|trade ~6 <amount>|profit|winst|rich|rijk|x10|10x|100x|gegarandeerd|guaranteed|month|maand|millionaire|miljonair|double|verdubbel*|moon|rendement
  ~1 100x|10x|50x|20x
  zie|see|resultaat|results|result ~1 in|binnen|na|after|within ~1 <n> days|dagen|day|dag|uur|hours|hour|nights|weeks ~2 guaranteed|gegarandeerd|or|of
  weg|gone|clear|gaaf|gave|glad|strak|vol|growth|groei|plat|flat|six-pack|sixpack|abs|wit|white|langer|rimpels|acne|puistjes|wrinkles|teeth|tanden|hair|skin|buik|belly|cellulite|haar|huid ~5 in|binnen|within|na|after ~1 <n>|een|one|24 days|dagen|day|dag|uur|hours|nights|week|weken|weeks|nacht|minuten|minutes ~4 guaranteed|gegarandeerd|garantie|guarantee|promise|beloofd|money|terug|geld
  everyone|everybody|iedereen|elke|each|every|all|alle ?<word> ?<word> ?<word> ?<word> wins|wint|krijgt|gets|prijs ~3 gratis|free|<amount>|prijs|prize|iphone|cash|something
  100% guaranteed|gegarandeerd|win|winst|safe|success|risk-free|zeker|profit|succes|risicovrij|legit|effect*|free|gratis
  100 %|procent|percent guaranteed|gegarandeerd|win|winst|safe|success|zeker|profit|succes|risicovrij|legit
  guaranteed|gegarandeerd ~3
  risk-free|risicovrij|risicoloos ~2
  fortune|fortuin|miljoenen|millions|duizenden|thousands|honderden ~4 verdienen|earning|earn|verdien|maand|month|making|make|week|day|dag|overnight
  make|earn|verdien|verdienen|earning|making|win|maak ~2 duizenden|thousands|hundreds|honderden|fortune|fortuin|millions|miljoenen ~4
  miljonair|millionaire|rich|rijk ~1 worden|within|binnen|before|by|voor|overnight|in|op ~2
  // certain results
  guaranteed|gegarandeerd|garantie|guarantee|guarantees|garanderen|garandeer|zeker|verzekerd|100%|100 ?% ?procent ?to ?een ?je ?you ?we ?<word> results|resultaat|win|wins|winst|profit|prijs|prize|success|succes|lose|kwijt|afvallen|volgers|followers|returns|rendement|pass|slagen|geslaagd|weight|money|geld|winner|clear|gone|weg|grow|rich|rijk|<amount>|<n>|a|kilo|kg|viral|approved|cure|genezen|lopen|growth|payout|approval|uitbetaald|loan|terug
  <amount>|<n>|win|wint|resultaat|results|kilo|kg|afvallen|lose|weg|kwijt|winst|profit|erbij|airpods|iphone|prize|prijs|followers|volgers|grade|slagen|besparen|bespaart|bespaar|returns|werken ~3 guaranteed|gegarandeerd|garantie|guarantee|100%|verzekerd
  je|you ~2 bespaart|saves|save|besparen gegarandeerd|guaranteed
  can't|cannot|cant|couldn't|impossible|onmogelijk|kan|kunt|you|never|nooit|don't ?je|?niet|?to|?you|?not|?om|?te|?meer lose|verliezen|fail|mislukken|miss ~1 !you|hope|patience|him|sight|my|control
  zero|no|zonder|geen|without|0|nul|risk|risicovrij|risicoloos|risk-free ?any|?enig risk|risico|catch|addertje|experience|ervaring|investment|free ~3 !to|needed|in
  <amount>|win|verdien|earn|money|geld|rent|investeren|invest|cash|bucks|card|cadeaubon|profit|bonus ~5 no|zero|zonder|geen|without|risk-free|risicovrij ?any risk|risico|catch|experience|ervaring|questions|addertje|effort|moeite|working|werken
  win rate|ratio
  win back your
  money|geld|cash|of|anders|or ?je ?your back|terug|garantie|guarantee ?guarantee ~1 !from|voor
  lose|drop|losing|lost|shed|val|kwijt|af|verlies|raak|afgevallen|melt|burn|afvallen|verbrand ?up ?to ?<word> <n>|10kg|5kg ?to ?<n> kilo|kilo's|kg|stone|lbs|pounds|dress|kilos|inches|cm|maten|st ~1 ?sizes ~2 in|by|without|guaranteed|zonder|before|with|binnen|per|fast|voor|af|no|a|kwijt|effortlessly|tegen|every|overnight|while
  <n>|10kg|5kg|-8|-10|-5 kilo|kg|stone|lbs|pounds|kilo's|cm|kilos|maten ~2 eraf|kwijt|lichter|off|af|less|gone|slanker|afvallen|weg|in|zonder|down ~4 in|binnen|zonder|without|dagen|days|weeks|weken|maand|week|gegarandeerd|guaranteed|sport|dieet|diet|month|sporten|anders !9
  binnen|in|within|only <n>|one|een|24 ?korte days|dagen|week|weken|weeks|maand|month|maanden|uur|hours|minutes|minuten ~5 rijk|rich|kwijt|slank|rimpelvrij|kilo|kg|pounds|<amount>|gegarandeerd|guaranteed|miljonair|millionaire|platte|flat|strak|schuldenvrij|volgers|followers|lichter|fluent|vloeiend|eraf|cured|genezen|weg|wrinkle*|gone
  cures|geneest|cure|genees|genezen|cured|remove|removes|verwijdert|verdwijnt|verdwijnen|vanish|disappear|gone ~3 cancer|kanker|diabetes|wrinkles|rimpels|anxiety|cellulite|depression|acne|autism|baldness|kaalheid|eczeem|eczema|buikvet|belly|artrose|arthritis|migraine ~3 in|forever|binnen|days|dagen|guaranteed|gegarandeerd|overnight|voorgoed|once|for|na
  // free things
  free|gratis|win|claim|claims|wint|winnen|gewonnen|krijgt|krijg|gets|wins|get|receive|ontvang|ontvangt|weggeven|giving|scoor|pak|gegarandeerd ?sowieso|?een|?a|?an|?your|?je|?jouw|?nieuwe|?new|?brand-new|?my|?jou|?the ?<word> iphone|iphones|iphone's|ipad|ipads|ps5|playstation|macbook|airpods|dyson|samsung|tesla|rolex|xbox|switch|nintendo|giftcard|gift-card|thermomix|airfryer|lamborghini|bitcoin|laptop|bmw|vuitton|gucci|robux|v-bucks|vbucks|ps|mercedes|shein|zalando|cadeaubon|cadeaukaart|voucher|waardebon|card|smartphone|tv|vakantie|holiday|cruise ~2
  <amount> ?<word> ?<word> ?gift card|cards|cadeaubon|voucher|waardebon|giftcard|cadeaukaart|cash|robux|tegoed ~2 no|gratis|free|for|voor|everyone|iedereen|now|claim|zonder
  everyone|everybody|iedereen|every|elke|each|first|eerste|allen|wie ~6 wins|wint|gets|krijgt|win|winnen|krijgen|get|free|gratis|sowieso ~4 iphone|<amount>|prijs|prize|dyson|airpods|card|sowieso|guaranteed|cash|bucks|euro|ps5|giftcard|playstation|ipad|bonus|voucher|cadeaubon|gegarandeerd|tesla|altijd|robux
  first|eerste <n> ~3 win|wint|winnen|get|krijgen|gets|krijgt ~3 <amount>|airpods|iphone|cash|gratis|free|ps5|prijs|bucks
  altijd|always|iedereen|sowieso|everyone|gegarandeerd prijs|prize|wins|wint|win
  you|je|u|jij ?have|?hebt|?bent|?heb|?'ve|?been|?already|?al ?de winnaar|gewonnen|geselecteerd|selected|won|uitgekozen|winner|chosen ~3 prize|prijs|iphone|<amount>|card|voucher|cash|giveaway
  this app|site|bot|website|deze pays|betaalt|app|gives|geeft ~3
  app|site|bot|trick|truc|method|methode ~1 pays|betaalt|verdient|gives|made ~2 <amount>
  gratis|free money|geld|cash|crypto|bitcoin|robux|v-bucks|followers|volgers|spins
  secret|geheime ~1 to|voor making|earning|rijk|rich|geld|money
  elke|iedere|every|each maand|month|week|dag|day ~1 <amount> ~2 erbij|extra|zonder|without|from|passief|passive|gegarandeerd|guaranteed|on|op|profit|winst|binnen
  rente|rendement|return|returns|profit|winst|interest|gains|roi ~2 <n>|<amount>|10% ~1 %|procent|percent|per|a|daily
  <n> %|procent|percent ~1 rendement|winst|return|returns|profit|roi|success|slagingskans|rente ~2
  lose|win|lukt|pass|slaag|slagen ~2 every time|100%|altijd
  never|nooit ?meer ?hoeven ?te ?have ?to work|werken again|meer
  never work again
  schuldenvrij|debt-free|debt free in|binnen ~3
  works|werkt for|voor|bij everyone|iedereen
`)

/** Honest money: prices, discounts, wages, giveaways with rules. */
export const honestMoney = phrases(`
  giveaway|winactie|raffle|loterij|prijsvraag|loting ~9
  korting|discount|off|sale ~2
  <n> %|procent korting|off|discount
  raised|opgehaald|raise|ingezameld|collected|donated|doneren|donate|saved|gespaard|spent|uitgegeven|kostte|cost|costs|kost|spaarden ~3 <amount>
  <amount> ~4 goede|charity|doel|hospice|raised|opgehaald|uitgegeven|spent
  no|geen gegarandeerd|guarantee|guarantees|garantie
  gratis|free entry|parking|proefles|verzending|shipping|delivery|koffie|coffee|toegang|parkeren|refill|range|advies
  risk|risico assessment
`)
