/** Whoever wants to know how a procedure runs, and whether it is fair, comes here to read it. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { publicPage } from '~/platform/guard/page.server'
import { ButtonLink } from '~/ui/button-link'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { ProcedureList } from '../components/procedure-list'
import { ProcedurePicture } from '../components/procedure-picture'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await publicPage(args)
  return { title: t('how.title'), description: t('how.lead') }
}

const RULES = ['early', 'receipt', 'pair', 'limits'] as const

export default function Page() {
  const { t, locale } = useLanguage()
  return (
    <>
      <Container tinted>
        <HeadlineGroup title={t('how.title')} lead={t('how.lead')} />
        <ProcedurePicture />
      </Container>
      <Container>
        <Heading level={2}>{t('how.steps')}</Heading>
        <ProcedureList />
        <div className="ui-reading">
          <Heading level={3} look="small">
            {t('how.after.title')}
          </Heading>
          <p>{t('how.after.text')}</p>
        </div>
      </Container>
      <Container tinted>
        <Heading level={2}>{t('how.rules')}</Heading>
        <CardList>
          {RULES.map((rule) => (
            <Card key={rule} title={t(`how.rule.${rule}.title`)}>
              {t(`how.rule.${rule}.text`)}
            </Card>
          ))}
        </CardList>
      </Container>
      <Container>
        <Heading level={2}>{t('how.more.title')}</Heading>
        <Cluster isWide>
          <ButtonLink href={path(locale, 'challengeList')}>{t('home.browse')}</ButtonLink>
          <ButtonLink look="secondary" href={path(locale, 'signUp')}>
            {t('shell.account.signUp')}
          </ButtonLink>
        </Cluster>
      </Container>
    </>
  )
}
