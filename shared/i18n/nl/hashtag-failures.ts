import type { hashtagFailures as english } from '../en/hashtag-failures.ts'
import type { Shape } from '../shape.ts'

export const hashtagFailures = {
  hashtags_column_missing: {
    what: 'Geen enkele kolom van dit bestand bevat hashtags.',
    why: 'De kolommen zijn: {{known}}.',
    next: 'Noem de kolom met de hashtags “tag” of “hashtag” en importeer opnieuw.',
  },
  hashtags_tag_invalid: {
    what: '“{{value}}” is geen hashtag.',
    why: 'Een hashtag bestaat uit letters en cijfers zonder spaties of tekens, heeft minstens één letter en hoogstens 139 tekens.',
    next: 'Verbeter het in het bestand, of laat de rij weg.',
  },
  hashtags_group_missing: {
    what: 'Deze rij noemt geen groep.',
    why: 'Het bestand heeft er geen kolom voor, of de cel is leeg.',
    next: 'Zeg bij welke groep rijen zonder groep horen.',
  },
  hashtags_text_too_long: {
    what: '“{{value}}” is te lang.',
    why: 'Er is plaats voor {{limit}} tekens.',
    next: 'Maak het korter in het bestand.',
  },
  hashtags_kind_unknown: {
    what: '“{{value}}” is geen soort hashtags.',
    why: 'De soorten zijn niche, challenge, zoeken, klein bedrijf, community, merk en trending.',
    next: 'Schrijf een van deze, of laat de cel leeg.',
  },
  hashtags_date_invalid: {
    what: '“{{value}}” is geen datum die gelezen kan worden.',
    why: 'Datums worden gelezen als 2026-11-22, 22-11-2026 of 22 november 2026.',
    next: 'Schrijf de datum zo, of laat de cel leeg.',
  },
  hashtags_region_unknown: {
    what: '“{{value}}” is geen bekend land.',
    why: 'Een land staat er met zijn code, zoals BE, of met zijn Nederlandse of Engelse naam.',
    next: 'Schrijf het zo, of laat de cel leeg.',
  },
  hashtags_group_differs: {
    what: 'Rijen van “{{name}}” zeggen verschillende dingen.',
    why: 'Hier staat {{value}}, in een eerdere rij {{other}}; een groep heeft één soort, datum, land en notitie.',
    next: 'Maak de rijen gelijk, of geef ze verschillende groepen.',
  },
  hashtags_group_full: {
    what: '“{{name}}” zou te veel hashtags bevatten.',
    why: 'Een groep bevat er hoogstens {{limit}}.',
    next: 'Verdeel ze over meer groepen.',
  },
  hashtags_refused: {
    what: 'Er is niets overgenomen: {{count}} rijen worden geweigerd.',
    why: 'Een bestand met hashtags wordt in zijn geheel overgenomen, zodat je nooit de helft hebt.',
    next: 'Bekijk wat er mis is met die rijen en verbeter het bestand.',
  },
} as const satisfies Shape<typeof english>
