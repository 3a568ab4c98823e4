import { documentD0, documentD1, documentD2, documentD3 } from '../practices/sources/documents.ts'
import { against, generalHours, newsroom2020 } from '../practices/sources/studies.ts'
import { feedStandards } from '../practices/sources/tiktok.ts'
import type { ResultsPractice } from './entry.ts'

const rankingFactors = feedStandards('Likes, shares, comments and searches are among the factors of TikTok’s recommendations.')

/** What the documents say of results: shown in the rule book with what each would need, and never judged. */
export const resultsPractices: readonly ResultsPractice[] = [
  {
    kind: 'results',
    id: 'completion-rate',
    title: { en: 'Watched to the end', nl: 'Uitgekeken' },
    why: {
      en: 'Finishing a longer video is a strong sign of interest: by TikTok’s word of 2020 it weighs more than whether viewer and maker are in the same country. It gives an order, and no figure.',
      nl: 'Een langere video uitkijken is een sterk teken van interesse: volgens TikTok in 2020 weegt het zwaarder dan of kijker en maker in hetzelfde land zitten. Het geeft een volgorde, geen cijfer.',
    },
    needs: {
      en: 'Views, and how many watched the whole video, for each post.',
      nl: 'Per post het aantal weergaven en hoeveel mensen de hele video zagen.',
    },
    sources: [
      documentD3('Longer videos that are watched all the way to the end are a signal: the video completion rate.'),
      newsroom2020('Finishing a long video gets greater weight than being in the same country.'),
    ],
    facts: [22],
  },
  {
    kind: 'results',
    id: 'watch-time',
    title: { en: 'Time watched', nl: 'Kijktijd' },
    why: {
      en: 'Watch time is counted as engagement, beside likes, shares and comments.',
      nl: 'Kijktijd telt als interactie, naast likes, deelacties en reacties.',
    },
    needs: { en: 'Average and total watch time of each post.', nl: 'De gemiddelde en totale kijktijd van elke post.' },
    sources: [documentD0('Engagement is likes, shares, comments and watch time.')],
    facts: [36],
  },
  {
    kind: 'results',
    id: 'engagement-rate',
    title: { en: 'Engagement rate', nl: 'Interactiepercentage' },
    why: {
      en: 'The algorithm puts content with much engagement first: interaction is among what matters most.',
      nl: 'Het algoritme geeft voorrang aan content met veel interactie: die hoort bij het belangrijkste.',
    },
    needs: { en: 'Views, likes, comments and shares of each post.', nl: 'Weergaven, likes, reacties en deelacties van elke post.' },
    sources: [
      documentD0('The algorithm prioritises content with high engagement.'),
      documentD2('Interaction by comments or likes is among the most important things.'),
      rankingFactors,
    ],
    facts: [8, 36],
  },
  {
    kind: 'results',
    id: 'likes',
    title: { en: 'Likes', nl: 'Likes' },
    why: {
      en: 'Likes are a sign of popularity and raise the chance of the For You page. They are one signal among several.',
      nl: 'Likes zijn een teken van populariteit en vergroten de kans op de For You-pagina. Ze zijn één signaal naast andere.',
    },
    needs: { en: 'Likes and views of each post.', nl: 'Likes en weergaven van elke post.' },
    sources: [
      documentD3('Videos that somebody liked or shared are a signal.'),
      documentD0('Likes signal popularity and raise the chance of appearing on the For You page.'),
      documentD1('With more likes a video is more likely to be featured on For You.'),
      rankingFactors,
    ],
    facts: [18, 37, 39],
  },
  {
    kind: 'results',
    id: 'shares',
    title: { en: 'Shares', nl: 'Deelacties' },
    why: {
      en: 'A share carries a video beyond its own audience.',
      nl: 'Een deelactie brengt een video buiten het eigen publiek.',
    },
    needs: { en: 'Shares and views of each post.', nl: 'Deelacties en weergaven van elke post.' },
    sources: [
      documentD3('Videos that somebody liked or shared are a signal.'),
      documentD0('Shares extend reach beyond the existing audience and strongly indicate quality.'),
      rankingFactors,
    ],
    facts: [18, 38],
  },
  {
    kind: 'results',
    id: 'comments',
    title: { en: 'Comments', nl: 'Reacties' },
    why: {
      en: 'The comments that somebody posts are a signal, and interaction is among what matters most.',
      nl: 'De reacties die iemand plaatst zijn een signaal, en interactie hoort bij het belangrijkste.',
    },
    needs: { en: 'Comments and views of each post.', nl: 'Reacties en weergaven van elke post.' },
    sources: [documentD3('Comments that somebody posted are a signal.'), documentD2('Action is interaction by comments or likes.'), rankingFactors],
    facts: [8, 17],
  },
  {
    kind: 'results',
    id: 'favourites',
    title: { en: 'Added to favourites', nl: 'Aan favorieten toegevoegd' },
    why: { en: 'Videos that somebody adds to favourites are a signal.', nl: 'Video’s die iemand aan favorieten toevoegt, zijn een signaal.' },
    needs: { en: 'Favourites and views of each post.', nl: 'Favorieten en weergaven van elke post.' },
    sources: [documentD3('Videos added to favourites are a signal.')],
    facts: [19],
  },
  {
    kind: 'results',
    id: 'own-best-hours',
    title: { en: 'Best hours of your own audience', nl: 'Beste uren van je eigen publiek' },
    why: {
      en: 'Every audience is different, so hours of others are no more than a place to start; studies of them disagree.',
      nl: 'Elk publiek is anders, dus uren van anderen zijn hooguit een begin; onderzoeken ernaar spreken elkaar tegen.',
    },
    needs: {
      en: 'The hours at which your followers are active, from Analytics, and the time and views of each post.',
      nl: 'De uren waarop je volgers actief zijn, uit Analytics, en van elke post het tijdstip en de weergaven.',
    },
    sources: [
      documentD3('Post at the right time for your audience: every audience is different. Statistics tell when it is active.'),
      against(generalHours),
    ],
    facts: [50, 82, 83],
  },
  {
    kind: 'results',
    id: 'winning-content',
    title: { en: 'The content that wins', nl: 'De content die wint' },
    why: {
      en: 'Learn from your own posts which kinds of content people like, and make more of those.',
      nl: 'Leer uit je eigen posts welk soort content mensen leuk vinden, en maak daar meer van.',
    },
    needs: {
      en: 'The results of each post, and which kind of content it was.',
      nl: 'De resultaten van elke post, en welk soort content het was.',
    },
    sources: [
      documentD3('Statistics tell which content your audience likes.'),
      documentD1('Analyse which types of content get the most likes.'),
      documentD2('Learn the factors, then adapt the strategy.'),
    ],
    facts: [10, 50, 136],
  },
  {
    kind: 'results',
    id: 'experiments',
    title: { en: 'Experiments', nl: 'Experimenten' },
    why: {
      en: 'Compare two versions that differ in one thing, such as the opening, to find what works best and how often to post. A few posts tell little: chance differs more.',
      nl: 'Vergelijk twee versies die in één ding verschillen, zoals de opening, om te vinden wat het best werkt en hoe vaak je plaatst. Een paar posts zeggen weinig: het toeval verschilt meer.',
    },
    needs: {
      en: 'Results of posts that were planned as a comparison, with what differed between them.',
      nl: 'Resultaten van posts die als vergelijking gepland waren, met wat ertussen verschilde.',
    },
    sources: [documentD2('Use research and experiments to find which content works best and the right frequency for each campaign.')],
    facts: [10, 12],
  },
  {
    kind: 'results',
    id: 'performance-overview',
    title: { en: 'Results in one place', nl: 'Resultaten op één plek' },
    why: {
      en: 'The document advises one dashboard to plan, to reply and to analyse performance.',
      nl: 'Het document raadt één dashboard aan om te plannen, te antwoorden en resultaten te bekijken.',
    },
    needs: { en: 'The results of every post of the account.', nl: 'De resultaten van elke post van het account.' },
    sources: [documentD3('Plan, publish at the best times, engage, reply to comments and analyse performance from one dashboard.')],
    facts: [107],
  },
]
