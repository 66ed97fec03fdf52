import { createHash, createPublicKey, verify } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { completeContent } from '#test/factories/proposal'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createDrafted as draft } from '#test/support/drafted-proposal'
import { writeReceiptCode } from '~/features/proposals/operations/receipt-code.server'
import { receiptKeyCommand } from '~/features/proposals/operations/receipt-key-command.server'
import { createReceiptKey } from '~/features/proposals/operations/receipt-keys.server'
import { verifyReceipt } from '~/features/proposals/operations/verify-receipt.server'
import * as receipt from '~/features/proposals/routes/receipt'
import * as check from '~/features/proposals/routes/receipt-check'
import * as keyFile from '~/features/proposals/routes/receipt-keys'
import * as pdf from '~/features/proposals/routes/receipt-pdf'
import { configuration, setConfiguration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'
import { LIMITS } from '~/platform/rate-limit.server'
import { deriveSigningKey } from '~/platform/signing.server'

useDatabase()
const settings = () => configuration()
let before: ReturnType<typeof settings> | undefined
afterEach(() => {
  if (before) setConfiguration(before)
  before = undefined
})

/** A submitted proposal, and the code on its first receipt. */
async function submitted() {
  const scene = await draft()
  await scene.submit()
  const seen = await scene.as(scene.author)
  const place = { ...seen, params: { ...seen.params, number: '1' } }
  const { code } = (await callLoader(receipt, place)).data.receipt
  return { ...scene, place, code: code ?? '' }
}

const CHECK = '/beleg/pruefen'
const post = (code: string, network = '10.0.0.1') =>
  callAction(check, { path: CHECK, form: { code }, network })
async function verdictOf(code: string) {
  const { data } = await post(code)
  return 'verdict' in data ? data.verdict : undefined
}

describe('a receipt', () => {
  it('states who handed in what for which challenge and when, and nothing of the content', async () => {
    const { code, proposal, challenge, provider, receipts } = await submitted()
    const [row] = await receipts()
    const found = await verdictOf(code)
    expect(found).toEqual({
      kind: 'valid',
      statement: {
        format: 'brueckenschlag-receipt-1',
        ...{
          platform: 'http://127.0.0.1:3000',
          receipt: row?.id,
          number: 1,
          proposal: proposal.id,
          files: [],
        },
        challenge: { id: challenge.id, title: challenge.title },
        ...{ authority: 'Amt für Brücken', organisation: { id: provider.id, name: 'Werft für Daten' } },
        ...{ contentHash: row?.contentHash, receivedAt: row?.receivedAt.toISOString() },
        deadlineAt: challenge.deadlineAt?.toISOString(),
      },
    })
    const shown = JSON.stringify(found)
    for (const text of [completeContent().title, completeContent().risks, 'toni.beispiel'])
      expect(shown).not.toContain(text)
  })

  it('can be checked without the platform, with nothing but the published key', async () => {
    const { code } = await submitted()
    const [body = '', keyId = '', signature = ''] = code.split('.')
    const { data } = await callLoader(keyFile, { path: '/beleg/schluessel.json' })
    const { keys } = JSON.parse(String(data))
    expect(keys).toHaveLength(1)
    expect(keys[0]).toMatchObject({ id: keyId, algorithm: 'Ed25519' })
    const key = createPublicKey(keys[0].pem)
    const raw = Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url')
    expect(createHash('sha256').update(raw).digest('hex').slice(0, 16)).toBe(keyId)
    const text = Buffer.from(body, 'base64url')
    expect(verify(null, text, key, Buffer.from(signature, 'base64url'))).toBe(true)
  })

  it('is found in a text with line breaks and words around it', async () => {
    const { code } = await submitted()
    const broken = (code.match(/.{1,60}/g) ?? []).join('\n  ')
    expect((await verdictOf(`Beleg:\n${broken}\n`))?.kind).toBe('valid')
    expect((await verdictOf(`\t${code}\u00a0`))?.kind).toBe('valid')
  })

  it('says after a replacement and a withdrawal that it is genuine, and not what became of it', async () => {
    const { code, save, submit, author, withdraw } = await submitted()
    await save(completeContent({ title: 'Besser' }))
    await submit(author, 2)
    expect((await verdictOf(code))?.kind).toBe('valid')
    await withdraw()
    expect((await verdictOf(code))?.kind).toBe('valid')
  })
})

describe('a false receipt', () => {
  it('with another time, number or hash is no valid one', async () => {
    const { code } = await submitted()
    const [body = '', keyId = '', signature = ''] = code.split('.')
    const statement = JSON.parse(Buffer.from(body, 'base64url').toString())
    for (const change of [
      { receivedAt: '2020-01-01T00:00:00.000Z' },
      { number: 2 },
      { contentHash: 'a'.repeat(64) },
    ]) {
      const altered = Buffer.from(JSON.stringify({ ...statement, ...change })).toString('base64url')
      expect(await verdictOf(`${altered}.${keyId}.${signature}`)).toEqual({ kind: 'altered' })
    }
  })

  it('with any single character turned is no valid one', async () => {
    const { code } = await submitted()
    const other = (character: string) => (character === 'A' ? 'B' : 'A')
    for (let at = 0; at < code.length; at += 37) {
      if (code[at] === '.') continue
      const turned = code.slice(0, at) + other(code[at] ?? '') + code.slice(at + 1)
      expect((await verifyReceipt(turned)).kind).not.toBe('valid')
    }
  })

  it('made with a key of somebody else is no valid one, whatever it states', async () => {
    const { code } = await submitted()
    const statement = JSON.parse(Buffer.from(code.split('.')[0] ?? '', 'base64url').toString())
    const foreign = deriveSigningKey('of somebody else')
    expect(await verdictOf(writeReceiptCode(foreign, statement))).toEqual({ kind: 'unknownKey' })
    const [body, , signature] = writeReceiptCode(foreign, statement).split('.')
    expect(await verdictOf(`${body}.${code.split('.')[1]}.${signature}`)).toEqual({ kind: 'altered' })
  })

  it('signed with the true key but never issued is not in the books', async () => {
    const { code } = await submitted()
    const row = await db.receiptKey.findFirstOrThrow()
    const statement = JSON.parse(Buffer.from(code.split('.')[0] ?? '', 'base64url').toString())
    const earlier = { ...statement, receivedAt: '2020-01-01T00:00:00.000Z' }
    const forged = writeReceiptCode(deriveSigningKey(row.seedName), earlier)
    expect(await verdictOf(forged)).toEqual({ kind: 'unrecorded' })
  })

  it.each(['x', 'Guten Tag', 'a.b.c', `${'A'.repeat(300)}.${'0'.repeat(16)}`, '<script>'.repeat(50)])(
    'that is none is called unreadable: %#',
    async (text) => {
      expect(await verdictOf(text)).toEqual({ kind: 'unreadable' })
    },
  )

  it('is asked for where nothing was pasted, and refused where it is far too long', async () => {
    expect((await post('')).status).toBe(422)
    expect((await post('A'.repeat(50_000))).status).toBe(422)
  })
})

describe('the keys', () => {
  it('may be replaced: old receipts stay valid, new ones name the new key', async () => {
    const { code, save, submit, author, as } = await submitted()
    const lines: string[] = []
    expect(await receiptKeyCommand([], (line) => lines.push(line))).toBe(0)
    await save(completeContent({ title: 'Besser' }))
    await submit(author, 2)
    const seen = await as(author)
    const page = await callLoader(receipt, { ...seen, params: { ...seen.params, number: '2' } })
    const fresh = page.data.receipt.code ?? ''
    expect(lines.join()).toContain(fresh.split('.')[1])
    expect(fresh.split('.')[1]).not.toBe(code.split('.')[1])
    for (const one of [code, fresh]) expect((await verdictOf(one))?.kind).toBe('valid')
  })

  it('follow a new secret of the installation by themselves, and forget no old one', async () => {
    const { code } = await submitted()
    before = configuration()
    setConfiguration({ ...before, secretKey: '3'.repeat(64) })
    expect((await verdictOf(code))?.kind).toBe('valid')
    const { id } = await createReceiptKey()
    expect(id).not.toBe(code.split('.')[1])
    expect(await db.receiptKey.count()).toBe(2)
  })

  it('never leave the installation in their private half', async () => {
    await submitted()
    const [row] = await db.receiptKey.findMany()
    expect(Object.keys(row ?? {}).sort()).toEqual(['createdAt', 'id', 'publicKey', 'seedName'])
    const { data } = await callLoader(keyFile, { path: '/beleg/schluessel.json' })
    expect(String(data)).not.toContain(row?.seedName)
    expect(String(data)).not.toContain('PRIVATE')
  })
})

describe('the file and the page', () => {
  it('give the team a tagged PDF, and nobody else', async () => {
    const { place, official, as } = await submitted()
    const answer = await callLoader(pdf, place)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe('application/pdf')
    expect(answer.headers.get('Content-Disposition')).toContain('attachment')
    expect(answer.headers.get('Cache-Control')).toContain('no-store')
    expect(String(answer.data)).toMatch(/^%PDF-1\.7/)
    const stranger = await as(official)
    const refused = await callLoader(pdf, { ...stranger, params: place.params })
    expect(refused.status).toBe(404)
  })

  it('bear many questions of one network, not any number', async () => {
    const { attempts } = LIMITS.checkReceipt
    for (let at = 0; at < attempts; at++) await post('kein Beleg', '10.9.9.9')
    expect((await post('kein Beleg', '10.9.9.9')).status).toBe(429)
    expect((await post('kein Beleg', '10.9.9.8')).status).toBe(200)
  })
})
