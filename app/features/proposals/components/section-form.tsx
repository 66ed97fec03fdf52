import type { ContentField, ProposalContent } from '~/domain/proposal/content'
import type { ProposalSection } from '~/domain/proposal/sections'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ConflictChoice, choicesOf } from '~/shell/conflict-choice'
import { DraftKeeper } from '~/shell/draft-keeper'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { NOTHING_WAITS } from '~/shell/waiting-draft'
import { Button } from '~/ui/button'
import { DefaultButton } from '~/ui/default-button'
import { FormActions } from '~/ui/form-actions'
import type { CostTeam } from '../cost-tables'
import type { ContentValues } from '../operations/form-values.server'
import { type ContentForm, type PlanChoices, useFieldName } from './content-fields'
import { ContentValue } from './content-value'
import { withEmptyRows } from './form-rows'
import { SECTION_PARTS } from './section-parts'

/** Two people changed the same fields: marks of what is saved, and both texts of these fields. */
export type Conflict = {
  seen: string
  fields: readonly ContentField[]
  yours: ProposalContent
  saved: ProposalContent
}

type Props = {
  proposalId: string
  section: ProposalSection
  values: ContentValues
  /** of the copy that this form started from, and the marks of its fields */
  version: number
  base: string
  /** when a draft of this person was kept that this form does not show, or NOTHING_WAITS */
  waiting: string
  plan: PlanChoices
  answer: FormAnswer | undefined
  conflict: Conflict | null
}

/** One section of the working copy as a form of its own. */
export function SectionForm(props: Props) {
  const { proposalId, section, values, version, base, plan, answer, conflict } = props
  const { t, locale } = useLanguage()
  const page = usePageForm<ContentForm>({
    id: 'proposal',
    prefix: 'proposalForm',
    defaultValue: withEmptyRows(values),
    answer,
  })
  // What was typed belongs to the copy that it was typed on, even if the page was loaded anew meanwhile.
  const typed = (name: 'version' | 'base' | 'waiting', now: string) =>
    String(page.fields[name].initialValue ?? now)
  const waiting = typed('waiting', props.waiting)
  const isPaused = waiting !== NOTHING_WAITS
  const Part = SECTION_PARTS[section]
  return (
    <PageForm page={page}>
      <DefaultButton name="next" value="here" />
      <input type="hidden" name="version" value={typed('version', String(version))} />
      <input type="hidden" name="base" value={typed('base', base)} />
      <input type="hidden" name="waiting" value={waiting} />
      {conflict && (
        <>
          <input type="hidden" name="seen" value={conflict.seen} />
          <BothContents
            conflict={conflict}
            team={plan.team}
            formId={page.form.id}
            chosen={choicesOf(page.fields.choice.initialValue)}
          />
        </>
      )}
      <Part page={page} plan={plan} />
      {/* Nothing is kept over a draft from another device before its author has decided about it. */}
      {!isPaused && (
        <DraftKeeper formId={page.form.id} target={path(locale, 'proposalDraft', { proposalId, section })} />
      )}
      <FormActions note={t(isPaused ? 'draft.paused' : 'proposalEdit.note')}>
        <Button name="next" value="on">
          {t('proposalEdit.saveAndGoOn')}
        </Button>
        <Button look="secondary" name="next" value="here">
          {t('proposalEdit.save')}
        </Button>
        {!isPaused && (
          <Button look="tertiary" name="intent" value="keep">
            {t('draft.keep')}
          </Button>
        )}
      </FormActions>
    </PageForm>
  )
}

type Both = { conflict: Conflict; team: CostTeam; formId: string; chosen: Readonly<Record<string, unknown>> }

function BothContents({ conflict: { fields, yours, saved }, team, formId, chosen }: Both) {
  const { t } = useLanguage()
  const nameOf = useFieldName()
  return (
    <ConflictChoice
      differences={fields.map((field) => ({
        field,
        label: nameOf(field),
        yours: <ContentValue content={yours} {...{ field, team }} hasSums={false} />,
        saved: <ContentValue content={saved} {...{ field, team }} hasSums={false} />,
      }))}
      text={t('conflict.text')}
      {...{ formId, chosen }}
    />
  )
}
