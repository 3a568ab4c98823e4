import { chapter } from '../fact.ts'
import { aboutIncome } from '../notes.ts'

export const likes = chapter('money', [
  {
    number: 126,
    documents: ['D1'],
    how: ['text'],
    text: {
      en: 'Likes do not directly earn money; they measure engagement.',
      nl: 'Likes leveren niet direct geld op; ze meten interactie.',
    },
  },
  {
    number: 127,
    documents: ['D1'],
    how: ['text'],
    text: {
      en: 'Way 1, the Creator Fund: it asks for a minimum of followers and video views, and pays by factors such as views and engagement, likes included.',
      nl: 'Manier 1, het Creator Fund: het vraagt een minimum aan volgers en weergaven, en betaalt naar factoren zoals weergaven en interactie, likes inbegrepen.',
    },
    note: aboutIncome,
  },
  {
    number: 128,
    documents: ['D1'],
    how: ['text'],
    text: {
      en: 'Way 2, partnerships with brands: the price depends on the engagement rate, which includes likes.',
      nl: 'Manier 2, samenwerken met merken: de prijs hangt af van het interactiepercentage, waarin likes meetellen.',
    },
    note: aboutIncome,
  },
  {
    number: 129,
    documents: ['D1'],
    how: ['text'],
    text: {
      en: 'Way 3, LIVE gifts: virtual gifts become money. Likes do not count directly; followers and engagement bring viewers, and viewers bring gifts.',
      nl: 'Manier 3, LIVE-cadeaus: virtuele cadeaus worden geld. Likes tellen niet direct; volgers en interactie brengen kijkers, en kijkers brengen cadeaus.',
    },
    note: aboutIncome,
  },
  {
    number: 130,
    documents: ['D1'],
    how: ['text'],
    text: {
      en: 'Way 4, affiliate marketing: a commission on sales through your link; engagement makes it work better.',
      nl: 'Manier 4, affiliate marketing: commissie op verkoop via jouw link; met meer interactie werkt het beter.',
    },
    note: aboutIncome,
  },
  {
    number: 131,
    documents: ['D1'],
    how: ['text'],
    text: {
      en: 'Way 5, selling your own products or services: likes build an audience and credibility, and a viral video raises interest.',
      nl: 'Manier 5, eigen producten of diensten verkopen: likes bouwen publiek en geloofwaardigheid op, en een virale video wekt interesse.',
    },
    note: aboutIncome,
  },
  {
    number: 132,
    documents: ['D1'],
    how: ['measured', 'asked'],
    text: {
      en: 'More likes, 1: content of high quality that resonates with the audience and with trends.',
      nl: 'Meer likes, 1: content van hoge kwaliteit die aansluit bij het publiek en bij trends.',
    },
  },
  {
    number: 133,
    documents: ['D1'],
    how: ['planned'],
    text: {
      en: 'More likes, 2: engage with your audience; answer comments and build a loyal community.',
      nl: 'Meer likes, 2: ga in gesprek met je publiek; antwoord op reacties en bouw een trouwe community op.',
    },
  },
  {
    number: 134,
    documents: ['D1'],
    how: ['planned'],
    text: {
      en: 'More likes, 3: use trends, such as challenges and popular hashtags.',
      nl: 'Meer likes, 3: gebruik trends, zoals challenges en populaire hashtags.',
    },
  },
  {
    number: 135,
    documents: ['D1'],
    how: ['planned'],
    text: { en: 'More likes, 4: collaborate with other makers.', nl: 'Meer likes, 4: werk samen met andere makers.' },
  },
  {
    number: 136,
    documents: ['D1'],
    how: ['results'],
    text: {
      en: 'More likes, 5: analyse which types of content get the most likes.',
      nl: 'Meer likes, 5: ga na welke soorten content de meeste likes krijgen.',
    },
  },
  {
    number: 137,
    documents: ['D1'],
    how: ['text'],
    text: {
      en: 'Likes are one piece of the puzzle: combine strategies.',
      nl: 'Likes zijn één stukje van de puzzel: combineer strategieën.',
    },
  },
])
