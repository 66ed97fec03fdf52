import { expect, it } from 'vitest'
import { addMember, createOrganisation } from '../factories/organisation'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { post } from '../support/http'

const application = useApplication()

it('nothing that is somebody’s is kept by a cache: pages, what the router fetches, redirects', async () => {
  const { origin } = application()
  const { id } = await createUser()
  const organisation = await createOrganisation()
  await addMember(id, organisation.id, 'owner')
  const Cookie = await cookieOf(id)
  const finance = `/organisationen/${organisation.id}/finanzen`
  const looks = [
    '/konto',
    '/konto.data',
    `${finance}.data`,
    '/anmelden',
    '/en/account.data',
    '/konto/sitzungen',
  ]
  for (const path of looks) {
    const answer = await fetch(origin + path, { headers: { Cookie }, redirect: 'manual' })
    expect([path, answer.headers.get('Cache-Control')]).toEqual([path, 'private, no-store'])
    await answer.text()
  }
  const body = new URLSearchParams({ organisationId: '' })
  const sent = await post({ origin, path: '/arbeiten-fuer.data', body, headers: { Cookie } })
  expect(sent.headers.get('Cache-Control')).toBe('private, no-store')
})

it('what everybody sees is asked for anew each time', async () => {
  const { origin } = application()
  for (const path of ['/', '/anbieter', '/anbieter.data', '/konto']) {
    const answer = await fetch(origin + path, { redirect: 'manual' })
    expect([path, answer.headers.get('Cache-Control')]).toEqual([path, 'no-cache'])
    await answer.text()
  }
})
