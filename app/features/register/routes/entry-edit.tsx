// Those who write for the authority fill in one section of an entry here, while it is a draft.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { missingFields } from '~/domain/register/completeness'
import { contentFrom, REGISTER_SECTIONS, type RegisterSection, sectionFrom } from '~/domain/register/fields'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { notFound } from '~/platform/guard/not-found.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { Split } from '~/ui/split'
import { EntryForm } from '../components/entry-form'
import { RegisterTrail } from '../components/register-trail'
import { SectionSteps } from '../components/section-steps'
import { type SavedEntry, StaleEntry } from '../components/stale-entry'
import { fieldOptions } from '../operations/field-options.server'
import { requireEntry } from '../operations/require-entry.server'
import { saveEntrySection } from '../operations/save-entry-section.server'
import { valueNames } from '../operations/value-names.server'
import { sectionSchema } from '../schema-register'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** The section that the address names. @throws Response 404 for one that there is not */
function sectionOf({ params }: PageArguments): RegisterSection {
  const section = sectionFrom(params['section'])
  if (section === null) throw notFound()
  return section
}

export async function loader(args: PageArguments) {
  const { t, locale, entry } = await requireEntry(args, 'register.edit')
  const section = sectionOf(args)
  const { id, version, state } = entry
  const content = contentFrom(entry.content)
  const name = content.name || t('registerManage.unnamed')
  return {
    title: `${t(`register.section.${section}`)}: ${name}`,
    ...{ section, content, version, entry: { id, name }, isLocked: state !== 'draft' },
    missing: missingFields(content),
    options: await fieldOptions(section, locale),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, authorized } = await requireEntry(args, 'register.edit')
  const section = sectionOf(args)
  const submission = parseForm(await readForm(args.request), sectionSchema(section))
  if (submission.status !== 'success') return invalid(submission)
  const saved = await saveEntrySection(authorized, section, submission.value)
  if (saved.ok)
    return redirectWithToast(viewer, after(locale, authorized.thing.id, section), 'register.toast.saved')
  if (saved.reason === 'wrongFields')
    return invalid(submission, {
      fields: Object.fromEntries(
        saved.problems.map(({ field, reason }) => [field, [`register.error.${reason}`]]),
      ),
    })
  const stale: SavedEntry | null =
    saved.reason === 'stale'
      ? { ...saved.saved, names: await valueNames(locale, [saved.saved.content]) }
      : null
  const formErrors = stale ? [] : [`registerReason.${saved.reason}`]
  const lastResult = submission.reply({ formErrors })
  return data({ lastResult, attempt: Date.now(), stale }, { status: 409 })
}

/** The next section, and after the last one the overview. */
function after(locale: 'de' | 'en', entryId: string, section: RegisterSection): string {
  const next = REGISTER_SECTIONS[REGISTER_SECTIONS.indexOf(section) + 1]
  return next
    ? path(locale, 'registerEdit', { entryId, section: next })
    : path(locale, 'registerManage', { entryId })
}

export default function Page() {
  const { t } = useLanguage()
  const { entry, section, content, version, isLocked, missing, options } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const stale = staleOf(answer)
  const number = REGISTER_SECTIONS.indexOf(section) + 1
  const position = { number, count: REGISTER_SECTIONS.length + 1 }
  const title = t(`register.section.${section}`)
  return (
    <Container>
      <RegisterTrail entry={entry} isManaged current={title} />
      {stale && <StaleEntry section={section} saved={stale} attempt={formAnswer(answer)?.attempt} />}
      <HeadlineGroup preline={t('register.edit.position', position)} title={title} />
      <Split aside={<SectionSteps entryId={entry.id} current={section} missing={missing} />}>
        {isLocked && !formAnswer(answer) ? (
          <EmptyState title={t('register.edit.locked')}>
            <p>{t('register.edit.lockedText')}</p>
          </EmptyState>
        ) : (
          // Another section is another form.
          <EntryForm
            key={section}
            {...{ section, content, options }}
            version={stale?.version ?? version}
            isLast={number === REGISTER_SECTIONS.length}
            answer={formAnswer(answer)}
          />
        )}
      </Split>
    </Container>
  )
}

function staleOf(answer: unknown): SavedEntry | null {
  if (typeof answer !== 'object' || answer === null || !('stale' in answer)) return null
  return (answer.stale as SavedEntry | null | undefined) ?? null
}
