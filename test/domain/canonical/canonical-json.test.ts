import { describe, expect, it } from 'vitest'
import { canonicalJson, NotCanonicalError } from '~/domain/canonical/canonical-json'

/** Reads the bits of an IEEE 754 double, as the number samples of RFC 8785 appendix B are given. */
function double(bits: string): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(`0x${bits}`))
  return view.getFloat64(0)
}

describe('numbers (RFC 8785 appendix B)', () => {
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555555', '333333333.3333333'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
  ])('%s is written %s', (bits, expected) => {
    expect(canonicalJson(double(bits))).toBe(expected)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %s', (value) => {
    expect(() => canonicalJson([value])).toThrow(NotCanonicalError)
  })
})

describe('objects', () => {
  it('orders keys by UTF-16 code units, not by code point or language', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 }
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
  })

  it('writes the same text whatever the order of insertion, at every depth', () => {
    const one = { b: [{ y: 1, x: null }], a: true }
    const other = { a: true, b: [{ x: null, y: 1 }] }
    expect(canonicalJson(one)).toBe('{"a":true,"b":[{"x":null,"y":1}]}')
    expect(canonicalJson(other)).toBe(canonicalJson(one))
  })

  it('keeps a key named __proto__', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}')
  })

  it.each([new Date(0), new Map(), { a: undefined }, [undefined], { a: () => 1 }, { a: 1n }, new Array(1)])(
    'refuses what JSON cannot say (%#)',
    (value) => {
      // @ts-expect-error the compiler refuses these as well
      expect(() => canonicalJson(value)).toThrow(NotCanonicalError)
    },
  )
})

describe('strings', () => {
  it('escapes only what must be escaped', () => {
    expect(canonicalJson('€$\u000f\nA\'B"\\\\"/\u2028äß')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/\u2028äß"')
  })

  it('keeps composed and decomposed letters apart', () => {
    expect(canonicalJson('\u00e4')).not.toBe(canonicalJson('a\u0308'))
  })

  it.each(['\ud83d', '\ude00 x', 'a\ude00\ud83d'])('refuses half a surrogate pair (%#)', (value) => {
    expect(() => canonicalJson({ title: value })).toThrow('$.title')
    expect(() => canonicalJson({ [value]: 1 })).toThrow(NotCanonicalError)
  })
})
