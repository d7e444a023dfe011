// Unpacks the browser that npm brought into the temporary folder this program was started with.

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflate } from '@sparticuz/chromium'

const packed = join(dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')))), 'bin')
for (const archive of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) await inflate(join(packed, archive))
