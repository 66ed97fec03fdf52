import { describe, expect, it } from 'vitest'
import { shownFileName } from '~/domain/file/file-name'
import { FILE_TYPES, kindOfMediaType } from '~/domain/file/file-types'

const named = (raw: string, kind: 'pdf' | 'png' | 'jpeg' | null = 'pdf') => shownFileName(raw, kind, 'Datei')

describe('the name of a file', () => {
  it.each([
    ['Muster.pdf', 'Muster.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\Ada\\Antrag.pdf', 'Antrag.pdf'],
    ['Gro\u0308ße.pdf', 'Größe.pdf'],
    ['rechnung\u202Efdp.exe', 'rechnungfdp.exe.pdf'],
    ['zwei\u0000\r\nZeilen.pdf', 'zweiZeilen.pdf'],
    ['un\u200Bsicht\uFEFFbar.pdf', 'unsichtbar.pdf'],
    ['a<b>:"|?*.pdf', 'a_b______.pdf'],
    ['  viele   Blanks  .pdf', 'viele Blanks.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['...', 'Datei.pdf'],
    ['', 'Datei.pdf'],
    ['.pdf', 'Datei.pdf'],
    ['مستند.pdf', 'مستند.pdf'],
    ['👩‍🔬 Labor.pdf', '👩‍🔬 Labor.pdf'],
    ['GROSS.PDF', 'GROSS.pdf'],
  ])('%j is shown as %j', (raw, shown) => {
    expect(named(raw)).toBe(shown)
  })

  it('ends as the content is, whatever was sent', () => {
    expect(named('bild.png', 'jpeg')).toBe('bild.png.jpg')
    expect(named('bild.jpeg', 'jpeg')).toBe('bild.jpeg')
    expect(named('programm.exe', 'png')).toBe('programm.exe.png')
    expect(named('../programm.exe', null)).toBe('programm.exe')
    expect(named('..', null)).toBe('Datei')
  })

  it('is cut between whole characters', () => {
    const long = named(`${'👨‍👩‍👧'.repeat(40)}.pdf`)
    expect(long.length).toBeLessThanOrEqual(120)
    expect(long).toMatch(/^(?:👨‍👩‍👧)+…\.pdf$/u)
    expect(named(`${'a'.repeat(300)}`, null)).toHaveLength(120)
    expect(named(`${'a'.repeat(116)}.pdf`)).toHaveLength(120)
  })
})

describe('the kinds of files', () => {
  it('are known by their media type again', () => {
    for (const [kind, { mediaType }] of Object.entries(FILE_TYPES))
      expect(kindOfMediaType(mediaType)).toBe(kind)
    expect(kindOfMediaType('text/html')).toBeNull()
  })
})
