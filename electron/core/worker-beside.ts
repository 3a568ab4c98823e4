/**
 * The file of a worker, given the `import.meta.url` of whoever starts it: from source, Node runs it as TypeScript from the folder `within` beside its starter; built, it
 * lies beside the bundle as JavaScript.
 */
export function workerBeside(starter: string, name: string, within = '.'): URL {
  return new URL(starter.endsWith('.ts') ? `./${within}/${name}.ts` : `./${name}.js`, starter)
}
