import { describe, expect, it } from 'vitest'
import { bytesFrom } from '#test/support/bytes'
import { png } from '#test/support/sample-files'
import { contentTypes, docx, WORD_TYPES, wordText } from '#test/support/sample-office'
import { zipOf } from '#test/support/sample-zip'
import { PROPOSAL_FILE_KINDS } from '~/domain/file/file-types'
import { inspectBytes } from '~/platform/files/inspect-file.server'
import type { Bytes } from '~/platform/files/inspected'

const look = (content: Buffer) => inspectBytes(bytesFrom(content), PROPOSAL_FILE_KINDS)
const reasonOf = async (content: Buffer) => {
  const looked = await look(content)
  return looked.ok ? null : looked.reason
}
const join = (...parts: (Buffer | string)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)))

describe('an archive is refused', () => {
  const name = 'word/document.xml'
  const base = { name: '[Content_Types].xml', content: contentTypes(WORD_TYPES) }
  const document = { name, content: wordText('') }

  it.each([
    ['with bytes behind', join(docx(), 'x'), 'twoInOne'],
    ['with another behind', join(docx(), docx()), 'twoInOne'],
    ['with a note at its end', zipOf([base, document], { comment: '<script>' }), 'twoInOne'],
    ['with bytes between', zipOf([base, document], { gap: 'hidden' }), 'twoInOne'],
    ['with a PDF at its head', zipOf([{ name: '%PDF-1.7', content: '' }, base, document]), 'twoInOne'],
    ['that is cut', docx().subarray(0, -30), 'damaged'],
    ['with an encrypted part', zipOf([base, { ...document, flags: 1 }]), 'encrypted'],
    ['with a strongly encrypted part', zipOf([base, { ...document, flags: 0x41 }]), 'encrypted'],
    ['with a part in another packing', zipOf([base, { ...document, method: 14 }]), 'unreadable'],
    ['with a path that leads out', zipOf([base, document, { name: '../../etc/x', content: '' }]), 'damaged'],
    ['with a path from the root', zipOf([base, document, { name: '/etc/x', content: '' }]), 'damaged'],
    ['with a path of Windows', zipOf([base, document, { name: 'C:\\x', content: '' }]), 'damaged'],
    ['with a name twice', zipOf([base, document, document]), 'damaged'],
    [
      'with a name twice but for its case',
      zipOf([base, document, { ...document, name: 'WORD/document.XML' }]),
      'damaged',
    ],
    [
      'with two names for one part',
      zipOf([base, { ...document, nameInHead: 'word/vbaProj.bin1' }]),
      'damaged',
    ],
    ['with a wrong sum', zipOf([base, { ...document, sum: 1 }]), 'damaged'],
    ['with a wrong length', zipOf([base, { ...document, size: 5 }]), 'damaged'],
    [
      'with too many parts',
      zipOf([base, ...Array.from({ length: 5001 }, (_, at) => ({ name: `${at}`, content: '' }))]),
      'unreadable',
    ],
    [
      'that unfolds without end',
      zipOf([base, document, { name: 'a', content: Buffer.alloc(20_000_000) }]),
      'unreadable',
    ],
    [
      'that unfolds further than it says',
      zipOf([base, document, { name: 'a', content: Buffer.alloc(20_000_000), size: 1000 }]),
      'damaged',
    ],
    ['that says it is huge', zipOf([base, { ...document, size: 2_000_000_000 }]), 'unreadable'],
  ] as const)('%s', async (_what, content, reason) => {
    expect(await reasonOf(content)).toBe(reason)
  })

  it('whatever single byte of it is turned or cut away: never a crash, and never a longer look', async () => {
    const whole = docx({ 'word/media/image1.png': png() })
    for (let at = 0; at < whole.length; at += 7) {
      const turned = Buffer.from(whole)
      turned.writeUInt8(turned.readUInt8(at) ^ 0xff, at)
      expect(typeof (await look(turned)).ok).toBe('boolean')
      expect((await look(whole.subarray(0, at))).ok).toBe(false)
    }
  })

  it('not for what the disk says: that is no fault of the file', async () => {
    const whole = docx()
    const bytes: Bytes = {
      size: whole.length,
      read: async (position, length) => {
        if (position > 0) throw new Error('EIO')
        return whole.subarray(position, Math.min(length, 65_536))
      },
    }
    const failing = { ...bytes, read: async () => Promise.reject(new Error('EIO')) }
    await expect(inspectBytes(failing, PROPOSAL_FILE_KINDS)).rejects.toThrow('EIO')
  })
})
