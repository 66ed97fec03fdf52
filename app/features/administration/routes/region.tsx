/** Administrators come here to correct a region's name, or to end it and name its successor. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requirePermission } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { AdministrationPage } from '../components/administration-page'
import { type BothTexts, BothTextsNotice } from '../components/both-texts'
import { EventsLink } from '../components/events-link'
import { RegionForm } from '../components/region-form'
import { findRegion } from '../operations/list-regions.server'
import { regionWords, saveRegion } from '../operations/save-region.server'
import { regionSchema } from '../schema-lists'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized } = await requirePermission(args, 'regions.manage')
  const region = await findRegion(authorized, args.params['regionCode'])
  const { code, level, nameDe, nameEn, validFrom, validUntil, replacedBy, version } = region
  return {
    title: nameDe,
    ...{ code, level, version },
    source: [region.source, region.sourceLicence].filter(Boolean).join(', '),
    values: {
      nameDe,
      nameEn: nameEn ?? '',
      validFrom: regionWords(validFrom),
      validUntil: regionWords(validUntil),
      replacedBy: replacedBy ?? '',
    },
  }
}

const ABOUT_END = ['validityOrder', 'successorWithoutEnd']

export async function action(args: ActionFunctionArgs) {
  const { authorized, locale, t } = await requirePermission(args, 'regions.manage')
  const { code } = await findRegion(authorized, args.params['regionCode'])
  const submission = parseForm(await readForm(args.request), regionSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  const result = await saveRegion(authorized, code, value)
  if (result.ok) return redirectWithToast(authorized.actor, path(locale, 'regionList'), 'regions.toast')
  if (result.reason !== 'stale') {
    const field = ABOUT_END.includes(result.reason) ? 'validUntil' : 'replacedBy'
    return invalid(submission, { fields: { [field]: [`reason.${result.reason}`] } })
  }
  const { saved, changed } = result
  const rows = changed.map(
    (name): BothTexts => ({
      name: t(`regions.field.${name}`),
      yours: regionWords(value[name]),
      saved: regionWords(saved[name]),
    }),
  )
  const stale = { version: saved.version, rows }
  return data({ lastResult: submission.reply(), attempt: Date.now(), stale }, { status: 409 })
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, code, level, version, values, source } = useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: { version: number; rows: BothTexts[] } }>()
  return (
    <AdministrationPage
      title={title}
      preline={`${t(`regions.level.${level}`)} · ${code}`}
      {...(source && { lead: `${t('regions.source')}: ${source}` })}
      trail={
        <Breadcrumbs
          label={t('shell.breadcrumbs')}
          items={[{ href: path(locale, 'regionList'), label: t('regions.title') }]}
          current={title}
        />
      }
    >
      {answer?.stale && <BothTextsNotice rows={answer.stale.rows} />}
      <RegionForm values={values} version={answer?.stale?.version ?? version} answer={formAnswer(answer)} />
      <EventsLink type="region" id={code} />
    </AdministrationPage>
  )
}
