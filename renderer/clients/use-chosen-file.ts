import { useFail } from '../api/use-fail.tsx'

/** Takes the file that a person chose; where that fails, it is said. */
export function useChosenFile(take: (file: File) => Promise<unknown>): (file: File | null) => void {
  const fail = useFail()
  return (file) => {
    if (file) take(file).catch(fail)
  }
}
