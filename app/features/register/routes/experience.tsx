// Those who write for a verified authority say here how it gets on with a registered system.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { workingFor } from '~/domain/organisation/working-for'
import { standingToOrganisation } from '~/domain/permission/standing'
import { writableAuthorities } from '~/features/challenges/operations/writable-authorities.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { authorize } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import { idFromQuery } from '~/platform/guard/query.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import type { Viewer } from '~/platform/session/viewer.server'
import type { FormAnswer } from '~/shell/page-form'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { ExperienceForm } from '../components/experience-form'
import { RegisterTrail } from '../components/register-trail'
import { readOwnExperience } from '../operations/read-own-experience.server'
import { requirePublicEntry } from '../operations/require-entry.server'
import { removeExperience, writeExperience } from '../operations/write-experience.server'
import { experienceSchema } from '../schema-experience'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** Towards the authority that speaks, not towards the one that has registered the system. */
function speaker(viewer: Viewer, organisationId: string) {
  if (!writableAuthorities(viewer).some((one) => one.organisationId === organisationId)) throw notFound()
  const standing = standingToOrganisation(viewer, organisationId)
  return authorize('experience.write', viewer, standing, { id: organisationId })
}

export async function loader(args: PageArguments) {
  const { t, viewer } = await requireViewer(args)
  const { entry } = await requirePublicEntry(args)
  const authorities = writableAuthorities(viewer).map(({ organisationId: id, name }) => ({ id, name }))
  const asked = idFromQuery(args.request, 'behoerde') ?? workingFor(viewer)?.organisationId
  const chosen = authorities.find(({ id }) => id === asked) ?? authorities[0] ?? null
  const name = entry.currentVersion?.name ?? ''
  return {
    title: t('experience.form.title', { name }),
    ...{ entry: { id: entry.id, name }, authorities, chosen },
    own: chosen && (await readOwnExperience(speaker(viewer, chosen.id), entry.id)),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  const { entry } = await requirePublicEntry(args)
  const submission = parseForm(await readForm(args.request), experienceSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { organisationId, ...wish } = submission.value
  const authorized = speaker(viewer, organisationId)
  const done =
    wish.intent === 'remove'
      ? await removeExperience(authorized, entry.id, wish.version)
      : await writeExperience(authorized, entry.id, wish)
  if (done.ok) {
    const key = wish.intent === 'remove' ? 'removed' : 'written'
    return redirectWithToast(
      viewer,
      path(locale, 'registerEntry', { entryId: entry.id }),
      `experience.toast.${key}`,
    )
  }
  const lastResult = submission.reply({ formErrors: [`experience.error.${done.reason}`] })
  return data({ lastResult, attempt: Date.now() }, { status: 409 })
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, entry, authorities, chosen, own } = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer>()
  const here = path(locale, 'registerExperience', { entryId: entry.id })
  return (
    <Container width="reading">
      <RegisterTrail entry={entry} current={t('experience.title')} />
      <HeadlineGroup preline={chosen?.name} title={title} lead={t('experience.form.lead')} />
      {authorities.length > 1 && (
        <nav aria-label={t('experience.form.speaker')}>
          <p>{t('experience.form.speakers')}</p>
          <Cluster>
            {authorities.map(({ id, name }) =>
              id === chosen?.id ? (
                <strong key={id}>{name}</strong>
              ) : (
                <TextLink key={id} href={`${here}?behoerde=${id}`}>
                  {name}
                </TextLink>
              ),
            )}
          </Cluster>
        </nav>
      )}
      {chosen && own ? (
        <ExperienceForm key={chosen.id} organisationId={chosen.id} {...{ own, answer }} />
      ) : (
        <EmptyState title={t('experience.form.none')}>
          <p>{t('experience.form.noneText')}</p>
        </EmptyState>
      )}
    </Container>
  )
}
