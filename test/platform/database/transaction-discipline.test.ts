import ts from 'typescript'
import { expect, it } from 'vitest'
import { sourceFiles } from '#test/checks/source-files.js'

/** Inside a transaction nothing waits for the outside, and no second connection is asked for. */
const FORBIDDEN = /^(db|fetch|sendMail|writeFile|readFile|mkdir|rm|setTimeout|transact|withSessionLock)$/

/** What stands inside a callback of `transact(…)` and must not, as `name`. */
function offences(source: string): string[] {
  const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const inside = (node: ts.Node): void => {
    const isName = ts.isIdentifier(node) && FORBIDDEN.test(node.text)
    if (isName && !ts.isPropertyAssignment(node.parent) && !isMember(node)) found.push(node.text)
    node.forEachChild(inside)
  }
  const outside = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'transact')
      node.arguments.forEach(inside)
    else node.forEachChild(outside)
  }
  outside(file)
  return found
}

function isMember(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
}

const files = sourceFiles(['app'], /\.server\.tsx?$/).filter(({ text }) => text.includes('transact('))

it('looks at the operations there are', () => {
  expect(files.length).toBeGreaterThan(0)
})

it.each(files.map(({ file, text }) => [file, text]))('%s does no I/O inside a transaction', (_file, text) => {
  expect(offences(text)).toEqual([])
})

it('finds the root client, mail and files inside, and only there', () => {
  expect(offences('transact(async (tx) => { await db.user.count() })')).toEqual(['db'])
  expect(offences('transact((tx) => { sendMail(x); return fetch(y) })')).toEqual(['sendMail', 'fetch'])
  expect(offences('await db.user.count(); await transact((tx) => tx.user.count())')).toEqual([])
})
