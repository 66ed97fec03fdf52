import { useEffect } from 'react'
import type { Rule } from '~/domain/moderation/rules'
import { TEMPLATE_NAMES } from '~/domain/moderation/templates'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { DefaultButton } from '~/ui/default-button'
import { Disclosure } from '~/ui/disclosure'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { RadioGroup } from '~/ui/radio-group'
import { SelectField } from '~/ui/select-field'
import { Stack } from '~/ui/stack'
import { TextareaField } from '~/ui/textarea-field'
import type { CaseView } from '../operations/view-case.server'

type Shape = Record<'measure' | 'ruleId' | 'facts' | 'explanation' | 'pauseDays', string>
type Props = {
  view: Pick<CaseView, 'version' | 'canHide' | 'pauses' | 'now' | 'notices'>
  rules: readonly Rule[]
  /** a template was just put in: the reader goes on with the text */
  isFilledIn: boolean
  answer: FormAnswer | undefined
}

/** The decision about a contribution: the mildest measure first, and everything that the statement of reasons needs. */
export function DecideForm({ view, rules, isFilledIn, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<Shape>({
    ...{ id: 'decide', prefix: 'moderationCase.field', answer },
    defaultValue: { pauseDays: '0', ruleId: reportedRule(view.notices) },
  })
  useEffect(() => {
    if (isFilledIn) document.getElementById('decide-explanation')?.focus()
  }, [isFilledIn])
  const measures = [
    ['noAction', view.now.state === 'held' ? 'release' : 'noAction'],
    ['warn', 'warn'],
    ...(view.canHide ? ([['hide', 'hide']] as const) : []),
  ] as const
  return (
    <Stack>
      <Heading level={2} id="entscheiden">
        {t('moderationCase.decide')}
      </Heading>
      <PageForm page={page}>
        <DefaultButton />
        <input type="hidden" name="intent" value="decide" />
        <input type="hidden" name="version" value={view.version} />
        <RadioGroup
          {...page.field('measure')}
          options={measures.map(([value, text]) => ({ value, label: t(`moderationCase.measure.${text}`) }))}
        />
        <SelectField
          {...page.field('ruleId')}
          emptyText=""
          options={rules.map(({ id }) => ({ value: id, label: t(`conduct.rule.${id}`) }))}
        />
        <TextareaField {...page.field('facts')} rows={4} />
        <TextareaField {...page.field('explanation')} rows={5} />
        <Disclosure summary={t('moderationCase.templates')}>
          <div className="flex flex-col items-start gap-8">
            {TEMPLATE_NAMES.map((name) => (
              <Button key={name} look="tertiary" name="template" value={name}>
                {name === 'noAction' ? t('moderation.measure.noAction') : t(`conduct.rule.${name}`)}
              </Button>
            ))}
          </div>
        </Disclosure>
        <SelectField
          {...page.field('pauseDays')}
          options={[
            { value: '0', label: t('moderationCase.pause.none') },
            ...view.pauses.map((count) => ({
              value: String(count),
              label: t('moderationCase.pause.days', { count }),
            })),
          ]}
        />
        <FormActions note={t('moderationCase.sendDecisionNote')}>
          <Button>{t('moderationCase.sendDecision')}</Button>
        </FormActions>
      </PageForm>
    </Stack>
  )
}

/** Where all who reported name the same rule, that is the one to examine first; it can be changed. */
function reportedRule(notices: Props['view']['notices']): string | undefined {
  const [first, ...others] = new Set(notices.map(({ ruleId }) => ruleId))
  return others.length === 0 ? first : undefined
}
