import { text } from 'node:stream/consumers'
import { makeKeys } from '#search/meilisearch/keys.server'
import type { Command } from '~/platform/command/command'

const USAGE = 'Usage: npm run search -- keys http://host:port < file-with-the-master-key'

/**
 * Makes the keys of an installation and prints them as settings. The master key comes on standard input, so that it
 * stands in no list of processes and in no history, and is not kept.
 */
export const keysCommand: Command = async ([, host = ''], print) => {
  if (!URL.canParse(host) || process.stdin.isTTY) {
    print(USAGE)
    return 2
  }
  const masterKey = (await text(process.stdin)).trim()
  if (masterKey === '') {
    print(USAGE)
    return 2
  }
  const { searchKey, writeKey, adminKey } = await makeKeys(host.replace(/\/+$/, ''), masterKey)
  print(`MEILISEARCH_HOST=${host}`)
  print(`MEILISEARCH_SEARCH_KEY=${searchKey}`)
  print(`MEILISEARCH_WRITE_KEY=${writeKey}`)
  print(`MEILISEARCH_ADMIN_KEY=${adminKey}`)
  return 0
}
