import { chapter } from '../fact.ts'

const online = {
  en: 'The Creative Center is a website and changes by the day. Hookline goes online for nothing, so look there yourself, or save its list as a file.',
  nl: 'Het Creative Center is een website en verandert elke dag. Hookline gaat nergens voor online, dus kijk er zelf, of bewaar de lijst als bestand.',
}

export const trends = chapter('trends', [
  {
    number: 95,
    documents: ['D3'],
    how: ['measured'],
    text: { en: 'Tip 8: the right hashtags; several kinds help.', nl: 'Tip 8: de juiste hashtags; verschillende soorten helpen.' },
  },
  {
    number: 96,
    documents: ['D3'],
    how: ['measured', 'asked'],
    text: {
      en: 'Hashtags for search, “TikTok SEO”: make content for hashtags that people already search for.',
      nl: 'Hashtags voor zoekers, “TikTok SEO”: maak content voor hashtags waarop mensen al zoeken.',
    },
  },
  {
    number: 97,
    documents: ['D3'],
    how: ['asked'],
    text: {
      en: 'Trending hashtags: on the Discover tab, under Trends at the top.',
      nl: 'Trending hashtags: op het tabblad Ontdekken, bovenaan onder Trends.',
    },
    note: {
      en: 'They change by the day: note them yourself, or save a list of them as a file.',
      nl: 'Ze veranderen elke dag: noteer ze zelf, of bewaar er een lijst van als bestand.',
    },
  },
  {
    number: 98,
    documents: ['D3'],
    how: ['planned'],
    text: {
      en: 'Hashtag challenges give ideas and let you go along with a trend.',
      nl: 'Hashtagchallenges geven ideeën en laten je meegaan met een trend.',
    },
  },
  {
    number: 99,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: '61 % like brands better when they create or join a trend.',
      nl: '61 % vindt merken leuker als die een trend maken of eraan meedoen.',
    },
    note: { en: 'A survey: a preference, and no effect.', nl: 'Een enquête: een voorkeur, geen effect.' },
  },
  {
    number: 100,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'TikTok’s Creative Center shows trending hashtags by region.',
      nl: 'TikToks Creative Center toont trending hashtags per regio.',
    },
    note: online,
  },
  {
    number: 101,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'It also shows the top trending TikToks of a region over the last seven or 30 days.',
      nl: 'Het toont ook de populairste trending TikToks van een regio over de laatste zeven of 30 dagen.',
    },
    note: online,
  },
  {
    number: 102,
    documents: ['D3'],
    how: ['measured'],
    text: {
      en: 'Small businesses: use hashtags for small business to reach people who support independents.',
      nl: 'Kleine ondernemers: gebruik hashtags voor kleine bedrijven om mensen te bereiken die zelfstandigen steunen.',
    },
  },
  {
    number: 103,
    documents: ['D3'],
    how: ['asked'],
    text: {
      en: 'Tip 9 (its heading is missing in the document): trending sounds. 67 % prefer videos of brands with popular or trending songs.',
      nl: 'Tip 9 (de kop ontbreekt in het document): trending geluiden. 67 % ziet liever video’s van merken met populaire of trending nummers.',
    },
  },
  {
    number: 104,
    documents: ['D3'],
    how: ['planned'],
    text: {
      en: 'Joining any kind of trend is a good bet for the For You page.',
      nl: 'Meedoen aan een trend, welke ook, is een goede gok voor de For You-pagina.',
    },
  },
  {
    number: 105,
    documents: ['D3'],
    how: ['asked'],
    text: {
      en: 'How to find sounds: + at the bottom, Sounds on the Record page, then the list of top trending sounds.',
      nl: 'Zo vind je geluiden: + onderaan, Geluiden op de opnamepagina, en dan de lijst met populairste trending geluiden.',
    },
  },
  {
    number: 106,
    documents: ['D3'],
    how: ['asked'],
    text: {
      en: 'Sounds that trend with your own audience: TikTok Analytics, the Follower tab.',
      nl: 'Geluiden die trending zijn bij je eigen publiek: TikTok Analytics, het tabblad Volgers.',
    },
    note: { en: 'Note them yourself, or save a list of them as a file.', nl: 'Noteer ze zelf, of bewaar er een lijst van als bestand.' },
  },
  {
    number: 107,
    documents: ['D3'],
    how: ['planned', 'results'],
    text: {
      en: 'One dashboard to plan, publish at the best times, engage, reply to comments and analyse what posts did.',
      nl: 'Eén dashboard om te plannen, op de beste tijden te plaatsen, in gesprek te gaan, op reacties te antwoorden en te bekijken wat posts deden.',
    },
  },
  {
    number: 108,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'Make a social strategy for the year from data: a trend report.',
      nl: 'Maak een socialmediastrategie voor het jaar op basis van data: een trendrapport.',
    },
    note: { en: 'It is about a year of work and not about one draft.', nl: 'Dit gaat over een jaar werk, niet over één concept.' },
  },
])
