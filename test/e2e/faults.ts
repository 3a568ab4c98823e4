import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'

/**
 * What axe finds against the rules of accessibility, or against some, on a page or `within` a part of it; nothing where all is well. Our pages have no frames of
 * other origins, for which axe would open a page of its own each time; and naming all that is well takes it most of its time.
 */
export async function axeFaults(page: Page, within?: string, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) })
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, target, failureSummary }) => `${target.join(' ')} ${html} ${failureSummary ?? ''}`).join('\n')}`)
}

/** The same in light, and in dark of the rules that look at colours: all that a theme can change. The page, which must follow the system, is left light. */
export async function faultsInBothThemes(page: Page, within?: string): Promise<string[]> {
  await turn(page, 'light')
  const light = await axeFaults(page, within)
  await turn(page, 'dark')
  const dark = await axeFaults(page, within, ['color-contrast', 'link-in-text-block'])
  await turn(page, 'light')
  return [...light, ...dark.map((fault) => `dark ${fault}`)]
}

async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor({ state: 'attached' })
}

/** How far a page is wider than its window, which cuts it off; 0 or less where it fits. */
export async function overWidthPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** A tall window, a small laptop, the same at 200 % zoom, and a phone. */
const windowSizes = [[1440, 2400], [1100, 1600], [1280, 720], [640, 430], [390, 844]] as const

/** In which windows a page is too wide, and by how much; it is left in the last. */
export async function overWidths(page: Page): Promise<string[]> {
  const tooWide: string[] = []
  for (const [width, height] of windowSizes) {
    await page.setViewportSize({ width, height })
    // Parts that measure themselves draw again in the frame after.
    await page.evaluate(() => new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle))))
    const over = await overWidthPx(page)
    if (over > 0) tooWide.push(`${over} pixels too wide at ${width}×${height}`)
  }
  return tooWide
}
