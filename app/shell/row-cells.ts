import { useLanguage } from '~/i18n/context'
import { fieldErrorText } from './field-errors'

/** What a form library knows of one field in a row. */
type Cell = { initialValue?: unknown; errors?: string[] | undefined }
type Cells = Record<string, Cell | undefined>

type PageWithRows = { form: { id: string }; labelOf: (name: string) => string }

/** The props of the fields of rows: name, id, label, what was typed, what is wrong with it. */
export function useCells({ form, labelOf }: PageWithRows) {
  const { t, messages } = useLanguage()
  return (row: string, cells: unknown, cell: string) => {
    const known = (cells as Cells | undefined)?.[cell]
    const name = `${row}.${cell}`
    return {
      ...{ id: `${form.id}-${name}`, name },
      label: labelOf(name),
      ...(typeof known?.initialValue === 'string' && { defaultValue: known.initialValue }),
      errors: known?.errors?.map((error) => fieldErrorText(t, messages, error)),
    }
  }
}
