// The code in the footer of a page: a QR code that a phone reads, and the same address in letters.
import { create } from 'qrcode'
import type { Code } from './paper.ts'

/** The letters leave out `https://`, which a browser adds by itself. */
export function codeFor(address: string): Code {
  return { svg: qrSvg(address), address: address.replace(/^https:\/\//, '') }
}

function qrSvg(text: string): string {
  const { size, get } = sizedCode(text)
  const runs: string[] = []
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const start = x
      while (x < size && get(y, x)) x += 1
      if (x > start) runs.push(`M${start} ${y}h${x - start}v1h-${x - start}z`)
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><path d="${runs.join('')}" fill="#000"/></svg>`
}

function sizedCode(text: string) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  return { size: modules.size, get: (y: number, x: number) => Boolean(modules.get(y, x)) }
}

/** Where the pages without script are. */
export const topicAddress = (origin: string, topic: string) => `${origin}/read/${topic}`
export const sectionAddress = (origin: string, topic: string, section: string) =>
  `${origin}/read/${topic}/${section}`
export const blankSheetAddress = (origin: string, edition: string) => `${origin}/read/sheet/${edition}`
export const leafletAddress = (origin: string, leaflet: string) => `${origin}/read/leaflet/${leaflet}`
export const storyAddress = (origin: string, story: string) => `${origin}/read/story/${story}`
export const listAddress = (origin: string, list: string) => `${origin}/read/list/${list}`
export const relaxationAddress = (origin: string, id: string) => `${origin}/read/relaxation/${id}`
export const pageAddress = (origin: string, page: 'introduction' | 'orientation') => `${origin}/read/${page}`
/** In the client's app, which shows its door first. */
export const filledSheetAddress = (origin: string, slug: string, worksheet: string) =>
  `${origin}/my/${slug}/sheet/${worksheet}`
