import { mayAskAgainFrom } from '~/domain/matching/introduction'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Callout } from '~/ui/callout'
import { Heading } from '~/ui/heading'
import type { showIntroduction } from '../operations/show-introduction.server'
import { ContactFacts } from './contact-facts'

type Shown = Awaited<ReturnType<typeof showIntroduction>>

/** Where an introduction stands, and what comes next. */
export function IntroductionState({ shown }: { shown: Shown }) {
  const { t, locale } = useLanguage()
  const { state, isAsked, other, expiresAt, endedAt } = shown
  const values = { name: other.name, date: formatDate(locale, expiresAt) }
  if (state === 'asked') {
    const side = isAsked ? 'toYou' : 'byYou'
    return (
      <Callout title={t(`introduction.${side}.asked`, values)} isActive={isAsked}>
        <p>{t(`introduction.${side}.askedText`, values)}</p>
      </Callout>
    )
  }
  if (state === 'agreed' && shown.isHidden)
    return (
      <Callout title={t('introduction.agreed')}>
        <p>{t('introduction.hidden')}</p>
      </Callout>
    )
  const again = state === 'declined' && !isAsked && endedAt !== null ? mayAskAgainFrom(endedAt) : null
  return (
    <Callout title={t(`introduction.${state}`)}>
      <p>{t(`introduction.${state}Text`)}</p>
      {again && <p>{t('introduction.again', { date: formatDate(locale, again) })}</p>}
    </Callout>
  )
}

/** After the yes: how both reach each other, and what they could do together. */
export function AgreedParts({ shown }: { shown: Shown }) {
  const { t, locale } = useLanguage()
  const { contacts, own } = shown
  if (contacts.length === 0) return null
  const isAuthority = own.kind === 'authority'
  return (
    <>
      <section className="ui-stack">
        <Heading level={2}>{t('introduction.contacts')}</Heading>
        {contacts.map(({ organisationId, organisation, ...contact }) => (
          <div key={organisationId} className="ui-stack">
            <Heading level={3} look="small">
              {organisation}
            </Heading>
            <ContactFacts contact={contact} />
          </div>
        ))}
      </section>
      <section className="ui-stack">
        <Heading level={2}>{t('introduction.next.title')}</Heading>
        <p>{t(isAuthority ? 'introduction.next.joint' : 'introduction.next.proposal')}</p>
        <p>
          {isAuthority ? (
            <ButtonLink href={path(locale, 'challengeNew')}>{t('introduction.next.jointLink')}</ButtonLink>
          ) : (
            <ButtonLink href={path(locale, 'organisationMatches', { organisationId: own.id })}>
              {t('introduction.next.proposalLink')}
            </ButtonLink>
          )}
        </p>
      </section>
    </>
  )
}
