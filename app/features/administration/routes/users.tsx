/** Administrators come here to find an account. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { PLATFORM_ROLES } from '~/domain/permission/matrix'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { requirePermission } from '~/platform/guard/page.server'
import { idFromQuery, textFromQuery } from '~/platform/guard/query.server'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { FilterGrid } from '~/ui/filter-grid'
import { FormActions } from '~/ui/form-actions'
import { Pagination } from '~/ui/pagination'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'
import { AdministrationPage } from '../components/administration-page'
import { UserTable } from '../components/user-table'
import { ACCOUNT_STATES, findUsers } from '../operations/find-users.server'

export { pageMeta as meta } from '~/shell/page-meta'

const FACTORS: Record<string, boolean> = { ja: true, nein: false }

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'users.manage')
  const text = (name: string) => textFromQuery(args.request, name)
  const before = idFromQuery(args.request, 'vor')
  const values = {
    beginning: text('suche'),
    role: PLATFORM_ROLES.find((one) => one === text('rolle')),
    factor: Object.keys(FACTORS).find((one) => one === text('faktor')) ?? '',
    state: ACCOUNT_STATES.find((one) => one === text('stand')),
  }
  const { factor, ...rest } = values
  const filter = { ...rest, before, secondFactor: FACTORS[factor] }
  const { users, next } = await findUsers(authorized, filter)
  return {
    title: t('administration.users.title'),
    users: users.map((user) => ({
      ...user,
      createdAt: user.createdAt.toISOString(),
      lastSeenAt: user.lastSeenAt?.toISOString() ?? null,
    })),
    values,
    states: [...ACCOUNT_STATES],
    next,
    isFirst: before === null,
  }
}

export default function Users() {
  const { t, locale, label } = useLanguage()
  const { title, users, values, states, next, isFirst } = useLoaderData<typeof loader>()
  const here = path(locale, 'users')
  const query = { suche: values.beginning, rolle: values.role, faktor: values.factor, stand: values.state }
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value ? [[name, value]] : [],
  )
  const href = (extra: Record<string, string>) =>
    `${here}?${new URLSearchParams([...given, ...Object.entries(extra)])}`
  const field = (name: string, text: string, defaultValue: string | undefined) => ({
    ...{ id: name, name, label: text, defaultValue: defaultValue ?? '' },
    emptyText: t('administration.users.any'),
  })
  const { emptyText: _, ...search } = field('suche', t('administration.users.search'), values.beginning)
  return (
    <AdministrationPage title={title} lead={t('administration.users.lead')}>
      <Form method="get" action={here} role="search" aria-label={title} key={JSON.stringify(values)}>
        <FilterGrid>
          <TextField {...search} type="search" />
          <SelectField
            {...field('rolle', t('administration.users.role'), values.role)}
            options={PLATFORM_ROLES.map((value) => ({ value, label: label('platformRole', value) }))}
          />
          <SelectField
            {...field('faktor', t('administration.users.secondFactor'), values.factor)}
            options={[
              { value: 'ja', label: t('administration.users.yes') },
              { value: 'nein', label: t('administration.users.no') },
            ]}
          />
          <SelectField
            {...field('stand', t('administration.users.state'), values.state)}
            options={states.map((value) => ({ value, label: t(`administration.users.state.${value}`) }))}
          />
        </FilterGrid>
        <FormActions>
          <Button look="secondary">{t('administration.users.find')}</Button>
          {given.length > 0 && <TextLink href={here}>{t('shell.resetFilter')}</TextLink>}
        </FormActions>
      </Form>
      {users.length > 0 ? (
        <UserTable users={users} />
      ) : (
        <EmptyState title={t('administration.users.none')}>
          <p>{t('administration.users.noneText')}</p>
        </EmptyState>
      )}
      <Pagination
        label={t('administration.users.pages')}
        {...(!isFirst && { previous: { href: href({}), label: t('administration.users.newest') } })}
        {...(next && { next: { href: href({ vor: next }), label: t('administration.users.older') } })}
      />
    </AdministrationPage>
  )
}
