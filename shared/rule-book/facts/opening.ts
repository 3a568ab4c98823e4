import { chapter } from '../fact.ts'

export const opening = chapter('opening', [
  {
    number: 59,
    documents: ['D3'],
    how: ['measured'],
    text: {
      en: 'Tip 3: make the most of the first moments, without an intro before the meat of the video.',
      nl: 'Tip 3: haal alles uit de eerste momenten, zonder intro vóór de kern van de video.',
    },
  },
  {
    number: 60,
    documents: ['D3'],
    how: ['measured', 'asked'],
    text: {
      en: 'The hook must inspire viewers to stop scrolling.',
      nl: 'De hook moet kijkers doen stoppen met scrollen.',
    },
  },
  {
    number: 61,
    documents: ['D3'],
    how: ['measured', 'asked'],
    text: {
      en: 'Show the value of watching in the first seconds.',
      nl: 'Toon in de eerste seconden wat kijken oplevert.',
    },
  },
  {
    number: 62,
    documents: ['D3'],
    how: ['asked'],
    text: {
      en: 'Opening with a strong emotion, such as surprise, gave a 1.7× lift over a neutral expression; the figure is from TikTok ads.',
      nl: 'Openen met een sterke emotie, zoals verrassing, gaf een lift van 1,7× ten opzichte van een neutraal gezicht; het cijfer komt uit TikTok-advertenties.',
    },
    note: {
      en: 'Measuring it would take a program that reads faces, and there is none here.',
      nl: 'Om dat te meten is een programma nodig dat gezichten leest, en dat zit hier niet in.',
    },
  },
  {
    number: 63,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'An example, by Fabletics: straight into a fast fitness routine.',
      nl: 'Een voorbeeld, van Fabletics: meteen in een snelle fitnessroutine.',
    },
  },
  {
    number: 64,
    documents: ['D3'],
    how: ['measured'],
    text: {
      en: 'Tip 4: an engaging caption. There are only 150 characters, hashtags included.',
      nl: 'Tip 4: een boeiend bijschrift. Er zijn maar 150 tekens, hashtags meegerekend.',
    },
  },
  {
    number: 65,
    documents: ['D3'],
    how: ['measured', 'asked'],
    text: {
      en: 'A great caption tells why to watch, which raises the signals of engagement and completion.',
      nl: 'Een goed bijschrift zegt waarom je moet kijken, en dat versterkt de signalen van interactie en uitkijken.',
    },
  },
  {
    number: 66,
    documents: ['D3'],
    how: ['measured'],
    text: {
      en: 'Use the caption to make people curious, or ask a question that starts a conversation in the comments. The example is of Guinness World Records.',
      nl: 'Gebruik het bijschrift om nieuwsgierig te maken, of stel een vraag die een gesprek op gang brengt in de reacties. Het voorbeeld is van Guinness World Records.',
    },
  },
])
