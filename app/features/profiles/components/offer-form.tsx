import type { OfferKind } from '~/domain/organisation/offer'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { formAnswer } from '~/shell/form-answer'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { AnswerFocus } from '~/ui/answer-focus'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { Container } from '~/ui/container'
import { FormActions } from '~/ui/form-actions'
import { HeadlineGroup } from '~/ui/headline-group'
import { FIELDS_OF } from './offer-fields'
import { useOfferPaths } from './offer-paths'
import { StaleComparison, type StaleValues } from './stale-comparison'

/** What the form is answered where it was not saved; `version` is what a save now would replace. */
export type OfferAnswer = Partial<FormAnswer> & {
  stale?: StaleValues
  refused?: 'offerGone' | 'tooManyOffers' | 'referenceConfirmed'
  version?: number
}

type Props = {
  kind: OfferKind
  organisation: { id: string; name: string }
  item: { id: string; version: number; values: Readonly<Record<string, unknown>> | null }
  answer: OfferAnswer | undefined
  licences?: readonly string[]
}

/** The page on which members add or change a product, a reference or a certificate. */
export function OfferPage({ kind, organisation, item, answer, licences = [] }: Props) {
  const { t, locale } = useLanguage()
  const { pathToAll } = useOfferPaths(organisation.id)
  const page = usePageForm<Record<string, unknown>>({
    id: kind,
    prefix: `offer.${kind}`,
    ...(item.values && { defaultValue: item.values }),
    answer: formAnswer(answer),
  })
  const title = t(item.version === 0 ? `offer.add.${kind}` : `offer.change.${kind}`)
  const Fields = FIELDS_OF[kind]
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[
          {
            href: path(locale, 'organisation', { organisationId: organisation.id }),
            label: organisation.name,
          },
          { href: pathToAll, label: t('offer.manage') },
        ]}
        current={title}
      />
      <HeadlineGroup title={title} />
      {(answer?.refused || answer?.stale) && (
        <AnswerFocus attempt={answer.attempt}>
          {answer.refused && <Alert tone="danger" role="alert" title={t(`reason.${answer.refused}`)} />}
          {answer.stale && <StaleComparison of={kind} {...answer.stale} />}
        </AnswerFocus>
      )}
      <PageForm page={page}>
        <input type="hidden" name="id" value={item.id} />
        <input type="hidden" name="version" value={answer?.version ?? item.version} />
        <Fields page={page} licences={licences} />
        <FormActions>
          <Button>{t('shell.save')}</Button>
          <ButtonLink look="tertiary" href={pathToAll}>
            {t('shell.cancel')}
          </ButtonLink>
        </FormActions>
      </PageForm>
    </Container>
  )
}
