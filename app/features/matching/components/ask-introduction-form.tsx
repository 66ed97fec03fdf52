import { ANSWER_DAYS, DAYS_AFTER_NO, MESSAGE_LENGTH } from '~/domain/matching/introduction'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { Callout } from '~/ui/callout'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { RadioGroup } from '~/ui/radio-group'
import { TextLink } from '~/ui/text-link'
import { TextareaField } from '~/ui/textarea-field'
import { ContactFacts, type ShownContact } from './contact-facts'

export type Asker = ShownContact & { organisationId: string; organisation: string; isPublic: boolean }
type Props = {
  asked: string
  askers: readonly Asker[]
  chosenId: string | undefined
  answer: FormAnswer | undefined
}

/** The question to another organisation; before it, who sees what and when. */
export function AskIntroductionForm({ asked, askers, chosenId, answer }: Props) {
  const { t, locale } = useLanguage()
  const [first] = askers
  const page = usePageForm<{ fromId: string; message: string }>({
    id: 'introduction',
    prefix: 'introduction.new.field',
    defaultValue: { fromId: chosenId ?? first?.organisationId },
    answer,
  })
  const values = { name: asked, days: ANSWER_DAYS, pause: DAYS_AFTER_NO }
  const limit = MESSAGE_LENGTH
  const counter = {
    limit,
    staticText: t('introduction.new.limit', { limit }),
    remainingText: (count: number) => t('introduction.new.left', { count }),
  }
  return (
    <>
      <Callout title={t('introduction.new.what')}>
        <ul className="list-disc ps-kern-space-default">
          <li>{t('introduction.new.now', values)}</li>
          <li>{t('introduction.new.then', values)}</li>
          <li>{t('introduction.new.else', values)}</li>
        </ul>
      </Callout>
      <section className="ui-stack">
        <Heading level={2}>{t('introduction.new.own')}</Heading>
        {askers.map(({ organisationId, organisation, isPublic, ...contact }) => (
          <div key={organisationId} className="ui-stack">
            <Heading level={3} look="small">
              {organisation}
            </Heading>
            <ContactFacts contact={contact} />
            {isPublic && <Note>{t('introduction.new.public')}</Note>}
            <p>
              <TextLink
                href={path(locale, 'organisationEdit', { organisationId })}
                aria-label={`${t('introduction.new.edit')}: ${organisation}`}
              >
                {t('introduction.new.edit')}
              </TextLink>
            </p>
          </div>
        ))}
      </section>
      <PageForm page={page}>
        {askers.length === 1 && first ? (
          <input type="hidden" name="fromId" value={first.organisationId} />
        ) : (
          <RadioGroup
            {...page.field('fromId')}
            options={askers.map(({ organisationId, organisation }) => ({
              value: organisationId,
              label: organisation,
            }))}
          />
        )}
        <TextareaField {...page.field('message')} rows={8} counter={counter} />
        <FormActions>
          <Button>{t('introduction.new.submit')}</Button>
        </FormActions>
      </PageForm>
    </>
  )
}
