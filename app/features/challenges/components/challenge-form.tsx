import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { DefaultButton } from '~/ui/default-button'
import { FormActions } from '~/ui/form-actions'
import type { ChallengeFormValues } from '../operations/form-values.server'
import type { ChallengeInput } from '../schema'
import { ConditionsSection, MatchingSection } from './challenge-form-conditions'
import { CriteriaSection } from './challenge-form-criteria'
import { ContactSection, FrameSection } from './challenge-form-frame'
import { EnglishSection, TextSection } from './challenge-form-text'

type Props = {
  challengeId: string
  values: ChallengeFormValues
  /** of the text that this form started from */
  version: number
  answer: FormAnswer | undefined
  /** set after a conflict: the version that a second save will replace */
  conflictVersion: number | undefined
}

/** The whole text of a challenge, in sections. */
export function ChallengeForm({ challengeId, values, version, answer, conflictVersion }: Props) {
  const { t, locale } = useLanguage()
  const page = usePageForm<ChallengeInput>({
    id: 'challenge',
    prefix: 'challengeForm',
    defaultValue: { ...values, successCriteria: withEmptyRows(values.successCriteria) },
    answer,
  })
  // What was typed belongs to the version that was typed on, even if the page was loaded anew meanwhile.
  const typedOn = page.fields.version.initialValue
  return (
    <PageForm page={page}>
      <DefaultButton />
      <input type="hidden" name="version" value={conflictVersion ?? (typedOn ? String(typedOn) : version)} />
      <TextSection page={page} />
      <CriteriaSection page={page} />
      <ConditionsSection page={page} />
      <MatchingSection page={page} />
      <FrameSection page={page} />
      <ContactSection page={page} />
      <EnglishSection page={page} />
      <FormActions>
        <Button>{t('challengeForm.edit.save')}</Button>
        <ButtonLink look="tertiary" href={path(locale, 'challengeManage', { challengeId })}>
          {t('shell.cancel')}
        </ButtonLink>
      </FormActions>
    </PageForm>
  )
}

/** So many rows stand ready, so that nobody needs a button for the usual case. */
const ROWS = 3

function withEmptyRows(rows: ChallengeFormValues['successCriteria']) {
  const missing = Math.max(ROWS - rows.length, 0)
  return [...rows, ...Array.from({ length: missing }, () => ({ criterion: '', target: '' }))]
}
