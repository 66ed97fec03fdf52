import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'

type Props = { challengeId: string; state: string; isMember: boolean; canSetDates?: boolean }

/** The other pages about the same challenge. */
export function ManageLinks({ challengeId, state, isMember, canSetDates = false }: Props) {
  const { t, locale } = useLanguage()
  const isPublic = state !== 'draft' && state !== 'inApproval'
  /** a pilot is begun from what everybody can read */
  const pilotNew = `${path(locale, 'pilotNew')}?aus=${challengeId}`
  const links = [
    [
      isPublic ? 'challenge' : 'challengePreview',
      t(isPublic ? 'challengeManage.public' : 'posting.preview'),
    ] as const,
    isMember && (['challengeSimilar', t('similar.link')] as const),
    isMember && (['challengePartners', t('joint.toPartners')] as const),
    isPublic && isMember && (['challengeMatches', t('challengeManage.matches')] as const),
    state === 'published' && (['challengeChange', t('change.short')] as const),
    isMember && (['contacts', t('contact.title')] as const),
    isPublic && (['challengeQuestions', t('question.title')] as const),
    canSetDates && (['challengeDates', t('questionDates.title')] as const),
    isPublic && (['challengeProposals', t('challengeManage.proposals')] as const),
  ]
  return (
    <Cluster isWide>
      {links.map(
        (link) =>
          link && (
            <ButtonLink key={link[0]} look="secondary" href={path(locale, link[0], { challengeId })}>
              {link[1]}
            </ButtonLink>
          ),
      )}
      {isPublic && isMember && (
        <ButtonLink look="secondary" href={pilotNew}>
          {t('pilot.fromChallenge')}
        </ButtonLink>
      )}
    </Cluster>
  )
}
