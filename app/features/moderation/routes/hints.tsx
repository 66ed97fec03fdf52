/** Everybody reads here whether a program helps the moderation, what it may do, and how often people agree with it. */
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { Callout } from '~/ui/callout'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { HintAgreement } from '../components/hint-agreement'
import { readAgreement } from '../operations/read-agreement.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t } = await publicPage(args)
  return {
    title: t('hints.title'),
    description: t('hints.lead'),
    report: await readAgreement(),
  }
}

const NEVER = ['hide', 'decide', 'people', 'elsewhere'] as const

export default function Hints() {
  const { t } = useLanguage()
  const { title, report } = useLoaderData<typeof loader>()
  return (
    <Container width="reading">
      <HeadlineGroup title={title} lead={t('hints.lead')} />
      <Callout title={t(report.isOn ? 'hints.on.title' : 'hints.off.title')}>
        <p>{t(report.isOn ? 'hints.on.text' : 'hints.off.text')}</p>
      </Callout>
      <Heading level={2}>{t('hints.never.title')}</Heading>
      <ul className="list-disc ps-kern-space-default">
        {NEVER.map((name) => (
          <li key={name}>{t(`hints.never.${name}`)}</li>
        ))}
      </ul>
      <Heading level={2}>{t('hints.agreement.title')}</Heading>
      <p>{t('hints.agreement.text')}</p>
      <HintAgreement report={report} />
    </Container>
  )
}
