import { registerContent } from '#test/factories/register'
import type { RegisterContent, RegisterSection } from '~/domain/register/fields'
import { EntryForm } from '~/features/register/components/entry-form'
import { sectionSchema } from '~/features/register/schema-register'
import type { FormAnswer } from '~/shell/page-form'
import { answerTo, EVIL, show } from '../show'

/** What the lists of the form offer. */
export const OPTIONS = {
  countries: [
    { value: 'DE', label: 'Deutschland' },
    { value: 'FR', label: 'Frankreich' },
  ],
  organisations: [{ value: 'o1', label: EVIL }],
}
export type More = {
  says?: Partial<RegisterContent>
  answer?: FormAnswer
  isLast?: boolean
  locale?: 'de' | 'en'
}
/** The form of a section of an entry that says these things beside what every test entry says. */
export const form = (section: RegisterSection, { says = {}, answer, isLast = false, locale }: More = {}) =>
  show(
    <EntryForm
      {...{ section, isLast, answer }}
      content={registerContent(says)}
      options={OPTIONS}
      version={7}
    />,
    locale,
  )
/** The form after it was sent with these values. */
export const sent = (section: RegisterSection, values: Record<string, string | string[]>, more: More = {}) =>
  form(section, { ...more, answer: answerTo(sectionSchema(section), { version: '7', ...values }) })
