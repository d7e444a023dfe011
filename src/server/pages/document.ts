// The frame of every page without script: a title, the way to help, the page itself.
import type { Page } from '#server/http/route.ts'
import { type Html, html } from './html.ts'
import { STYLES_NAME } from './stylesheet.ts'

export type Whole = {
  title: string
  body: Html
  language?: string
  large?: boolean
  /** What stands beside the way to help, above the page. */
  links?: readonly Html[]
  help?: Html
  status?: number
  cache?: string
}

export function documentOf({ title, body, help, ...whole }: Whole): Page {
  const { language = 'en', large = false, links = [], status = 200, cache = 'no-cache' } = whole
  const top =
    help || links.length > 0
      ? html`<header class="bar">${links}${help ? html`<a class="help-link" href="#help">Get help now</a>` : null}</header>`
      : null
  const { html: text } = html`<!doctype html>
<html lang="${language}"${large ? html` class="large"` : null}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/pages/${STYLES_NAME}">
</head>
<body>
<a class="skip" href="#page">Skip to the page</a>
${top}
<main id="page" tabindex="-1">
${body}
</main>
${help ?? null}
</body>
</html>
`
  return { status, type: 'text/html; charset=utf-8', text, cache }
}

/** A page that says one thing and what to do next. */
export const sayingPage = (title: string, sentence: string, status = 200): Page =>
  documentOf({ title, status, body: html`<h1>${title}</h1><p class="lead">${sentence}</p>` })

export const notFoundPage = (): Page =>
  sayingPage('This page is not here', 'Check the address, or use the link you were given.', 404)
