/** Administrators come here to reword an entry of a list, to retire it or to offer it again. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Heading } from '~/ui/heading'
import { AdministrationPage } from '../components/administration-page'
import { type BothTexts, BothTextsNotice } from '../components/both-texts'
import { EntryForm } from '../components/entry-form'
import { EventsLink } from '../components/events-link'
import { RetireForm } from '../components/retire-form'
import { countUses, listEntries } from '../operations/list-entries.server'
import { requireEntry } from '../operations/require-entry.server'
import { saveEntry } from '../operations/save-entry.server'
import { stepEntry } from '../operations/step-entry.server'
import { entrySchema } from '../schema-lists'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, entry, locale } = await requireEntry(args)
  const { kind, code, labelDe, labelEn, descriptionDe, descriptionEn, version, retiredAt } = entry
  const others = await listEntries(authorized, kind)
  return {
    title: locale === 'de' ? labelDe : labelEn,
    ...{ kind, code, version },
    values: { labelDe, labelEn, descriptionDe, descriptionEn },
    isRetired: retiredAt !== null,
    uses: await countUses(authorized, kind, code),
    replacements: others.flatMap((one) =>
      one.isRetired || one.code === code
        ? []
        : [{ value: one.code, label: locale === 'de' ? one.labelDe : one.labelEn }],
    ),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { authorized, entry, locale, t } = await requireEntry(args)
  const submission = parseForm(await readForm(args.request), entrySchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  const list = `${path(locale, 'taxonomy')}?liste=${entry.kind}`
  if (value.intent !== 'save') {
    const replacedBy = value.intent === 'retire' ? (value.replacedBy ?? null) : null
    const { intent, version } = value
    const stepped = await stepEntry(authorized, entry, { action: intent, version, replacedBy })
    if (!stepped.ok) return invalid(submission, { form: [`reason.${stepped.reason}`] })
    return redirectWithToast(authorized.actor, list, `lists.toast.${value.intent}`)
  }
  const { intent: _, ...texts } = value
  const result = await saveEntry(authorized, entry, texts)
  if (result.ok) return redirectWithToast(authorized.actor, list, 'lists.toast.saved')
  const { saved, changed } = result
  const rows = changed.map(
    (name): BothTexts => ({ name: t(`lists.field.${name}`), yours: texts[name], saved: saved[name] }),
  )
  const lastResult = submission.reply()
  return data({ lastResult, attempt: Date.now(), stale: { version: saved.version, rows } }, { status: 409 })
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, kind, code, version, values, isRetired, uses, replacements } = useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: { version: number; rows: BothTexts[] } }>()
  const stale = answer?.stale
  return (
    <AdministrationPage
      title={title}
      preline={`${t(`lists.kind.${kind}`)} · ${code}`}
      trail={
        <Breadcrumbs
          label={t('shell.breadcrumbs')}
          items={[
            { href: path(locale, 'taxonomy'), label: t('lists.title') },
            { href: `${path(locale, 'taxonomy')}?liste=${kind}`, label: t(`lists.kind.${kind}`) },
          ]}
          current={title}
        />
      }
    >
      {stale && <BothTextsNotice rows={stale.rows} />}
      <EntryForm
        values={values}
        backHref={`${path(locale, 'taxonomy')}?liste=${kind}`}
        answer={formAnswer(answer, 'save')}
      >
        <input type="hidden" name="intent" value="save" />
        <input type="hidden" name="version" value={stale?.version ?? version} />
      </EntryForm>
      <Heading level={2}>{t('lists.life')}</Heading>
      <RetireForm
        {...{ version, isRetired, replacements, uses }}
        answer={formAnswer(answer, 'retire') ?? formAnswer(answer, 'restore')}
      />
      <EventsLink type="taxonomy" id={`${kind}.${code}`} />
    </AdministrationPage>
  )
}
