import { describe, expect, it } from 'vitest'
import { action } from '~/features/profiles/routes/organisation-new'
import { requireViewer } from '~/platform/guard/page.server'
import { contextFor, createUser, viewerOf } from '../factories/user'
import { useDatabase } from '../support/database'

useDatabase()

const bodies: [name: string, type: string, body: string][] = [
  ['JSON', 'application/json', '{"name":"Amt"}'],
  ['a text', 'text/plain', 'name=Amt'],
  ['a broken multipart body', 'multipart/form-data; boundary=x', 'x'],
]
const argumentsOf = (request: Request, viewer: Parameters<typeof contextFor>[0]) => ({
  request,
  params: {},
  context: contextFor(viewer),
})
const post = (type: string, body: string) =>
  new Request('http://localhost/organisationen/neu', {
    method: 'POST',
    headers: { 'Content-Type': type },
    body,
  })
const thrown = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing thrown',
    (error: unknown) => error,
  )

describe.each(bodies)('%s instead of a form', (_, type, body) => {
  it('is answered 400 for people who are signed in', async () => {
    const viewer = await viewerOf((await createUser()).id)
    const error = await thrown(action(argumentsOf(post(type, body), viewer)))
    expect(error).toBeInstanceOf(Response)
    expect(error).toHaveProperty('status', 400)
  })

  it('asks everybody else to log in, with nothing kept', async () => {
    const error = await thrown(requireViewer(argumentsOf(post(type, body), null)))
    expect(error).toMatchObject({ data: { kind: 'logInNeeded', kept: null }, init: { status: 401 } })
  })
})

it('sends a HEAD request to the log-in like a GET', async () => {
  const request = new Request('http://localhost/konto', { method: 'HEAD' })
  expect(await thrown(requireViewer(argumentsOf(request, null)))).toHaveProperty('status', 302)
})
