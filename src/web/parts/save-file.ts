// Gives a file that the office has made to the browser, to be kept where it keeps what is downloaded.

export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read what is saved a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
