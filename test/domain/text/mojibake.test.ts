import { describe, expect, test } from 'vitest'
import { repairMojibake } from '~/domain/text/mojibake'
import { fromLatin1 } from '~/domain/text/windows-1252'

const latin1 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))
const broken = (text: string) => fromLatin1(latin1(text))

describe('repairMojibake', () => {
  test.each(['Müllentsorgung für Küstenstädte', 'Straße – „Größe“', 'don’t … 5 €', 'naïve café', 'A 😀 B'])(
    'mends %s',
    (text) => {
      expect(broken(text)).not.toBe(text)
      expect(repairMojibake(broken(text))).toBe(text)
      expect(repairMojibake(latin1(text))).toBe(text)
    },
  )

  test.each([
    'Müll für Städte',
    'MENÜ“ und „Ä“',
    'São Paulo, Ângela, Â§',
    'Ã',
    '10 â€',
    'ÄÖÜ ß € “',
    'plain',
  ])('leaves %s alone', (text) => {
    expect(repairMojibake(text)).toBe(text === 'São Paulo, Ângela, Â§' ? 'São Paulo, Ângela, §' : text)
  })
})
