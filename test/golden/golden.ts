import path from 'node:path'

/** What is kept of the golden run: artifacts as they were measured, and the verdict on them. */
export const goldenFiles = {
  artifacts: path.join(import.meta.dirname, 'artifacts.json'),
  verdict: path.join(import.meta.dirname, 'verdict.json'),
}

export const caption = 'Which one would you keep? Tell me below 👇 #desk #setup'
