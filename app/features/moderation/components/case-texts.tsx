import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { Badge } from '~/ui/badge'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { Heading } from '~/ui/heading'
import { PlainText } from '~/ui/plain-text'
import { Sides } from '~/ui/sides'
import { TextLink } from '~/ui/text-link'
import type { CaseView } from '../operations/view-case.server'
import { RuleName } from './status-facts'

/** The text as it was when the case began, beside the text as it is now. */
export function CaseTexts({ view }: { view: CaseView }) {
  const { t, locale } = useLanguage()
  const { snapshot, now } = view
  return (
    <section>
      <p>
        {t('moderationCase.about', { title: now.title })}{' '}
        {now.state !== 'removed' && (
          <TextLink href={now.address[locale]}>{t('moderationCase.link')}</TextLink>
        )}
      </p>
      <Sides
        first={
          <>
            <Heading level={2} look="small">
              {t('moderationCase.then')}
            </Heading>
            {snapshot === '' ? <p>{t('moderationCase.erased')}</p> : <PlainText text={snapshot} />}
          </>
        }
        second={
          <>
            <Heading level={2} look="small">
              {t('moderationCase.now')}
            </Heading>
            <p>
              <Badge tone={now.state === 'visible' ? 'neutral' : 'info'}>
                {t(`moderationCase.state.${now.state}`)}
              </Badge>{' '}
              {view.isFolded && <Badge tone="warning">{t('moderationQueue.folded')}</Badge>}
            </p>
            {now.text === snapshot ? <p>{t('moderationCase.same')}</p> : <PlainText text={now.text} />}
          </>
        }
      />
    </section>
  )
}

/** The reports of a case: what is said, and what each weighs; not who said it. */
export function CaseReports({ notices, hasMoreReports }: Pick<CaseView, 'notices' | 'hasMoreReports'>) {
  const { t, locale } = useLanguage()
  if (notices.length === 0) return null
  return (
    <section>
      <Heading level={2}>{t('moderationCase.reports')}</Heading>
      <CardList columns={1}>
        {notices.map((notice) => (
          <Card
            key={notice.id}
            title={<RuleName id={notice.ruleId} />}
            footer={
              <>
                <p>{t('moderationCase.reportOf', { date: formatDateTime(locale, notice.createdAt) })}</p>
                <p>
                  {t(notice.hasAccount ? 'moderationCase.withAccount' : 'moderationCase.withoutAccount')},{' '}
                  {t('moderationCase.weight', { weight: notice.weight })}
                </p>
              </>
            }
          >
            <PlainText text={notice.explanation} lang={null} />
            {notice.isOtherText && (
              <>
                <p>{t('moderationCase.otherText')}</p>
                <PlainText text={notice.isOtherText} />
              </>
            )}
          </Card>
        ))}
      </CardList>
      {hasMoreReports && <p>{t('moderationCase.moreReports')}</p>}
    </section>
  )
}
