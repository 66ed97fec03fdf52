import { describe, expect, it } from 'vitest'
import { createAuthor, createContributions } from '#test/factories/contribution'
import { viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { guardForm } from '~/features/participation/operations/guard-form.server'
import { readSentForm } from '~/features/participation/operations/read-sent-form.server'
import { doWork } from '~/features/participation/work-in-background'
import { makeWork, provenWork } from '~/platform/proof-of-work.server'

useDatabase()

describe('work in the background', () => {
  it('is done by what the browser loads, and counts', async () => {
    const work = await makeWork()
    const answer = await doWork(work, new AbortController().signal)
    expect(await provenWork(answer)).toBe(work.parameters.nonce)
    // Sixteen: four of them come up by chance in one of three hundred runs.
    expect(JSON.stringify(work), 'the secret key of the tests').not.toContain('1'.repeat(16))
  })

  it('is stopped with the page', async () => {
    const stop = new AbortController()
    const waiting = doWork(await makeWork(), stop.signal)
    stop.abort()
    expect(await waiting).toBe('')
  })

  it('is another one each time, and none of long ago', async () => {
    const [one, other] = [await makeWork(), await makeWork()]
    expect(one.parameters.nonce).not.toBe(other.parameters.nonce)
    const late = { ...one, parameters: { ...one.parameters, expiresAt: 1 } }
    expect(
      await provenWork(JSON.stringify({ challenge: late, solution: { counter: 1, derivedKey: 'aa' } })),
    ).toBe('')
  })
})

describe('what a form carries', () => {
  it('is a time that nobody can forge, and work for accounts that are new', async () => {
    const { id } = await createAuthor({ daysOld: 100 })
    const fresh = await guardForm(await viewerOf(id))
    expect(fresh).toMatchObject({ shownAt: expect.stringMatching(/^[\w-]{40,}$/), work: expect.any(Object) })
    await createContributions(id, 3)
    const known = await guardForm(await viewerOf(id))
    expect(known).toMatchObject({ work: null })
    const form = new FormData()
    form.set('gezeigt', known?.shownAt ?? '')
    const { shownAt } = await readSentForm(form)
    expect(Math.abs((shownAt?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000)
    for (const forged of [
      '',
      'x',
      `A${known?.shownAt}`,
      String(Date.now()),
      known?.shownAt.slice(0, -4) ?? '',
    ]) {
      form.set('gezeigt', forged)
      expect((await readSentForm(form)).shownAt, forged).toBeNull()
    }
  })

  it('is work too where three contributions came on the first day', async () => {
    const { id } = await createAuthor({ daysOld: 0 })
    await createContributions(id, 3)
    expect(await guardForm(await viewerOf(id))).toMatchObject({ work: expect.any(Object) })
  })
})
