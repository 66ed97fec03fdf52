import { describe, expect, it } from 'vitest'
import { completeContent } from '#test/factories/proposal'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createDrafted } from '#test/support/drafted-proposal'
import { asViewer, createScene, passTheDeadline } from '#test/support/proposal-scene'
import { renderPage } from '#test/support/render-page'
import * as opening from '~/features/proposals/routes/challenge-proposals'
import * as bare from '~/features/proposals/routes/edit'
import * as edit from '~/features/proposals/routes/edit-section'
import * as start from '~/features/proposals/routes/new'
import * as receipt from '~/features/proposals/routes/receipt'
import * as show from '~/features/proposals/routes/show'

useDatabase()

describe('the pages, as they are sent without JavaScript', () => {
  it('start a proposal with a minted id and the organisations to choose from', async () => {
    const { author, challenge, provider } = await createScene()
    const { data } = await callLoader(start, await asViewer(author, { challengeId: challenge.id }))
    const html = renderPage({ component: start.default, data })
    expect(html).toContain(`name="id" value="${data.id}"`)
    expect(html).toContain(provider.name)
    expect(html).toContain('method="post"')
  })

  it('say why nobody of the authority starts one', async () => {
    const { official, challenge } = await createScene()
    const { data } = await callLoader(start, await asViewer(official, { challengeId: challenge.id }))
    const html = renderPage({ component: start.default, data })
    expect(html).toContain('Sie gehören auch einer Behörde an')
    expect(html).not.toContain('name="id"')
  })

  it('show the form with everything that is saved, rows of costs included', async () => {
    const { as, author } = await createDrafted({ costs: [{ item: 'Entwicklung', cents: '4500050' }] })
    const { data } = await callLoader(edit, await as(author, 'costs'))
    const html = renderPage({ component: edit.default, data })
    expect(html).toContain('name="costs[0].amount"')
    expect(html).toContain('value="45000,50"')
    expect(html).toContain('name="costs[2].item"')
    expect(html).toContain('name="version" value="1"')
    const { data: risks } = await callLoader(edit, await as(author, 'risks'))
    expect(renderPage({ component: edit.default, data: risks })).toContain(completeContent().risks)
  })

  it('lead from the bare address to the first section', async () => {
    const { as, author, proposal } = await createDrafted()
    const answer = await callLoader(bare, await as(author))
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      ...[302, `/vorschlaege/${proposal.id}/bearbeiten/about`],
    ])
  })

  it('show both texts of a conflict, ask which counts and carry on with what was typed', async () => {
    const { as, author, save, teammate } = await createDrafted()
    await save(completeContent({ risks: 'Fremder Text' }), 1, teammate)
    const { data: answer } = await save(completeContent({ risks: 'Eigener Text' }), 1)
    const { data } = await callLoader(edit, await as(author, 'risks'))
    const html = renderPage({ component: edit.default, data, answer })
    expect(html).toContain('Fremder Text')
    expect(html.split('Eigener Text').length).toBeGreaterThan(2)
    expect(html).toContain('name="choice.risks"')
    // It stays with the copy that it was typed on: the marks say what has changed since.
    expect(html).toContain('name="version" value="1"')
  })

  it('show what would be frozen, its hash, what is missing and the button or the reason', async () => {
    const whole = await createDrafted()
    const ready = (await callLoader(show, await whole.as(whole.author))).data
    const html = renderPage({ component: show.default, data: ready })
    expect(html).toContain('Diesen Stand einreichen')
    expect(html.replaceAll(/<[^>]+>/g, '')).toContain(ready.side === 'team' ? ready.hash : '-')
    expect(html).toContain(completeContent().approach)
  })

  it('name the missing fields and disable the button', async () => {
    const { as, author } = await createDrafted({ risks: '' })
    const html = renderPage({
      component: show.default,
      data: (await callLoader(show, await as(author))).data,
    })
    expect(html).toContain('#proposal-risks')
    expect(html).toContain('Es fehlen noch Angaben.')
    expect(html).not.toContain('value="submit"')
  })

  it('answer a late attempt with the time of arrival, the deadline and what was kept', async () => {
    const { as, author, submit, challenge } = await createDrafted()
    await passTheDeadline(challenge.id)
    const { data: answer } = await submit()
    const html = renderPage({
      component: show.default,
      data: (await callLoader(show, await as(author))).data,
      answer,
    })
    expect(html).toContain('Zu spät angekommen')
    expect(html).toMatch(/\d{2}:\d{2}:\d{2} MEZ/)
    expect(html).toContain('nicht den Inhalt selbst')
    expect(html).not.toContain('value="submit"')
  })

  it('print a receipt with time, hash and the text to check', async () => {
    const { as, author, submit } = await createDrafted()
    await submit()
    const seen = await as(author)
    const { data } = await callLoader(receipt, { ...seen, params: { ...seen.params, number: '1' } })
    const html = renderPage({ component: receipt.default, data, locale: 'en' })
    expect(html.replaceAll(/<[^>]+>/g, '')).toContain(data.receipt.contentHash)
    expect(html).toContain('Valid')
    expect(html).toContain('&quot;approach&quot;')
  })

  it('lead the authority from the seal over the consent to the reading', async () => {
    const { submit, challenge, official, colleague, reader, provider, as } = await createDrafted()
    await submit()
    const page = async () => {
      const { data } = await callLoader(opening, await asViewer(colleague, { challengeId: challenge.id }))
      return renderPage({ component: opening.default, data })
    }
    const agree = async (user: { id: string }) =>
      callAction(opening, { ...(await asViewer(user, { challengeId: challenge.id })), form: {} })
    expect(await page()).toContain('Die Vorschläge sind versiegelt')
    await passTheDeadline(challenge.id)
    expect(await page()).toContain('Der Öffnung zustimmen')
    await agree(official)
    expect(await page()).toContain('Zustimmen und die Vorschläge öffnen')
    expect(await page()).not.toContain(provider.name)
    await agree(colleague)
    expect(await page()).toContain(provider.name)
    const { data } = await callLoader(show, await as(reader))
    expect(renderPage({ component: show.default, data })).toContain(completeContent().workPlan)
  })
})
