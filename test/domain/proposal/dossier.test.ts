import { describe, expect, it } from 'vitest'
import { checksumLines, dossierFileName, dossierFolder, safeFileName } from '~/domain/proposal/dossier'

describe('names in the archive', () => {
  it.each([
    ['Werft für Daten GmbH', 'Werft-für-Daten-GmbH'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Users\\x.pdf', 'C-Users-x.pdf'],
    ['a/b\u0000c.pdf', 'a-b-c.pdf'],
    ['rechnung\u202efdp.exe', 'rechnung-fdp.exe'],
    ['Plan 🚢.pdf', 'Plan.pdf'],
    ['🚢.pdf', 'datei.pdf'],
    ['...', 'datei'],
    ['', 'datei'],
    ['=cmd|x.csv', 'cmd-x.csv'],
    ['.bashrc', 'bashrc'],
  ])('%j becomes %j', (name, expected) => {
    expect(safeFileName(name)).toBe(expected)
  })

  it('are cut without their ending, and by whole characters', () => {
    const long = safeFileName(`${'ä'.repeat(300)}.pdf`)
    expect(long).toBe(`${'ä'.repeat(80)}.pdf`)
    expect(safeFileName('𝒳'.repeat(100))).toBe('𝒳'.repeat(80))
  })

  it('sort like the list and never meet', () => {
    expect(dossierFolder(7, 'Amt A')).toBe('007-Amt-A')
    expect(dossierFolder(400, 'Amt A')).toBe('400-Amt-A')
    expect(dossierFileName(0, 'plan.pdf')).not.toBe(dossierFileName(1, 'plan.pdf'))
  })

  it('stand in the list that sha256sum reads', () => {
    const files = [{ name: '001-a/vorschlag.pdf', sha256: 'ab'.repeat(32) }]
    expect(checksumLines(files)).toBe(`${'ab'.repeat(32)}  001-a/vorschlag.pdf\n`)
    expect(checksumLines([])).toBe('')
  })
})
