import { html, jsonMarkup, sourceMarkup } from './html.ts'
import type { PageData } from './page-data.ts'

/** Script and style of the page, each with the CSP source that allows it and nothing else: `'sha256-…'`. */
export interface PageSources {
  script: string
  scriptHash: string
  style: string
  styleHash: string
}

/**
 * The page of a review as one HTML file. It can reach nothing: no address but `data:` is allowed for pictures and clips, none for anything else. What is
 * shown is in it as JSON; its script puts that on the page as text.
 */
export function pageHtml(data: PageData, { script, scriptHash, style, styleHash }: PageSources): string {
  const policy = `default-src 'none'; script-src ${scriptHash}; style-src ${styleHash}; img-src data:; media-src data:; base-uri 'none'; form-action 'none'`
  const { words } = data
  return html`<!doctype html>
<html lang="${data.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${words.title} · ${data.client} · ${data.period}</title>
<style>${sourceMarkup(style)}</style>
</head>
<body>
<noscript><p class="noscript">${words.noScript}</p></noscript>
<script type="application/json" id="review">${jsonMarkup(data)}</script>
<script type="module">${sourceMarkup(script)}</script>
</body>
</html>
`.markup
}
