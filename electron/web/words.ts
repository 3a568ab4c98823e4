/** Words for the answers that are not the page, English and then Dutch: before the page is there, nobody has said which one they read. */
const words: Readonly<Record<number, readonly [english: string, dutch: string]>> = {
  200: ['Opening Hookline …', 'Hookline wordt geopend …'],
  303: ['Opening Hookline …', 'Hookline wordt geopend …'],
  400: ['This address cannot be read.', 'Dit adres is niet leesbaar.'],
  401: [
    'Hookline does not know this browser yet. Open the address that Hookline printed last in its terminal; each one works once, and a new one is printed after it.',
    'Hookline kent deze browser nog niet. Open het adres dat Hookline het laatst in de terminal heeft gezet; elk adres werkt één keer, daarna verschijnt er een nieuw.',
  ],
  403: ['This request did not come from the Hookline page.', 'Dit verzoek kwam niet van de Hookline-pagina.'],
  404: ['There is nothing at this address.', 'Op dit adres staat niets.'],
  405: ['This address does not take that method.', 'Dit adres kent die methode niet.'],
  408: ['The request took too long to arrive.', 'Het verzoek kwam te langzaam binnen.'],
  411: ['The length of the upload must be given.', 'De lengte van de upload moet vermeld zijn.'],
  413: ['The request is too large.', 'Het verzoek is te groot.'],
  415: ['An upload is sent as application/octet-stream.', 'Een upload gaat als application/octet-stream.'],
  416: ['The file ends before the part that was asked for.', 'Het bestand eindigt vóór het gevraagde deel.'],
  417: ['This expectation cannot be met.', 'Aan deze verwachting kan niet worden voldaan.'],
  421: ['Hookline answers only under the address that it printed.', 'Hookline antwoordt alleen op het adres dat het heeft getoond.'],
  426: ['This address speaks WebSocket only.', 'Dit adres spreekt alleen WebSocket.'],
  431: ['The headers of the request are too large.', 'De kopregels van het verzoek zijn te groot.'],
  500: ['Something went wrong inside Hookline. Its terminal says more.', 'Er ging iets mis in Hookline. De terminal zegt meer.'],
  503: ['The browser asked ahead of time. Open the address itself.', 'De browser vroeg te vroeg. Open het adres zelf.'],
}

/** The text of a refusal; a status without words of its own says what 400 says. */
export function bilingual(status: number): string {
  const [english, dutch] = words[status] ?? words[400] ?? ['', '']
  return `${english}\n\n${dutch}\n`
}
