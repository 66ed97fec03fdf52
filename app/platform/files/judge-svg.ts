import { FileFault } from './inspected'
import { attribute, type XmlTag, type XmlVisitor } from './walk-xml.server'

/** Reads a drawing inside a document: no program in it, nothing from elsewhere. */
export function svgVisitor(): XmlVisitor {
  return { open: judgeTag }
}

function judgeTag(tag: XmlTag): void {
  if (tag.local === 'script' || tag.local === 'foreignObject') throw new FileFault('script')
  if (Object.values(tag.attributes).some(({ local }) => /^on/i.test(local))) throw new FileFault('script')
  if (tag.local === 'a') return
  const href = attribute(tag, 'href').trim()
  if (href !== '' && !/^(?:#|data:image\/(?:png|jpeg);)/i.test(href)) throw new FileFault('remoteParts')
}
