// Everybody reads here a challenge that somebody else published, with its source and licence.
import { useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { SimilarSection } from '~/features/searching/components/similar-section'
import { similarChallenges } from '~/features/searching/operations/similar-things.server'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import type { PageArguments } from '~/platform/guard/page.server'
import { Alert } from '~/ui/alert'
import { Badge } from '~/ui/badge'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Split } from '~/ui/split'
import { ForeignSourceLine } from '../components/foreign-source-line'
import { requireForeignChallenge } from '../operations/require-foreign-challenge.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { challenge, locale } = await requireForeignChallenge(args)
  return {
    title: challenge.title,
    description: challenge.summary,
    isPublic: true,
    challenge,
    similar: await similarChallenges('foreignChallenge', challenge.id, locale),
  }
}

export default function Page() {
  const { similar } = useLoaderData<typeof loader>()
  return (
    <>
      <ForeignChallenge />
      <SimilarSection similar={similar} />
    </>
  )
}

function ForeignChallenge() {
  const { challenge } = useLoaderData<typeof loader>()
  const { t, locale, label } = useLanguage()
  const { title, summary, problem, publisher, language, isOver, source } = challenge
  const lang = language === locale ? undefined : language
  const day = (date: string | null) => date && formatDate(locale, new Date(date))
  const all = (list: string, codes: readonly string[]) => codes.map((code) => label(list, code)).join(', ')
  const facts: [string, ReactNode][] = [
    [t('imports.fact.publisher'), publisher && <span lang={lang}>{publisher}</span>],
    [t('imports.fact.startsOn'), day(challenge.startsOn)],
    [t('imports.fact.endsOn'), day(challenge.endsOn)],
    [t('imports.fact.prize'), challenge.prizeText && <span lang={lang}>{challenge.prizeText}</span>],
    [t('challenge.fact.domains'), all('domain', challenge.domains)],
    [t('challenge.fact.capabilities'), all('capability', challenge.capabilities)],
    [t('challenge.fact.techniques'), all('technique', challenge.techniques)],
  ]
  return (
    <Container>
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[
          { href: path(locale, 'challengeList'), label: t('challenge.list.title') },
          { href: path(locale, 'foreignList'), label: t('imports.foreign.title') },
        ]}
        current={title}
      />
      <Cluster>
        <Badge tone="info">{t('imports.foreign.badge')}</Badge>
        {isOver && <Badge>{t('imports.foreign.over')}</Badge>}
      </Cluster>
      <div lang={lang} className="break-words">
        <HeadlineGroup title={title} lead={summary} />
      </div>
      <Alert tone="info" title={t('imports.show.notice')}>
        <p>{t('imports.show.noticeText')}</p>
        <p>
          <ForeignSourceLine source={source} />
        </p>
      </Alert>
      <Split
        aside={
          <>
            <Heading level={2} look="medium">
              {t('challenge.facts')}
            </Heading>
            <DefinitionList
              isStacked
              items={facts.flatMap(([term, value]) => (value ? [{ term, value }] : []))}
            />
          </>
        }
      >
        {problem ? (
          <section>
            <Heading level={2} look="medium">
              {t('challenge.section.problem')}
            </Heading>
            <p lang={lang} className="whitespace-pre-line break-words">
              {problem}
            </p>
          </section>
        ) : (
          <p>{t('imports.show.noText')}</p>
        )}
      </Split>
    </Container>
  )
}
