import { describe, expect, it } from 'vitest'
import { CheckboxField } from '~/ui/checkbox-field'
import { CheckboxGroup } from '~/ui/checkbox-group'
import { DateTimeField } from '~/ui/date-time-field'
import { MoneyField } from '~/ui/money-field'
import { RadioGroup } from '~/ui/radio-group'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'
import { brokenReferences, INTACT, openingTags, render } from './markup'

const OPTIONS = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second', hint: 'More about it' },
]
const wrong = { id: 'f', name: 'field', label: 'Label', hint: 'Hint', errors: ['Wrong'], isRequired: true }
const right = { id: 'f', name: 'field', label: 'Label' }

const SINGLE = {
  text: (field: typeof right) => <TextField {...field} />,
  textarea: (field: typeof right) => <TextareaField {...field} />,
  select: (field: typeof right) => <SelectField options={OPTIONS} {...field} />,
  date: (field: typeof right) => <DateTimeField {...field} />,
  money: (field: typeof right) => <MoneyField unit="€" {...field} />,
}

describe.each(Object.entries(SINGLE))('%s field', (_, field) => {
  it('is named by its label', () => {
    const html = render(field(right))
    expect(html).toMatch(/<label[^>]*for="f"[^>]*>Label<\/label>/)
    expect(openingTags(html, 'id="f"', 'name="field"')).toHaveLength(1)
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('says hint first and errors last, and that it is wrong and required', () => {
    const html = render(field(wrong))
    const [control = ''] = openingTags(html, 'id="f"')
    expect(control).toMatch(/aria-describedby="f-description (?:f-unit )?f-error"/)
    expect(control).toContain('aria-invalid="true"')
    expect(control).toContain('required=""')
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('claims nothing where nothing is wrong', () => {
    const html = render(field({ ...right, ...{ errors: [] } }))
    expect(html).not.toContain('aria-invalid')
    expect(html).not.toContain('f-error')
    expect(html).not.toContain('f-description')
    expect(html).not.toMatch(/\srequired/)
  })
})

describe('groups', () => {
  it('lead errors to the first control and announce them for the whole group', () => {
    for (const html of [
      render(<CheckboxGroup {...wrong} options={OPTIONS} />),
      render(<RadioGroup {...wrong} options={OPTIONS} />),
    ]) {
      expect(openingTags(html, '<input', 'id="f"', 'value="a"')).toHaveLength(1)
      expect(openingTags(html, '<fieldset', 'aria-describedby="f-description f-error"')).toHaveLength(1)
      expect(html).toMatch(/<legend[^>]*>Label<\/legend>/)
      expect(brokenReferences(html)).toEqual(INTACT)
    }
  })

  it('keep what was chosen and nothing else', () => {
    const boxes = render(<CheckboxGroup {...right} options={OPTIONS} defaultValues={['b']} />)
    expect(openingTags(boxes, 'checked=""')).toEqual([expect.stringContaining('value="b"')])
    const dots = render(<RadioGroup {...right} options={OPTIONS} defaultValue="a" />)
    expect(openingTags(dots, 'checked=""')).toEqual([expect.stringContaining('value="a"')])
    expect(render(<RadioGroup {...right} options={OPTIONS} />)).not.toContain('checked')
  })

  it('never demand every box of a group, but one dot of a group', () => {
    expect(render(<CheckboxGroup {...wrong} options={OPTIONS} />)).not.toContain('required')
    const dots = render(<RadioGroup {...wrong} options={OPTIONS} />)
    expect(openingTags(dots, '<input', 'required=""')).toHaveLength(2)
    expect(
      openingTags(dots, 'role="radiogroup"', 'aria-required="true"', 'aria-invalid="true"'),
    ).toHaveLength(1)
  })
})

describe('single fields of their own kind', () => {
  it('a checkbox points to its error only when it has one', () => {
    expect(brokenReferences(render(<CheckboxField {...wrong} hint="Why" />))).toEqual(INTACT)
    expect(render(<CheckboxField {...right} />)).not.toContain('aria-describedby')
  })

  it('a select keeps its value and offers an empty choice only when asked to', () => {
    expect(render(<SelectField {...right} options={OPTIONS} defaultValue="b" />)).toContain(
      'value="b" selected=""',
    )
    expect(render(<SelectField {...right} options={OPTIONS} />)).not.toContain('value=""')
    expect(render(<SelectField {...right} options={OPTIONS} emptyText="Choose" />)).toContain(
      '<option value="">Choose',
    )
  })

  it('an amount is text with a decimal keyboard, because number fields drop decimal commas', () => {
    const [control = ''] = openingTags(
      render(<MoneyField {...right} unit="€" defaultValue="12,50" />),
      '<input',
    )
    expect(control).toContain('type="text"')
    expect(control).toContain('inputMode="decimal"')
    expect(control).toContain('value="12,50"')
  })

  it('a counted text states its limit without JavaScript and does not cut what is pasted', () => {
    const counter = { limit: 100, staticText: 'At most 100', remainingText: (left: number) => `${left} left` }
    const html = render(<TextareaField {...right} counter={counter} defaultValue="four" />)
    expect(html).toContain('<p id="f-count">At most 100</p>')
    expect(html).not.toMatch(/maxlength/i)
    expect(html).not.toContain('left')
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('an optional field says so inside its label', () => {
    expect(render(<TextField {...right} optionalText="(optional)" />)).toMatch(
      /<label[^>]*>Label<span[^>]*> \(optional\)<\/span><\/label>/,
    )
  })
})
