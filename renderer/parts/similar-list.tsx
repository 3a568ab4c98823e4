import { Link } from 'wouter'
import { formatMoment, formatShare } from '../../shared/i18n/format.ts'
import type { SimilarDraft } from '../../shared/model/similar.ts'
import { useSimilar } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { FileName } from './file-name.tsx'
import './similar-list.css'

const mostShown = 5

/** Other drafts of the library that look or sound like this one; nothing where there are none. */
export function SimilarList({ draftId }: { draftId: string }) {
  const { t } = useTexts()
  const similar = useSimilar(draftId).data?.similar ?? []
  if (similar.length === 0) return null
  return (
    <section className="panel analysis-similar">
      <h2>{t('similar.title')}</h2>
      <ul className="similar-list">
        {similar.slice(0, mostShown).map((each) => <SimilarRow key={each.draftId} similar={each} />)}
      </ul>
      {similar.length > mostShown && <p className="soft small">{t('similar.more', { count: similar.length - mostShown })}</p>}
    </section>
  )
}

function SimilarRow({ similar }: { similar: SimilarDraft }) {
  const { t, language } = useTexts()
  const stretch = similar.picture ?? similar.sound
  return (
    <li>
      <Link href={`/draft/${similar.draftId}`}><FileName name={similar.name} /></Link>
      <span className="soft small">{t(`similar.kind.${similar.kind}`)}</span>
      {stretch && (
        <span className="soft small figures">
          {t('similar.where', {
            share: formatShare(similar.shareHere, language),
            here: formatMoment(stretch.here.startS, language),
            there: formatMoment(stretch.there.startS, language),
          })}
        </span>
      )}
    </li>
  )
}
