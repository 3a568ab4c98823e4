/** The paths that one page may name: those that its person dropped or chose. */
export interface PathGrants {
  add(path: string): void
  has(path: string): boolean
}

/** More than anyone drops at once; past it the oldest are forgotten, and have to be dropped again. */
const maxGrants = 10_000

export function createPathGrants(): PathGrants {
  const paths = new Set<string>()
  return {
    add(path) {
      paths.delete(path)
      paths.add(path)
      const oldest = paths.size > maxGrants ? paths.values().next().value : undefined
      if (oldest !== undefined) paths.delete(oldest)
    },
    has: (path) => paths.has(path),
  }
}
