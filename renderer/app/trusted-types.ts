declare global {
  interface Window {
    /** Missing where the browser knows no Trusted Types. */
    trustedTypes?: { createPolicy(name: 'default', rules: { createHTML(text: string): string }): unknown }
  }
}

/**
 * The only policy that the page's CSP allows, and it lets no markup through. Mantine sets its styles as the inner HTML of a style element, and what has no `<` in
 * it can make no element anywhere. Scripts and addresses of scripts have no rule here: none is ever taken from a text.
 */
function textWithoutMarkup(text: string): string {
  if (text.includes('<')) throw new TypeError('Markup is never made from a text')
  return text
}

export const policy = window.trustedTypes?.createPolicy('default', { createHTML: textWithoutMarkup })
