import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import type { ListedSameProblem, ListedSharer } from '../operations/list-same-problem.server'
import { IntroductionWay } from './partner-card'

type Props = { rows: readonly ListedSameProblem[]; ownId: string; mayAsk: boolean; at: Date }

/** Challenges of other authorities beside the own ones that describe the same problem. */
export function SameProblemList({ rows, ownId, mayAsk, at }: Props) {
  const { t, locale } = useLanguage()
  if (rows.length === 0) return null
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('finding.same.title')}</Heading>
      <CardList label={t('finding.same.title')} columns={1}>
        {rows.map((row) => (
          <Card
            key={`${row.ownId} ${row.id}`}
            href={path(locale, 'challenge', { challengeId: row.id })}
            title={<span lang={row.title.lang}>{row.title.text}</span>}
            preline={t('finding.same.line', { name: row.authority })}
            footer={
              <>
                <span>
                  {row.deadlineAt && row.state === 'published' && row.deadlineAt > at
                    ? t('finding.same.due', { date: formatDate(locale, row.deadlineAt) })
                    : t('finding.same.over')}
                </span>
                {mayAsk && !row.isShared && (
                  <TextLink
                    href={path(locale, 'challengeShared', { challengeId: row.id })}
                    className="relative z-10"
                    aria-label={`${t('finding.same.share')}: ${row.title.text}`}
                  >
                    {t('finding.same.share')}
                  </TextLink>
                )}
                <IntroductionWay
                  of={row}
                  otherId={row.authorityId}
                  name={row.authority}
                  ownId={ownId}
                  mayAsk={mayAsk}
                />
              </>
            }
          >
            <p>
              {t('finding.same.own')}{' '}
              <TextLink
                href={path(locale, 'challenge', { challengeId: row.ownId })}
                lang={row.ownTitle.lang}
                className="relative z-10"
              >
                {row.ownTitle.text}
              </TextLink>
            </p>
            {row.words && <p>{t('finding.same.words', { what: row.words })}</p>}
            {row.isShared && <p>{t('finding.same.shared')}</p>}
          </Card>
        ))}
      </CardList>
    </section>
  )
}

type SharersProps = { rows: readonly ListedSharer[]; ownId: string; mayAsk: boolean }

/** Authorities that have said in public that they have the problem of an own challenge too. */
export function SharerList({ rows, ownId, mayAsk }: SharersProps) {
  const { t, locale } = useLanguage()
  if (rows.length === 0) return null
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('finding.sharers.title')}</Heading>
      <CardList label={t('finding.sharers.title')} columns={1}>
        {rows.map((row) => (
          <Card
            key={`${row.challengeId} ${row.authorityId}`}
            href={path(locale, 'challenge', { challengeId: row.challengeId })}
            title={<span lang={row.title.lang}>{row.title.text}</span>}
            preline={t('finding.sharers.line', { name: row.authority })}
            footer={
              <IntroductionWay
                of={row}
                otherId={row.authorityId}
                name={row.authority}
                ownId={ownId}
                mayAsk={mayAsk && row.mayBeAsked}
              />
            }
          >
            {row.note && (
              <p lang="de" className="whitespace-pre-line">
                {t('finding.sharers.note', { note: row.note })}
              </p>
            )}
          </Card>
        ))}
      </CardList>
    </section>
  )
}
