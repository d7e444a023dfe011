// Makes the web app and a browser ready before the first journey; a journey takes it with inject('browser').
import type { TestProject } from 'vitest/node'
import { ensureBrowser, ensureWeb } from './setup.ts'

export async function setup(project: TestProject): Promise<void> {
  await ensureWeb()
  project.provide('browser', await ensureBrowser())
}
