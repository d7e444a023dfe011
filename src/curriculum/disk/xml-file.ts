// Reads a small XML file strictly into elements that know their line.
import { SaxesParser } from 'saxes'
import type { FileProof } from './proof.ts'

// `text` is what stands before the first element inside, without the spaces around it.
export type XmlElement = {
  tag: string
  line: number
  at: Record<string, string>
  text: string
  inside: XmlElement[]
}

export function readXml(text: string, proof: FileProof): XmlElement | undefined {
  const parser = new SaxesParser()
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let broken = false
  parser.on('error', (error) => {
    broken = true
    proof.finding(parser.line, `This is not XML: ${error.message.replace(/^\d+:\d+: /u, '')}`)
  })
  parser.on('doctype', () => proof.finding(parser.line, 'A drawing takes no doctype.'))
  parser.on('processinginstruction', () =>
    proof.finding(parser.line, 'A drawing takes no instruction (“<?…”).'),
  )
  parser.on('opentag', ({ name, attributes }) => {
    const element = { tag: name, line: parser.line, at: { ...attributes }, text: '', inside: [] }
    open.at(-1)?.inside.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('text', (said) => {
    const element = open.at(-1)
    if (!element || said.trim() === '') return
    if (element.inside.length > 0)
      proof.finding(parser.line, 'Words after an element stand in a <tspan> of their own.')
    else element.text = said.trim().replace(/\s+/gu, ' ')
  })
  parser.on('closetag', () => open.pop())
  parser.write(text).close()
  return broken ? undefined : root
}
