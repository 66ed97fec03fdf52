import { useActionData } from '@remix-run/react'
import type { ActionFunctionArgs } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseForm } from '~/platform/forms/parse-form.server'
import { formAnswer } from '~/shell/form-answer'
import { PageForm, usePageForm } from '~/shell/page-form'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'
import { posted, renderPage } from './page'

const schema = z.object({ email: z.email(), note: z.string().max(5).default('') })

function Page() {
  const page = usePageForm<{ email: string; note: string }>({
    id: 'claim',
    prefix: 'profiles.claim',
    answer: formAnswer(useActionData<unknown>()),
  })
  return (
    <PageForm page={page}>
      <TextField {...page.field('email')} type="email" />
      <TextareaField {...page.field('note', { optional: true })} rows={2} />
    </PageForm>
  )
}

const answering = (answer: (args: ActionFunctionArgs) => unknown) => [
  { path: '*', element: <Page />, action: async (args: ActionFunctionArgs) => answer(args) },
]
const judging = (formErrors?: string[]) =>
  answering(async ({ request }) => {
    const submission = parseForm(await request.formData(), schema)
    return { lastResult: submission.reply(formErrors ? { formErrors } : {}), attempt: 1 }
  })
const send = (fields: Record<string, string>, address = '/x') =>
  renderPage(judging(), address, posted(fields))

describe('an untouched form', () => {
  it('has labels, hints, requirements and no error', async () => {
    const html = await renderPage(judging(), '/x')
    expect(openingTags(html, '<form', 'method="post"', 'novalidate=""')).toHaveLength(1)
    expect(openingTags(html, '<input', 'name="email"', 'required=""')).toHaveLength(1)
    expect(openingTags(html, '<textarea', 'name="note"', 'required')).toEqual([])
    expect(html).toMatch(/kern-label__optional"> freiwillig</)
    expect(html).not.toContain('role="alert"')
    expect(html).not.toContain('aria-invalid')
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

describe('a refused form', () => {
  it('names every error at its top, each with a link to its field, and takes the focus', async () => {
    const html = await send({ email: 'kein', note: 'zu lang' })
    const [summary] = openingTags(html, '<div', 'role="alert"')
    expect(summary).toContain('tabindex="-1"')
    expect(summary).toContain('autofocus')
    expect(html).toContain('Bitte prüfen Sie Ihre Angaben')
    const links = [...html.matchAll(/<a href="#(claim-\w+)">([^<]*)<\/a>/g)].map(([, id, text]) => [id, text])
    expect(links.map(([id]) => id)).toEqual(['claim-email', 'claim-note'])
    expect(links[1]?.[1]).toContain('Bitte geben Sie höchstens 5 Zeichen ein.')
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('stands before the first field, so that the keyboard meets it first', async () => {
    const html = await send({ email: 'kein', note: '' })
    expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf('name="email"'))
  })

  it('keeps everything that was typed and marks only what is wrong', async () => {
    const html = await send({ email: 'kein', note: '<b>ä' })
    expect(openingTags(html, '<input', 'name="email"', 'value="kein"', 'aria-invalid="true"')).toHaveLength(1)
    expect(openingTags(html, '<textarea', 'name="note"', 'aria-invalid')).toEqual([])
    expect(html).toContain('&lt;b&gt;ä</textarea>')
  })

  it('speaks the language of the page', async () => {
    const html = await send({ email: '', note: '' }, '/en/x')
    expect(html).toContain('Please')
    expect(html).not.toContain('Bitte')
  })

  it('shows an error of the whole form without a link', async () => {
    const html = await renderPage(judging(['reason.alreadyClaimed']), '/x', posted({ email: 'a@b.example' }))
    expect(html).toContain('role="alert"')
    expect(html).not.toContain('href="#')
  })

  it('never shows a bare key', async () => {
    const html = await renderPage(judging(['no.such.key']), '/x', posted({ email: 'a@b.example' }))
    expect(html).not.toContain('no.such.key')
    expect(html).toContain('Bitte prüfen Sie diese Angabe.')
  })
})

describe('a lost connection', () => {
  it('is said above the form', async () => {
    const html = await renderPage(
      answering(() => ({ offline: true })),
      '/x',
      posted({}),
    )
    expect(html).toMatch(/role="alert".*Keine Verbindung/s)
  })
})
