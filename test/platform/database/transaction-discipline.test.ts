import ts from 'typescript'
import { expect, it } from 'vitest'
import { sourceFiles } from '#test/checks/source-files.js'

/** Globals that wait for the outside or for time. */
const GLOBALS = ['fetch', 'setTimeout', 'setInterval', 'transact']
/** Modules whose every export does I/O or asks for a second connection. */
const OUTSIDE =
  /^node:(fs|net|http|https|child_process|dns|timers)|^nodemailer|\/send-mail\.server$|\/session-lock\.server$/
/** What of the database module may be used inside: types, and what takes the transaction as an argument. */
const DATABASE = /\/database\/client\.server$|^\.\/client\.server$/
const ALLOWED = ['Transaction', 'databaseTime', 'databaseEngine']

/** What stands inside a callback of `transact(…)`, or in a function of the same file it uses, and must not. */
function offences(source: string): string[] {
  const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true)
  const forbidden = new Set([...GLOBALS, ...importsOf(file)])
  const own = functionsOf(file)
  const seen = new Set<ts.Node>()
  const found: string[] = []
  const inside = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isName(node)) {
      if (forbidden.has(node.text)) found.push(node.text)
      const body = own.get(node.text)
      if (body && !seen.has(body)) {
        seen.add(body)
        inside(body)
      }
    }
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

/** Local names of what a file imports from outside modules, under whatever name. */
function importsOf(file: ts.SourceFile): string[] {
  return file.statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
    const from = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''
    const bindings = importClause?.namedBindings
    if (!importClause || importClause.isTypeOnly || !(OUTSIDE.test(from) || DATABASE.test(from))) return []
    const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : []
    const refused = named.filter(
      ({ name, propertyName, isTypeOnly }) =>
        !isTypeOnly && !(DATABASE.test(from) && ALLOWED.includes((propertyName ?? name).text)),
    )
    const whole = [importClause.name, bindings && ts.isNamespaceImport(bindings) ? bindings.name : undefined]
    return [...refused.map(({ name }) => name.text), ...whole.flatMap((name) => name?.text ?? [])]
  })
}

/** Bodies of the functions a file declares at its top level. */
function functionsOf(file: ts.SourceFile): Map<string, ts.Node> {
  const found = new Map<string, ts.Node>()
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name && statement.body)
      found.set(statement.name.text, statement.body)
    if (!ts.isVariableStatement(statement)) continue
    for (const { name, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer && ts.isArrowFunction(initializer))
        found.set(name.text, initializer.body)
  }
  return found
}

/** Whether an identifier only names a member or a property, as in `tx.fetch` or `{ fetch: 1 }`. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node
  return (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node
}

const files = sourceFiles(['app'], /\.server\.tsx?$/).filter(({ text }) => text.includes('transact('))

it('looks at the operations there are', () => {
  expect(files.length).toBeGreaterThan(0)
})

it.each(files.map(({ file, text }) => [file, text]))('%s does no I/O inside a transaction', (_file, text) => {
  expect(offences(text)).toEqual([])
})

const IMPORTS = `import { db, transact, databaseTime, executeSql as run, type Transaction } from '~/platform/database/client.server'
import fs, { readFile } from 'node:fs/promises'
import { sendMail as send } from '~/platform/mail/send-mail.server'
`

it.each([
  ['the root client', 'transact(async (tx) => { await db.user.count() })', ['db']],
  ['mail and network', 'transact((tx) => { send(x); return fetch(y) })', ['send', 'fetch']],
  ['files, as a member too', 'transact((tx) => { readFile(x); fs.rm(y) })', ['readFile', 'fs']],
  ['raw SQL beside the transaction', 'transact((tx) => run("SELECT 1"))', ['run']],
  ['a transaction in a transaction', 'transact((tx) => transact(work))', ['transact']],
  [
    'a function of the file',
    'transact((tx) => write(tx)); async function write(tx) { await db.x() }',
    ['db'],
  ],
  [
    'a named callback',
    'const work = (tx) => also(tx); function also(tx) { fetch(x) } transact(work)',
    ['fetch'],
  ],
])('finds %s', (_name, source, expected) => {
  expect(offences(IMPORTS + source)).toEqual(expected)
})

it.each([
  ['work before it', 'await db.user.count(); await transact((tx) => tx.user.count())'],
  ['the clock of the database', 'transact((tx) => databaseTime(tx))'],
  ['members and properties of those names', 'transact((tx) => tx.fetch({ db: 1, readFile: tx.db }))'],
  ['a function that calls itself', 'function again(tx) { again(tx) } transact(again)'],
])('allows %s', (_name, source) => {
  expect(offences(IMPORTS + source)).toEqual([])
})
