/**
 * One key for all versions of a draft, and for all drafts that are known to show the same; by the group of versions. `groups` are those of each draft that matters:
 * pairs with any other lead nowhere.
 */
export function contentKeys(groups: ReadonlyMap<string, string>, likenesses: readonly (readonly [string, string])[]): Map<string, string> {
  const parents = new Map<string, string>()
  const rootOf = (key: string): string => {
    const parent = parents.get(key)
    return parent === undefined ? key : rootOf(parent)
  }
  for (const [one, other] of likenesses) {
    const [root, otherRoot] = [rootOf(groups.get(one) ?? one), rootOf(groups.get(other) ?? other)]
    if (root !== otherRoot) parents.set(otherRoot, root)
  }
  return new Map([...groups.values()].map((group) => [group, rootOf(group)]))
}
