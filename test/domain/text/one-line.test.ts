import { expect, it } from 'vitest'
import { cleanLine } from '~/domain/text/clean-text'
import { oneLine } from '~/domain/text/one-line'

it.each([
  ['Stadt\r\n\r\nIhr Konto ist gesperrt', 'Stadt Ihr Konto ist gesperrt'],
  ['  Amt\u2028für\u2029Dinge\t', 'Amt für Dinge'],
  ['Amt \u202egnubeirtS', 'Amt gnubeirtS'],
  ['\u2066Amt\u2069\u200f', 'Amt'],
  ['Müller & Söhne 👩‍🔬', 'Müller & Söhne 👩‍🔬'],
])('%j is %j', (text, line) => {
  expect(oneLine(text)).toBe(line)
  expect(cleanLine(text), 'from a list too').toBe(line)
})
