import { moments, table } from '../evidence.ts'
import { practice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { firstSeconds, hookAnalysis } from '../sources/studies.ts'
import { weigh } from '../weight.ts'

const sources = [documentD3('Maximise the first moments: no intro before the meat of the video.'), hookAnalysis, firstSeconds]

export const noIntro = practice({
  id: 'no-intro',
  kind: 'scored',
  category: 'opening',
  title: { en: 'Starts at once', nl: 'Begint meteen' },
  failTitle: { en: 'Starts with an intro', nl: 'Begint met een intro' },
  why: {
    en: 'By TikTok’s own account half of an ad’s impact falls into its first two seconds. A black, still or silent start spends them on nothing.',
    nl: 'Volgens TikTok zelf valt de helft van de impact van een advertentie in de eerste twee seconden. Een zwart, stilstaand of stil begin verspilt die.',
  },
  fix: {
    en: 'Cut the black frames, the logo, the title card or the silence at the start. Open on the action or the first word.',
    nl: 'Knip het zwarte beeld, het logo, de titelkaart of de stilte aan het begin weg. Open met de actie of het eerste woord.',
  },
  sources,
  facts: [59, 61],
  needs: ['opening'],
  unit: 's',
  // two seconds is where half of the impact has passed; 0.3 s is a judgement: a few frames of black and the gap that sound encoders
  // leave are seen and heard by nobody
  scale: { documented: { kind: 'ramp', poor: 2, good: 0.3 } },
  weight: { documented: weigh(sources) },
  measure({ opening }) {
    const { blackUntilS, fadeInUntilS, staticUntilS, silentUntilS } = opening
    const worstS = Math.max(blackUntilS, fadeInUntilS, staticUntilS, silentUntilS ?? 0)
    return {
      value: worstS,
      evidence: [
        moments([{ startS: 0, endS: worstS }]),
        table(
          { name: 'black-until', value: blackUntilS, unit: 's' },
          { name: 'fade-in-until', value: fadeInUntilS, unit: 's' },
          { name: 'static-until', value: staticUntilS, unit: 's' },
          { name: 'silent-until', value: silentUntilS, unit: 's' },
        ),
      ],
    }
  },
})
