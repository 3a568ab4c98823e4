import { Button, ColorInput, FileButton, TextInput } from '@mantine/core'
import { visibleText } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'
import { readLogo } from '../clients/read-logo.ts'
import { useChosenFile } from '../clients/use-chosen-file.ts'
import { clientColours } from '../library/client-fields.tsx'
import { rowTitle, SettingRow } from './setting-row.tsx'
import { useBranding, type KeptBranding, type TypedField } from './use-branding.ts'
import './branding.css'

/** Whose name stands on reports: the agency's, and how the top and the foot of each page look with it. */
export function BrandingSection() {
  const kept = useBranding()
  return (
    <>
      <SettingRow id="agency"><Words kept={kept} field="agency" longest={200} /></SettingRow>
      <SettingRow id="agencyLogo"><Logo kept={kept} /></SettingRow>
      <SettingRow id="agencyColour"><Colour kept={kept} /></SettingRow>
      <SettingRow id="agencyContact"><Words kept={kept} field="contact" longest={300} /></SettingRow>
      <SettingRow id="agencyFooter"><Words kept={kept} field="footer" longest={300} /></SettingRow>
      <SettingRow id="agencyPreview" isWide><Preview branding={kept.branding} /></SettingRow>
    </>
  )
}

const rows = { agency: 'agency', contact: 'agencyContact', footer: 'agencyFooter' } as const

function Words({ kept: { branding, type, leave }, field, longest }: { kept: KeptBranding; field: TypedField; longest: number }) {
  return <TextInput size="xs" className="branding-words" aria-labelledby={rowTitle(rows[field])} maxLength={longest} value={branding[field]} onChange={({ currentTarget }) => type(field, currentTarget.value)} onBlur={leave} />
}

function Logo({ kept: { branding: { logo }, set } }: { kept: KeptBranding }) {
  const { t } = useTexts()
  const choose = useChosenFile(async (file) => set({ logo: await readLogo(file) }))
  return (
    <div className="setting-buttons">
      {logo !== null && <img className="branding-logo" src={addressOf(logo)} alt={t('settings.branding.logo')} />}
      <FileButton accept="image/png,image/jpeg,image/webp" onChange={choose}>
        {(props) => <Button {...props} size="xs" variant="default">{t(logo === null ? 'clients.addLogo' : 'clients.changeLogo')}</Button>}
      </FileButton>
      {logo !== null && <Button size="xs" variant="subtle" color="gray" onClick={() => set({ logo: null })}>{t('clients.removeLogo')}</Button>}
    </div>
  )
}

function Colour({ kept: { branding: { colour }, set } }: { kept: KeptBranding }) {
  const { t } = useTexts()
  return (
    <div className="setting-buttons">
      <ColorInput key={colour} size="xs" w={130} aria-labelledby={rowTitle('agencyColour')} placeholder={t('settings.branding.noColour')} format="hex" fixOnBlur closeOnColorSwatchClick swatches={Object.values(clientColours)} defaultValue={colour ?? ''} onChangeEnd={(chosen) => isColour(chosen) && chosen !== colour && set({ colour: chosen })} popoverProps={{ transitionProps: { duration: 0 } }} eyeDropperButtonProps={{ 'aria-label': t('settings.branding.pick') }} />
      {colour !== null && <Button size="xs" variant="subtle" color="gray" onClick={() => set({ colour: null })}>{t('settings.branding.clearColour')}</Button>}
    </div>
  )
}

function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/.test(text)
}

/** The kind of a picture stands in its first bytes; a browser looks there and not at what it is called. */
function addressOf(logo: string): string {
  return `data:image/png;base64,${logo}`
}

/** The top and the foot of a page, as they are printed. Paper is white in the dark, too. */
function Preview({ branding: { agency, colour, logo, contact, footer } }: Pick<KeptBranding, 'branding'>) {
  const { t } = useTexts()
  const name = agency.trim() === '' && logo === null ? t('app.name') : agency
  return (
    <div className="branding-page" role="img" aria-label={t('settings.row.agencyPreview.title')}>
      <div className="branding-top" style={{ borderColor: colour ?? clientColours.violet }}>
        {logo !== null && <img src={addressOf(logo)} alt="" />}
        <strong><bdi>{visibleText(name)}</bdi></strong>
        <span>{t('reports.kind.draft')}</span>
      </div>
      <div className="branding-rest" />
      <div className="branding-foot">
        <span>
          {contact.trim() !== '' && <bdi>{visibleText(contact)}</bdi>}
          {footer.trim() !== '' && <bdi>{visibleText(footer)}</bdi>}
        </span>
        <span>{t('reports.pageOf', { page: 1, count: 4 })}</span>
      </div>
    </div>
  )
}
