// What is in a chart, as plain links to its parts.

export type ContentsProps = { label: string; parts: readonly { id: string; title: string }[] }

export function Contents({ label, parts }: ContentsProps) {
  return (
    <nav class="chart-contents" aria-label={label}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
