import { manualPractice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { weigh } from '../weight.ts'

const sources = [documentD3('Duet and Stitch are allowed by default; they can be set for each video under its privacy settings.')]

export const postAllowsDuetStitch = manualPractice({
  id: 'post-allows-duet-stitch',
  category: 'account',
  scope: 'draft',
  title: { en: 'This post allows Duet and Stitch', nl: 'Deze post staat Duet en Stitch toe' },
  failTitle: { en: 'This post does not allow Duet and Stitch', nl: 'Deze post staat Duet en Stitch niet toe' },
  question: { en: 'Will this post allow Duet and Stitch?', nl: 'Sta je bij deze post Duet en Stitch toe?' },
  why: {
    en: 'With Duet people record themselves beside your video, with Stitch they use a moment of it: both bring it before their own audience. They are allowed by default.',
    nl: 'Met Duet nemen mensen zichzelf op naast je video, met Stitch gebruiken ze er een stukje van: zo komt hij bij hun eigen publiek. Standaard mag beide.',
  },
  fix: {
    en: 'Open the video in the app, tap the three dots, then Privacy settings, and allow Duet and Stitch.',
    nl: 'Open de video in de app, tik op de drie puntjes, dan op Privacyinstellingen, en sta Duet en Stitch toe.',
  },
  sources,
  facts: [93],
  weight: { documented: weigh(sources) },
})
