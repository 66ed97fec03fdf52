import type { Section } from '~/domain/challenge/sections'
import type { ChallengeKind } from '~/domain/competition/competition'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { choicesOf } from '~/shell/conflict-choice'
import { DraftKeeper } from '~/shell/draft-keeper'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { NOTHING_WAITS } from '~/shell/waiting-draft'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { DefaultButton } from '~/ui/default-button'
import { FormActions } from '~/ui/form-actions'
import type { ChallengeFormValues, Difference } from '../operations/form-values.server'
import type { ChallengeInput } from '../schema'
import { ConflictNotice } from './conflict-notice'
import { withEmptyRows } from './form-rows'
import { KindField } from './kind-field'
import { SECTION_PARTS } from './section-parts'

export type Conflict = { seen: string; differences: readonly Difference[] }
type Props = {
  challengeId: string
  kind: ChallengeKind
  section: Section
  values: ChallengeFormValues
  /** of the text that this form started from, and the marks of its fields */
  version: number
  base: string
  /** when a draft of this person was kept that this form does not show, or NOTHING_WAITS */
  waiting: string
  answer: FormAnswer | undefined
  conflict: Conflict | null
}

type Guard = { version: string; base: string; waiting: string; seen: string; choice: Record<string, string> }

/** One section of a challenge's text as a form of its own. */
export function ChallengeForm(props: Props) {
  const { challengeId, kind, section, values, version, base, answer, conflict } = props
  const { t, locale } = useLanguage()
  const page = usePageForm<ChallengeInput & Guard>({
    id: 'challenge',
    prefix: 'challengeForm',
    defaultValue: withEmptyRows(values),
    answer,
  })
  // What was typed belongs to the text that it was typed on, even if the page was loaded anew meanwhile.
  const typed = (name: 'version' | 'base' | 'waiting', now: string) =>
    String(page.fields[name].initialValue ?? now)
  const waiting = typed('waiting', props.waiting)
  const isPaused = waiting !== NOTHING_WAITS
  const Part = SECTION_PARTS[section]
  return (
    <PageForm page={page}>
      <DefaultButton />
      <input type="hidden" name="version" value={typed('version', String(version))} />
      <input type="hidden" name="base" value={typed('base', base)} />
      <input type="hidden" name="waiting" value={waiting} />
      {conflict && (
        <>
          <input type="hidden" name="seen" value={conflict.seen} />
          <ConflictNotice
            differences={conflict.differences}
            formId={page.form.id}
            chosen={choicesOf(page.fields.choice.initialValue)}
          />
        </>
      )}
      {section === 'need' && <KindField page={page as never} />}
      <Part page={page as never} kind={kind} />
      {/* Nothing is kept over a draft from another device before its author has decided about it. */}
      {!isPaused && (
        <DraftKeeper
          formId={page.form.id}
          target={path(locale, 'challengeDraft', { challengeId, section })}
        />
      )}
      <FormActions note={t(isPaused ? 'draft.paused' : 'posting.saveNote')}>
        <Button>{t('posting.save')}</Button>
        {!isPaused && (
          <Button look="secondary" name="intent" value="keep">
            {t('draft.keep')}
          </Button>
        )}
        <ButtonLink look="tertiary" href={path(locale, 'challengeEdit', { challengeId })}>
          {t('posting.back')}
        </ButtonLink>
      </FormActions>
    </PageForm>
  )
}
