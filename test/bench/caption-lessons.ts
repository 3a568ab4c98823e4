import type { LearnedName } from '../../shared/captions/learned/learned.ts'

/** Sentences made to learn from, one a line, besides the labelled captions: each bears its mark, those of `none` bear none. Nothing is measured on them. */
export const lessons: Record<LearnedName | 'none', string> = {
  question: `
What would you have said to him
Rate this out of ten
Beschrijf je dag in drie emoji
Name one song you never skip
Wat is jouw guilty pleasure
Would you wear it or bin it
Doen of niet doen
Wie herkent dit`,
  callToAction: `
Vergeet niet op het belletje te drukken
Kom zaterdag langs in de winkel
Schrijf je in voor de workshop
Meld je aan via de website
Print this and hang it on your fridge
Check in on your mates this week
Give a rescue dog a chance
Zet het alvast in je agenda
Download the free guide from my profile
Bel de hulplijn als je het moeilijk hebt
Proef hem zelf op de markt
Slide into my inbox for prices
Be kind in the comments
Wees lief in de reacties
Nomineer je favoriete juf
Teach this to your kids tonight
Steal this idea
Kopieer gerust mijn instellingen
Laat me weten wat je vindt
Mail ons voor een offerte
Grab your ticket before they sell out
Neem een vriendin mee
Geef dit door aan je buurvrouw
Haal je kaartjes bij de kassa
Zoek ons op in de app
Sign the petition
Teken de petitie
Stel je vraag hieronder
Zet de naam van je hond in de reacties
Join the waiting list
Stap in de groep
Ask for me at the counter
Doneer wat je kunt missen
Report accounts like this
Tip de redactie
Turn on notifications
Zet meldingen aan
Remember to vote for us
Screenshot this for later
Pak je plek nu het nog kan
Like if you agree
Like als je het ermee eens bent
Like if this helped
Like if you feel the same
Like if you remember this
Like dit als je ook van koken houdt
Like dit als je katten leuk vindt
Like this if you love baking
Like als dit hielp
Like als je dit herkent
Double tap if this is you
Share if you agree
Follow for more recipes
Volg voor meer tips
Share this with a friend
Save this for later`,
  curiosity: `
Then the lights went out
Toen ging de telefoon
And the second box was empty
In de laatste kamer stond nog iets
The judge put his glasses down and laughed
Until my mother opened the envelope
Tot mijn baas de deur opendeed
She only said four words
Hij zei maar één zin
I still can't explain what I saw
Ik krijg dit nog steeds niet uitgelegd
The third one made me cry
Bij nummer twee viel ik stil
You will not guess who was behind the curtain
Niemand had gezien wat er onder de vloer lag
Something in this photo is wrong
Er klopt iets niet aan deze foto
One of these is fake
Eén van deze drie is nep
The vet went quiet
De dokter werd stil
This is where it went wrong
Hier ging het mis
Skip to the last minute
My neighbour has been lying to us for years
Mijn buurman liegt al jaren
The reason will make you angry
De reden is idioot
It was never about the money
Wat ik in de jaszak vond
I was told never to show this
Dit mocht ik eigenlijk niet filmen
The answer was in the attic all along
Pas na tien jaar kwam de waarheid boven
What the mechanic said next
Wat de kapper toen deed
He opened the wrong door
Ze maakte de verkeerde brief open
There is a reason restaurants never tell you this
Supermarkten hopen dat je dit nooit ziet
Keep an eye on the boy in the red coat
Let op de man links
Two minutes later everything changed
Vijf minuten later stond de politie voor de deur
It wasn't the cat
Het was de hond niet
I did not expect the ending
De afloop had niemand zien aankomen
Her last message arrived after she left
Het briefje was van mijn opa
And that is not even the strange part
En dat was nog niet het gekste
Only one person in the room knew
Slechts één iemand wist ervan
My accountant begged me to delete this
What happened on day nine
Wat er op dag drie gebeurde
The door was locked from the inside
De sleutel paste ineens niet meer`,
  engagementBait: `
f4f
f4f anyone
f4f please
l4l
s4s
like4like
sub4sub anyone
follow for follow
volg voor volg
Like this and your luck changes tonight
Like dit en morgen heb je geluk
Every like is one push-up
Voor elke volger een rondje extra
Double tap or your phone breaks
Niet liken brengt ongeluk
Share to five people or it won't come true
Stuur dit naar zeven vrienden en je wens komt uit
At 5000 likes I shave my head
Bij 1000 likes verklap ik het
Follow me and I follow you within the hour
Ik volg iedereen terug
Drop your name and I will follow you
Laat een puntje achter, dan krijg je een volg
Comment LINK and I'll send you the file
Typ GIDS en je krijgt hem in je inbox
Say amen to receive
Only real fans will share this
Alleen echte ouders delen dit
You do mine, I do yours
Jij een hartje, ik een hartje
One sub for one sub
Don't scroll past without a heart
Scroll niet door zonder hartje
99% will ignore this, be the 1%
Repost this and something good happens
Bewaar dit geluid en het geld komt naar je toe
Hit like twice for part two
Meer dan 10k hartjes en ik ga los
Claim it by typing 777
First ten comments get a shoutout
De eerste twintig reacties krijgen een volg`,
  moneyPromise: `
My students make 5k a month after six weeks
Binnen drie weken verdien je je baan terug
One click and the cash is yours
Morgen staat er 500 euro op je rekening
You'll never have to work again
Nooit meer werken, echt waar
Down two dress sizes by Friday
In tien dagen een platte buik
The signals win every single day
Deze bot verliest nooit
Everyone gets paid
Iedereen wint prijs
Turn 50 dollars into 5000 overnight
Maak van honderd euro duizend euro
Free PS5 for everyone who enters
De auto is van jou
Ten thousand followers in a week, guaranteed
Binnen een dag duizend volgers erbij
Hair grows back in one week, it works on everyone
Rimpels weg in twee dagen
Fluent in a month without studying
Slaag gegarandeerd voor je examen
Your debt disappears by itself
Je schulden lossen vanzelf op
Passive income while you sleep
Slapend rijk met je telefoon
Quit your job by Christmas
Met pensioen op je dertigste
This coin goes to the moon, easy money
Drie kilo eraf in een weekend
Six figures working two hours a week
Zo stroomt het geld binnen`,
  upsetting: `
He never woke up
Hij werd niet meer wakker
We buried our daughter on Monday
Onze zoon heeft maar twee uur geleefd
She was found in the canal
Hij werd levenloos gevonden
My uncle touched me when I was eight
Hij sloot me op en sloeg me
I stood on the bridge that night
Ik wilde er niet meer zijn
The saw went through two of my fingers
De bijl schoot uit en raakte mijn scheenbeen
You can see the bone
Je ziet het bot
They tried to resuscitate him for half an hour
We hebben haar gereanimeerd
She took all the pills
Ze slikte alle pillen in één keer
The car hit him at full speed
De vrachtwagen reed over haar heen
He fell from the roof in front of me
Zij viel van het balkon
I threw up after every meal
Ik kotste elke avond mijn eten uit
I ate one apple a day for a month
Ik woog nog 38 kilo
My dad hanged himself
Mijn broer maakte een einde aan zijn leven
The dog was beaten with a chain
De puppy's lagen dood in een zak
The foal did not survive the birth
Het lammetje werd dood geboren
He held a knife to my throat
Hij drukte mijn hoofd onder water
Pus came out when they cut it open
De chirurg snijdt het gezwel eruit, onbewerkt
Real footage of the shooting
Beelden van de steekpartij
Three bodies were found
Ze vonden haar lichaam in het bos
The bullet is still in my leg
Mijn vinger lag eraf
I lost the baby at twenty weeks
Ik verloor ons kindje met zestien weken
He choked me until I passed out
Mijn ex brak mijn kaak
Graphic: open fracture
Let op: heftige beelden
She bled out before the ambulance came
Er lag overal bloed
My scars are from a razor blade
Ik sneed mezelf tot mijn zestiende
The train could not stop in time
Hij sprong voor de metro
The cows are stunned and bled here
In het slachthuis hangen ze aan hun poten`,
  none: `
I died laughing when he fell off the sofa
Mijn voeten zijn dood na deze markt
This cake is a killer
My heart broke when the biscuits ran out
Mijn hart smelt van dit konijn
The nurse gave me a sticker and a biscuit
First aid course on Saturday, bandages included
Moordend tempo in de spinles
We cut the ribbon at ten
Ze sneed de taart aan
The plant died again, third one this year
Mijn telefoon is overleden, nieuwe besteld
Our shop opens at nine and closes at five
Wij zijn dicht op maandag
She said thank you and went home
Hij vroeg of er nog koffie was
The train was late, as always
De trein had weer vertraging
I found my keys in the fridge
Ik vond een oude foto van oma
We waited two hours for chips
Na tien jaar hangt de lamp eindelijk recht
The box was full of wool
In de doos zat gewoon een trui
My sister likes my videos
Mijn volgers zijn lief
Thank you for ten thousand followers
Dank voor alle hartjes
People share this table every day
We deelden een kamer in Gent
Tickets cost twelve euros
De kaartjes kosten tien euro
Twenty percent off all week
Gratis verzending vanaf vijftig euro
20% korting, nu €15
Nu voor 15 euro in de winkel
30% off, now £25
Sale, alles voor €10
I earn the minimum wage
Ik verdien 13 euro per uur als vakkenvuller
I lost four kilos in two years by walking
Op dag drie regende het
Fold the dough and let it rest
Add two eggs, bake it and enjoy
Voeg de bloem toe, meng en laat rusten
Bake for twenty minutes and serve warm
Snijd de ui en bak hem glazig
Mix the flour, add the milk, stir
Add the sugar and whisk until it is stiff
Sand it, paint it, leave it to dry
Roer tot de suiker is opgelost
Press the seam and cut the thread
Leg de plank neer en boor een gat
The second step is sanding
Deel twee staat zaterdag online
Blood orange cake with cream
Bloedsinaasappels van de markt
Watching the game with dad
We keken naar de maan
He answered all my letters
De brief kwam van de gemeente
Everybody loves this soup
Niemand lust spruitjes hier
I never drink coffee after four
Nooit gedacht dat ik van breien zou houden`,
}
