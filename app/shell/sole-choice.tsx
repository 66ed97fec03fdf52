import type { ComponentProps } from 'react'
import { SelectField } from '~/ui/select-field'

type Props = Omit<ComponentProps<typeof SelectField>, 'options'> & {
  options: readonly { value: string; label: string }[]
}

/** A list to choose from; where there is nothing to choose the only value is sent along. */
export function SoleChoice({ options, ...field }: Props) {
  const [only, ...others] = options
  if (only && others.length === 0) return <input type="hidden" name={field.name} value={only.value} />
  return <SelectField {...field} options={options} emptyText="" />
}
