declare global {
  interface Window {
    /** Missing where the browser knows no Trusted Types. */
    trustedTypes?: { createPolicy(name: 'default', rules: { createHTML(text: string): string; createScriptURL(address: string): string }): unknown }
  }
}

/**
 * The only policy that the page's CSP allows, and it lets no markup through. Mantine sets its styles as the inner HTML of a style element, and what has no `<` in
 * it can make no element anywhere. Scripts have no rule here: none is ever taken from a text.
 */
function textWithoutMarkup(text: string): string {
  if (text.includes('<')) throw new TypeError('Markup is never made from a text')
  return text
}

/** The worker that reads a PDF is a file of the build; no other address is one of a script. */
function builtFile(address: string): string {
  const { href } = new URL(address, location.href)
  if (!href.startsWith(`${location.origin}/assets/`)) throw new TypeError('A script is a file of the build')
  return href
}

export const policy = window.trustedTypes?.createPolicy('default', { createHTML: textWithoutMarkup, createScriptURL: builtFile })
