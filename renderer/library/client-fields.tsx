import { Radio, TextInput } from '@mantine/core'
import { useTexts } from '../app/use-texts.ts'
import type { NewClient } from './use-library-changes.ts'

/** Colours that tell clients apart in light and dark. A judgement; the name always stands beside the dot. */
export const clientColours = { violet: '#7048e8', blue: '#1c7ed6', cyan: '#0c8599', green: '#2f9e44', lime: '#74b816', yellow: '#f08c00', orange: '#e8590c', red: '#e03131', pink: '#d6336c', grey: '#868e96' } as const

type ColourName = keyof typeof clientColours
const names: readonly ColourName[] = ['violet', 'blue', 'cyan', 'green', 'lime', 'yellow', 'orange', 'red', 'pink', 'grey']

/** The colour that the fewest clients have, the first where several do. */
export function freshColour(taken: readonly string[]): string {
  const uses = (name: ColourName) => taken.filter((colour) => colour === clientColours[name]).length
  return clientColours[names.toSorted((a, b) => uses(a) - uses(b))[0] ?? 'violet']
}

interface Props {
  client: NewClient
  onChange: (client: NewClient) => void
  error: string | undefined
}

/** Name and colour of a client. */
export function ClientFields({ client, onChange, error }: Props) {
  const { t } = useTexts()
  const isOwn = !Object.values<string>(clientColours).includes(client.colour)
  const offered = [...names.map((name) => ({ name, colour: clientColours[name] as string })), ...(isOwn ? [{ name: 'own' as const, colour: client.colour }] : [])]
  return (
    <div className="client-fields">
      <TextInput label={t('drafts.shelf.clientName')} value={client.name} error={error} maxLength={200} data-autofocus onChange={(event) => onChange({ ...client, name: event.currentTarget.value })} />
      <Radio.Group label={t('drafts.shelf.colour')} value={client.colour} onChange={(colour) => onChange({ ...client, colour })}>
        <div className="colour-choice">
          {offered.map(({ name, colour }) => {
            const label = t(`drafts.shelf.colours.${name}`)
            return <Radio key={name} value={colour} color={colour} aria-label={label} title={label} styles={{ radio: { backgroundColor: colour, borderColor: colour } }} />
          })}
        </div>
      </Radio.Group>
    </div>
  )
}
