import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import type { JointAuthority } from '../operations/read-joint.server'

type Props = { leader: string; joint: readonly JointAuthority[] }

/** Who stands behind a challenge beside the authority that leads, and who has the problem too. */
export function JointSection({ leader, joint }: Props) {
  const { t, locale } = useLanguage()
  const partners = joint.filter(({ part }) => part !== 'shares')
  const sharing = joint.filter(({ part }) => part === 'shares')
  if (joint.length === 0) return null
  const isStillJoint = partners.some(({ part }) => part !== 'left')
  const german = locale === 'de' ? {} : { lang: 'de' }
  return (
    <section className="ui-stack">
      <Heading level={2} look="medium">
        {t('joint.section')}
      </Heading>
      {partners.length > 0 && (
        <>
          <p>{t(isStillJoint ? 'joint.partners' : 'joint.posted')}</p>
          <ul>
            <li>{isStillJoint ? t('joint.lead', { name: leader }) : leader}</li>
            {partners.map(({ organisationId, name, part, words, at }) => (
              <li key={organisationId}>
                {part === 'confirmed' && name}
                {part === 'invited' && t('joint.unconfirmed', { name })}
                {part === 'left' && (
                  <>
                    {t('joint.left', { name, date: formatDate(locale, at) })} <span {...german}>{words}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {sharing.length > 0 && (
        <>
          <p>{t('joint.sharedCount', { count: sharing.length })}</p>
          <ul>
            {sharing.map(({ organisationId, name, words }) => (
              <li key={organisationId}>
                {name}
                {words && (
                  <>
                    {': '}
                    <span {...german}>{words}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Why there is a new challenge beside what is similar; nothing where that was never said. */
export function WhyNew({ text }: { text: string }) {
  const { t, locale } = useLanguage()
  if (text.trim() === '') return null
  return (
    <section>
      <Heading level={2} look="medium">
        {t('joint.whyNew')}
      </Heading>
      <p className="whitespace-pre-line" {...(locale !== 'de' && { lang: 'de' })}>
        {text}
      </p>
    </section>
  )
}

/** Tells members of a partner where to answer or to leave, and why they may read a text before its publication. */
export function PartnerNotice({ challengeId, isPublic }: { challengeId: string; isPublic: boolean }) {
  const { t, locale } = useLanguage()
  return (
    <Alert tone="info" title={t(isPublic ? 'joint.takesPart' : 'joint.preview')}>
      {!isPublic && <p>{t('joint.previewText')}</p>}
      <TextLink href={path(locale, 'challengePartners', { challengeId })}>{t('joint.toPartners')}</TextLink>
    </Alert>
  )
}
