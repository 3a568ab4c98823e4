import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'

/** What axe finds against the rules of accessibility on a page, or `within` a part of it; nothing where all is well. */
export async function axeFaults(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page })
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, target, failureSummary }) => `${target.join(' ')} ${html} ${failureSummary ?? ''}`).join('\n')}`)
}

/** How far a page is wider than its window, which cuts it off; 0 or less where it fits. */
export async function overWidthPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}
