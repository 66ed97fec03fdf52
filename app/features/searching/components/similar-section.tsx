import { useLanguage } from '~/i18n/context'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import type { Similar } from '../operations/similar-things.server'
import { HitCard } from './hit-card'

/** Below a page: what reads like the thing on it. Where nothing does, nothing stands here. */
export function SimilarSection({ similar: { kind, things } }: { similar: Similar }) {
  const { t } = useLanguage()
  if (things.length === 0) return null
  return (
    <Container tinted>
      <section aria-labelledby="similar">
        <Heading level={2} id="similar">
          {t(`near.similar.${kind}`)}
        </Heading>
        <p>{t('near.similar.how')}</p>
        <CardList label={t(`near.similar.${kind}`)}>
          {things.map((hit) => (
            <HitCard key={`${hit.kind} ${hit.id}`} hit={hit} level={3} />
          ))}
        </CardList>
      </section>
    </Container>
  )
}
