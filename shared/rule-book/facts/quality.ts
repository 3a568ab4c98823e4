import { chapter } from '../fact.ts'

export const quality = chapter('quality', [
  {
    number: 67,
    documents: ['D3'],
    how: ['measured'],
    text: {
      en: 'Tip 5: high quality, made for TikTok. Content of low quality will not reach the For You page.',
      nl: 'Tip 5: hoge kwaliteit, gemaakt voor TikTok. Content van lage kwaliteit haalt de For You-pagina niet.',
    },
  },
  {
    number: 68,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'No expensive gear is needed: a phone is the best tool for authentic video.',
      nl: 'Dure apparatuur is niet nodig: een telefoon is het beste gereedschap voor authentieke video.',
    },
  },
  {
    number: 69,
    documents: ['D3'],
    how: ['measured'],
    text: { en: 'Have good lighting.', nl: 'Zorg voor goed licht.' },
  },
  {
    number: 70,
    documents: ['D3'],
    how: ['measured'],
    text: { en: 'Use a good microphone if possible.', nl: 'Gebruik als het kan een goede microfoon.' },
  },
  {
    number: 71,
    documents: ['D3'],
    how: ['measured'],
    text: { en: 'Use quick edits to keep the video moving.', nl: 'Houd met snelle montage de vaart erin.' },
  },
  {
    number: 72,
    documents: ['D3'],
    how: ['measured'],
    text: { en: 'A TikTok may last 5 seconds to 3 minutes.', nl: 'Een TikTok mag 5 seconden tot 3 minuten duren.' },
  },
  {
    number: 73,
    documents: ['D3'],
    how: ['measured'],
    text: { en: 'Aim for 12 to 15 seconds.', nl: 'Mik op 12 tot 15 seconden.' },
  },
  {
    number: 74,
    documents: ['D3'],
    how: ['measured'],
    text: { en: 'Film upright, in 9:16.', nl: 'Film verticaal, in 9:16.' },
  },
  {
    number: 75,
    documents: ['D3'],
    how: ['measured'],
    text: {
      en: 'Vertical videos have on average a 25 % higher six-second watch-through; they take more of the screen.',
      nl: 'Verticale video’s worden gemiddeld 25 % vaker zes seconden bekeken; ze vullen meer van het scherm.',
    },
  },
  {
    number: 76,
    documents: ['D3'],
    how: ['measured'],
    text: { en: 'Design for sound on.', nl: 'Maak je video voor geluid aan.' },
  },
  {
    number: 77,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: '88 % of TikTok’s users say that sound is “essential”.',
      nl: '88 % van de TikTok-gebruikers zegt dat geluid “essentieel” is.',
    },
    note: {
      en: 'A survey: it is shown beside the practices about sound, and weighs like advice.',
      nl: 'Een enquête: ze staat bij de praktijken over geluid en weegt als advies.',
    },
  },
  {
    number: 78,
    documents: ['D3'],
    how: ['measured'],
    text: {
      en: 'Fast tracks, of 120 beats a minute (BPM) or more, have the highest view-through rate.',
      nl: 'Snelle nummers, van 120 beats per minuut (BPM) of meer, hebben de hoogste view-through: het aandeel dat blijft kijken.',
    },
  },
  {
    number: 79,
    documents: ['D3'],
    how: ['asked'],
    text: {
      en: 'Use native features: effects and text treatments. TikTok says that they can help to get a video on more For You pages.',
      nl: 'Gebruik functies van TikTok zelf: effecten en tekst. TikTok zegt dat ze een video op meer For You-pagina’s kunnen brengen.',
    },
    note: {
      en: 'Effects and text of TikTok’s own are added in its app, after the draft was measured: only you can tell.',
      nl: 'Effecten en tekst van TikTok zelf komen er pas in de app bij, na het meten van het concept: alleen jij kunt dat weten.',
    },
  },
  {
    number: 80,
    documents: ['D3'],
    how: ['text'],
    text: { en: 'An example, by Sephora: the green screen.', nl: 'Een voorbeeld, van Sephora: het green screen.' },
  },
  {
    number: 81,
    documents: ['D3'],
    how: ['asked'],
    text: {
      en: 'Experiment with trending effects; TikTok marks them in the effects menu.',
      nl: 'Experimenteer met trending effecten; TikTok duidt ze aan in het effectenmenu.',
    },
  },
])
