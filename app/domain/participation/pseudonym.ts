/** Letters of other scripts, and digits, that look like a Latin letter. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ѕ: 's',
    ј: 'j',
    к: 'k',
    м: 'm',
    т: 't',
  },
  ...{ α: 'a', ο: 'o', ρ: 'p', ν: 'v', υ: 'u', ι: 'i', κ: 'k', τ: 't', χ: 'x', '0': 'o', '1': 'l' },
}
const INVISIBLE = /\p{Cf}/gu

/** The key by which two pseudonyms count as the same one: what looks alike is alike. */
export function pseudonymKeyOf(text: string): string {
  const folded = text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase()
  return [...folded].map((sign) => LOOK_ALIKES[sign] ?? sign).join('')
}
