import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Output } from '../../shared/contract/contract.ts'
import type { GroupKind } from '../../shared/contract/hashtags.ts'
import type { TextSource } from '../../shared/contract/text-source.ts'
import { keys } from '../api/keys.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'

/** Groups with their use: a client's, everybody's with null, all where it is not told. Plans and captions change all the time: it is asked anew wherever it is shown. */
export function useHashtagLibrary(clientId: string | null | undefined): UseQueryResult<Output<'hashtags.library'>> {
  const { connection } = useWorkbench()
  return useQuery({ queryKey: keys.hashtagLibrary(clientId), queryFn: ({ signal }) => connection.call('hashtags.library', { clientId }, { signal }), staleTime: 0 })
}

export interface HashtagFile {
  clientId: string | null
  source: TextSource
  group: string
  kind: GroupKind | null
}

/** Takes a file of hashtags in as a whole, to be undone. */
export function useHashtagImport() {
  const { connection } = useWorkbench()
  const { t } = useTexts()
  const change = useChange()
  return (file: HashtagFile) =>
    change({
      label: t('advice.hashtags.imported'),
      do: () => connection.call('hashtags.import', { ...file, dryRun: false }),
      undo: ({ before, made }) => connection.call('hashtags.putBack', { before, made }),
      tells: true,
    })
}
