import { expect, it } from 'vitest'
import { ATTACHMENT_KINDS, acceptedTypes, FILE_TYPES, PROPOSAL_FILE_KINDS } from '~/domain/file/file-types'

it('a challenge takes what everybody can read, a proposal what teams write as well', () => {
  expect(ATTACHMENT_KINDS).toEqual(['pdf', 'png', 'jpeg'])
  expect(PROPOSAL_FILE_KINDS).toEqual(['pdf', 'png', 'jpeg', 'odt', 'docx', 'xlsx'])
})

it('a file field offers media types and endings of the kinds that are taken, and of no others', () => {
  expect(acceptedTypes(['pdf', 'jpeg'])).toBe('application/pdf,.pdf,image/jpeg,.jpg,.jpeg')
  expect(acceptedTypes(ATTACHMENT_KINDS)).not.toContain('office')
  expect(acceptedTypes(['odt'])).toBe(`${FILE_TYPES.odt.mediaType},.odt`)
})
