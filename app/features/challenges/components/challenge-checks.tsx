import type { AssessmentKind } from '~/domain/assessment/kinds'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Heading } from '~/ui/heading'
import { Stack } from '~/ui/stack'
import { TextLink } from '~/ui/text-link'
import type { DescribedAssessment } from '../operations/describe-assessment.server'
import { CheckResult } from './check-result'
import { DataContradiction } from './data-contradiction'

type Props = {
  challengeId: string
  checks: readonly {
    kind: AssessmentKind
    result: DescribedAssessment | null
    contradictsText?: boolean
  }[]
  /** leads to the pages of the checks: for those who may see them */
  isManaged?: boolean
}

/** What the checks of a challenge led to, or that they are still to be made. */
export function ChallengeChecks({ challengeId, checks, isManaged = false }: Props) {
  const { t, locale } = useLanguage()
  return (
    <Stack>
      <Heading level={2} look={isManaged ? 'large' : 'medium'}>
        {t('assessment.title')}
      </Heading>
      {checks.map(({ kind, result, contradictsText }) => (
        <section key={kind} className="flex flex-col gap-8">
          <Heading level={3} look="small">
            {t(`assessment.kind.${kind}`)}
          </Heading>
          {result ? <CheckResult result={result} isFolded /> : <p>{t('assessment.notChecked')}</p>}
          {contradictsText && <DataContradiction />}
          {isManaged && (
            <p>
              <TextLink href={path(locale, 'assessment', { challengeId, kind })}>
                {t(result ? 'assessment.toResult' : 'assessment.toCheck', {
                  name: t(`assessment.kind.${kind}`),
                })}
              </TextLink>
            </p>
          )}
        </section>
      ))}
    </Stack>
  )
}
