import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'

/** The form of a small search field with its list, for the header. Hidden on a phone, whose menu has a link. */
export function SearchBoxForm({
  action,
  label,
  children,
}: {
  action: string
  label: string
  children: ReactNode
}) {
  return (
    <Form method="get" action={action} role="search" aria-label={label} className="ui-search-box">
      {children}
    </Form>
  )
}
