// Bytes and how they are written down: base64url without padding, and UTF-8.

export type Bytes = Uint8Array<ArrayBuffer>

export function toText(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

export function fromText(text: string): Bytes {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

export const encode = (text: string): Bytes => new TextEncoder().encode(text)
export const decode = (bytes: BufferSource): string => new TextDecoder().decode(bytes)
