// How much of a curriculum is sent to a device, as it is and compressed.
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Reader } from '#curriculum/shape/shelf.ts'
import type { Curriculum } from '#curriculum/shape/topic.ts'
import { curriculumFor } from './bundle.ts'

export type Sizes = { files: number; plain: number; gzip: number; brotli: number }

// Every file is compressed by itself, as it is sent; the index goes along.
export function sizesFor(reader: Reader, curriculum: Curriculum): Sizes {
  const { files, index } = curriculumFor(reader, curriculum)
  const texts = [...files.values(), JSON.stringify(index)].map((text) => Buffer.from(text))
  const sum = (size: (text: Buffer) => number) => texts.reduce((total, text) => total + size(text), 0)
  return {
    files: texts.length,
    plain: sum((text) => text.length),
    gzip: sum((text) => gzipSync(text).length),
    brotli: sum((text) => brotliCompressSync(text).length),
  }
}
