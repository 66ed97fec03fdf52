import { type SubmissionResult, useForm } from '@conform-to/react'
import { describe, expect, it } from 'vitest'
import { ErrorSummary } from '~/ui/error-summary'
import { fromMetadata } from '~/ui/field-props'
import { ListField } from '~/ui/list-field'
import { TextField } from '~/ui/text-field'
import { brokenReferences, INTACT, openingTags, render } from './markup'

function Form({ lastResult }: { lastResult?: SubmissionResult }) {
  const [form, fields] = useForm<{ title: string; note: string }>({
    id: 'form',
    lastResult,
    constraint: { title: { required: true } },
  })
  return (
    <form id={form.id} noValidate>
      <ErrorSummary
        title="Check"
        errors={(fields.title.errors ?? []).map((message) => ({ message, fieldId: fields.title.id }))}
      />
      <TextField {...fromMetadata(fields.title)} label="Title" />
      <TextField {...fromMetadata(fields.note)} label="Note" />
    </form>
  )
}

describe('fields fed from form metadata', () => {
  it('carry name, form and requirement', () => {
    const html = render(<Form />)
    expect(openingTags(html, '<input', 'name="title"', 'form="form"', 'required=""')).toHaveLength(1)
    expect(openingTags(html, '<input', 'name="note"')[0]).not.toContain('required')
    expect(html).not.toContain('aria-invalid')
  })

  it('keep what was typed and show the error after a refused submission', () => {
    const lastResult: SubmissionResult = {
      status: 'error',
      initialValue: { title: 'Kept', note: '' },
      error: { title: ['Too short'] },
    }
    const html = render(<Form lastResult={lastResult} />)
    expect(openingTags(html, 'name="title"', 'value="Kept"', 'aria-invalid="true"')).toHaveLength(1)
    expect(html).toMatch(/<a href="#form-title">Too short<\/a>/)
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

describe('list of rows', () => {
  const row = (n: number) => ({
    key: `${n}`,
    legend: `Row ${n}`,
    fields: [{ id: `k${n}`, name: `rows[${n}].key`, label: 'Key' }],
    removeButton: { label: `Remove row ${n}`, name: 'intent', value: `remove-${n}` },
  })

  it('adds and removes rows by submit buttons that work without JavaScript and without valid fields', () => {
    const html = render(
      <ListField
        id="l"
        label="Rows"
        rows={[row(1), row(2)]}
        addButton={{ label: 'Add', name: 'intent', value: 'add' }}
      />,
    )
    const buttons = openingTags(html, '<button')
    expect(buttons).toHaveLength(3)
    for (const button of buttons) expect(button).toMatch(/type="submit".*formNoValidate=""/i)
    expect(html).toMatch(/<legend[^>]*>Row 2<\/legend>/)
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('is a place that an error about all rows leads to', () => {
    const html = render(<ListField id="l" label="Rows" errors={['Too few']} rows={[row(1)]} />)
    expect(openingTags(html, '<ol', 'id="l"', 'tabindex="-1"')).toHaveLength(1)
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('has no buttons where none are given', () => {
    expect(
      render(<ListField id="l" label="Rows" rows={[{ ...row(1), removeButton: undefined }]} />),
    ).not.toContain('<button')
  })
})
