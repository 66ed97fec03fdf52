import { it } from 'vitest'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import { compete } from './journey/competition'

const application = useApplication()
const sitDown = useBrowser(application)

it.each([true, false])(
  'a competition with two phases is written, approved, answered and opened after phase one (JavaScript: %s)',
  (javaScript) => compete(application(), sitDown, javaScript),
  300_000,
)
