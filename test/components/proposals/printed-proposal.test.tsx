import { expect, it } from 'vitest'
import { CONTENT_FIELDS } from '~/domain/proposal/content'
import { PRINTED_SECTIONS } from '~/features/proposals/components/printed-proposal'

it('the sections on paper hold every field once', () => {
  const fields = PRINTED_SECTIONS.flatMap(([, names]) => [...names])
  expect([...fields].sort()).toEqual([...CONTENT_FIELDS].sort())
})
