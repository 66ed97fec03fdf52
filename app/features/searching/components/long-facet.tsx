import { type ComponentProps, useEffect, useState } from 'react'
import { useLanguage } from '~/i18n/context'
import { CheckboxGroup } from '~/ui/checkbox-group'
import { Disclosure } from '~/ui/disclosure'
import { Stack } from '~/ui/stack'
import { TextField } from '~/ui/text-field'
import { VisuallyHidden } from '~/ui/visually-hidden'
import { narrowValues } from '../narrow-values'

type Props = ComponentProps<typeof CheckboxGroup>

/**
 * A group of many values, folded. With JavaScript a field narrows them while somebody types; all of them are on the
 * page, so nobody is asked for them. What is chosen stays, whatever is typed.
 */
export function LongFacet({ options, defaultValues = [], ...group }: Props) {
  const { t } = useLanguage()
  const [isReady, setReady] = useState(false)
  const [typed, setTyped] = useState('')
  // Opened at first where something is chosen; from then on it is the reader's.
  const [wasChosen] = useState(defaultValues.length > 0)
  useEffect(() => setReady(true), [])
  const fitting = new Set(narrowValues(options, typed).map(({ value }) => value))
  const shown = options.filter(({ value }) => fitting.has(value) || defaultValues.includes(value))
  return (
    <Disclosure summary={t('near.values', { facet: group.label, count: options.length })} isOpen={wasChosen}>
      <Stack>
        {isReady && (
          // What is typed here is no search: it does not reach the form around it.
          <div
            onChange={(event) => {
              event.stopPropagation()
              if (event.target instanceof HTMLInputElement) setTyped(event.target.value)
            }}
          >
            <TextField
              type="search"
              id={`${group.id}-narrow`}
              name={`${group.id}-narrow`}
              label={t('near.narrow', { facet: group.label })}
              autoComplete="off"
            />
            <VisuallyHidden>
              <span role="status">{typed && t('near.narrowCount', { count: fitting.size })}</span>
            </VisuallyHidden>
          </div>
        )}
        <CheckboxGroup {...group} options={shown} defaultValues={defaultValues} />
      </Stack>
    </Disclosure>
  )
}
