import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { DefinitionList } from '~/ui/definition-list'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { PlainText } from '~/ui/plain-text'
import { RadioGroup } from '~/ui/radio-group'
import { Stack } from '~/ui/stack'
import { TextareaField } from '~/ui/textarea-field'
import type { CaseView } from '../operations/view-case.server'
import { RuleName } from './status-facts'

/** What is appealed against, by whom and why; once it is decided, the result and its reasons. */
export function AppealFacts({ appeal }: { appeal: NonNullable<CaseView['appeal']> }) {
  const { t, label } = useLanguage()
  const { decision } = appeal
  return (
    <Stack>
      <Heading level={2}>{t('moderationCase.appeal')}</Heading>
      <p>{t(appeal.byAuthor ? 'moderationCase.appealByAuthor' : 'moderationCase.appealByReporter')}</p>
      <PlainText text={appeal.text || t('moderationCase.appealNoText')} lang={null} />
      <Heading level={3}>{t('moderationCase.appealed')}</Heading>
      <DefinitionList
        items={[
          { term: t('decision.measure'), value: label('moderation.measure', decision.measure) },
          { term: t('decision.rule'), value: <RuleName id={decision.ruleId} /> },
          { term: t('decision.facts'), value: <PlainText text={decision.facts} /> },
          { term: t('decision.explanation'), value: <PlainText text={decision.explanation} /> },
        ]}
      />
      {appeal.outcome && (
        <>
          <Heading level={3}>{t('moderationCase.field.outcome')}</Heading>
          <p>{t(`moderationCase.outcome.${appeal.outcome}`)}</p>
          <PlainText text={appeal.reasons} />
        </>
      )}
    </Stack>
  )
}

type Props = { version: number; answer: FormAnswer | undefined }

/** The decision about an appeal, by another person than the first. */
export function DecideAppealForm({ version, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<Record<'outcome' | 'reasons', string>>({
    ...{ id: 'decide-appeal', prefix: 'moderationCase.field', answer },
  })
  const options = (['upheld', 'rejected'] as const).map((value) => ({
    value,
    label: t(`moderationCase.outcome.${value}`),
  }))
  return (
    <Stack>
      <Heading level={2}>{t('moderationCase.decideAppeal')}</Heading>
      <PageForm page={page}>
        <input type="hidden" name="intent" value="decideAppeal" />
        <input type="hidden" name="version" value={version} />
        <RadioGroup {...page.field('outcome')} options={options} />
        <TextareaField {...page.field('reasons')} rows={5} />
        <FormActions>
          <Button>{t('moderationCase.sendAppeal')}</Button>
        </FormActions>
      </PageForm>
    </Stack>
  )
}
