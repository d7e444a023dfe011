// A PDF of a page that anybody may read; asked for without the key of this device, as it says nothing of anybody.
import { Trouble } from './trouble.ts'

export async function fetchPublicPaper(path: string): Promise<Blob> {
  const answer = await fetch(path, { credentials: 'omit' })
  if (!answer.ok) throw new Trouble('server', 'No PDF could be made just now.', answer.status)
  return answer.blob()
}
