import { visibleText } from '../../shared/i18n/format.ts'
import './client-logo.css'

interface Props {
  client: { name: string; colour: string; logoPath: string | null }
  size?: 'small' | 'large'
}

/** A client's logo, or its first letter that can be seen on its colour; the name stands beside it. */
export function ClientLogo({ client: { name, colour, logoPath }, size = 'small' }: Props) {
  if (logoPath !== null) return <img className={`client-logo client-logo-${size}`} src={logoPath} alt="" loading="lazy" />
  const first = [...name].find((letter) => letter.trim() !== '' && visibleText(letter) === letter) ?? ''
  return <span className={`client-logo client-logo-${size}`} style={{ borderColor: colour }} aria-hidden>{first.toLocaleUpperCase()}</span>
}
