import { sectionsOf } from '~/domain/challenge/sections'
import type { ChallengeKind } from '~/domain/competition/competition'
import { useLanguage } from '~/i18n/context'
import { formatDeadline } from '~/i18n/format'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { DefaultButton } from '~/ui/default-button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { Stack } from '~/ui/stack'
import { TextareaField } from '~/ui/textarea-field'
import type { ChangeView } from '../operations/view-change.server'
import type { ChangeInput } from '../schema-changes'
import type { ChallengePageForm } from './challenge-form-fields'
import { SECTION_PARTS } from './section-parts'

type Props = {
  challengeId: string
  kind: ChallengeKind
  view: ChangeView
  answer: FormAnswer | undefined
  /** set after a conflict: what a second save will replace */
  versions: { challenge: number; change: number } | undefined
}

/** The text of a published challenge as a change would have it, and the public reason. */
export function ChangeForm({ challengeId, kind, view, answer, versions }: Props) {
  const { t, locale } = useLanguage()
  const form = usePageForm<ChangeInput>({
    id: 'change',
    prefix: 'challengeForm',
    defaultValue: view.values,
    answer,
  })
  const typedOn = (name: 'version' | 'changeVersion', shown: number) => {
    const typed = form.fields[name].initialValue
    return typed ? String(typed) : String(shown)
  }
  // The sections know the text of a challenge; a change has all of it and two fields more.
  const page = form as unknown as ChallengePageForm
  const version = versions?.challenge ?? typedOn('version', view.version)
  const changeVersion = versions?.change ?? typedOn('changeVersion', view.change?.version ?? 0)
  return (
    <PageForm page={form}>
      <DefaultButton />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="changeVersion" value={changeVersion} />
      <Alert tone="info" title={t('change.rules.title')}>
        <ul>
          <li>{t('change.rules.material', { days: view.minimumDays })}</li>
          <li>{t('change.rules.earliest', { date: formatDeadline(locale, view.earliest) })}</li>
          <li>{t('change.rules.deadline')}</li>
          <li>{t('change.rules.public')}</li>
        </ul>
      </Alert>
      {sectionsOf(kind).map((section) => {
        const Part = SECTION_PARTS[section]
        return (
          <Stack key={section}>
            <Heading level={2}>{t(`posting.step.${section}`)}</Heading>
            <Part page={page} kind={kind} />
          </Stack>
        )
      })}
      <Stack>
        <Heading level={2}>{t('change.reason.title')}</Heading>
        <TextareaField
          {...form.field('note', { optional: true })}
          optionalText={t('challengeForm.needed')}
          rows={4}
        />
      </Stack>
      <FormActions note={t('change.save.note')}>
        <Button>{t('change.save')}</Button>
        <ButtonLink look="tertiary" href={path(locale, 'challengeManage', { challengeId })}>
          {t('shell.cancel')}
        </ButtonLink>
      </FormActions>
    </PageForm>
  )
}
