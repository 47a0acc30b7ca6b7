/** Layout of `laporan.html`. Colours, sizes and fonts come from the design tokens that stand before it. */
export const REPORT_CSS = `
@page { size: A4; margin: 16mm 14mm; }
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 62rem;
  padding: var(--space-6) var(--space-4) var(--space-8);
  background: var(--surface);
  color: var(--ink);
  font: var(--text-body) / var(--line-height) var(--font);
  overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: var(--text-page); line-height: 1.25; }
h2 { margin: var(--space-8) 0 var(--space-3); font-size: var(--text-title); }
h3 { margin: var(--space-4) 0 var(--space-2); font-size: var(--text-body); }
p { margin: 0 0 var(--space-2); }
a { color: var(--accent); }
a:focus-visible { outline: var(--ring) solid var(--accent); outline-offset: var(--ring); }
ul, ol { margin: 0; padding-inline-start: var(--space-6); }
li { margin-block-end: var(--space-1); }
.soft { color: var(--ink-soft); font-size: var(--text-small); }
.digits { font-family: var(--font-digits); font-variant-numeric: tabular-nums; }
.first-screen {
  display: grid;
  grid-template-columns: minmax(15rem, 2fr) 3fr;
  grid-template-areas: 'identity happened' 'asked asked';
  gap: var(--space-4);
  margin-block-start: var(--space-4);
}
#identity { grid-area: identity; }
#happened { grid-area: happened; }
#asked { grid-area: asked; }
.card {
  border: var(--border) solid var(--line);
  border-radius: var(--radius);
  padding: var(--space-4);
  background: var(--surface-soft);
}
.card h2, .card h3:first-child { margin-block-start: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: var(--space-1) var(--space-4); margin: 0; }
.card dl { grid-template-columns: 1fr; gap: 0; }
.card dd { margin-block-end: var(--space-2); }
dt { color: var(--ink-soft); }
.card dt { font-size: var(--text-small); }
dd { margin: 0; }
.card dd { font-weight: 600; }
.answers { list-style: none; padding: 0; }
.answers li {
  border-inline-start: var(--space-1) solid var(--stop);
  padding-inline-start: var(--space-3);
  margin-block-end: var(--space-3);
}
.answer { font-weight: 600; }
.notice {
  border-inline-start: var(--space-1) solid var(--line);
  padding-inline-start: var(--space-3);
}
pre {
  margin: 0 0 var(--space-2);
  padding: var(--space-2) var(--space-3);
  border: var(--border) solid var(--line);
  border-radius: var(--radius);
  background: var(--surface-soft);
  font-size: var(--text-small);
  white-space: pre-wrap;
}
table { width: 100%; border-collapse: collapse; font-size: var(--text-small); }
th, td {
  border-block-end: var(--border) solid var(--line);
  padding: var(--space-2);
  text-align: start;
  vertical-align: top;
}
thead th { background: var(--surface-soft); white-space: nowrap; }
thead { display: table-header-group; }
tr, figure { break-inside: avoid; }
th.day { padding-block-start: var(--space-4); background: var(--surface); font-size: var(--text-body); }
.number, .time, .picture a { white-space: nowrap; }
.time span { display: block; color: var(--ink-soft); }
tr.incident td.event bdi { font-weight: 600; }
tr.replaced td.event bdi { text-decoration: line-through; }
figure { margin: 0 0 var(--space-6); }
figure img {
  display: block;
  max-width: 100%;
  max-height: 90vh;
  border: var(--border) solid var(--line);
}
figcaption { margin-block-start: var(--space-2); }
.warning {
  margin-block-start: var(--space-8);
  break-inside: avoid;
  border: var(--border) solid var(--warn);
  border-radius: var(--radius);
  padding: var(--space-3) var(--space-4);
  background: var(--warn-soft);
  color: var(--warn);
}
.warning h2 { margin: 0 0 var(--space-2); }
@media screen and (max-width: 44rem) {
  .first-screen {
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: 'identity' 'happened' 'asked';
  }
  table, tbody, tr, td, th.day { display: block; }
  thead { display: none; }
  th, td { border: 0; padding: 0; }
  tr { border-block-end: var(--border) solid var(--line); padding-block: var(--space-2); }
  td.number, td.time, td.step { display: inline-block; margin-inline-end: var(--space-2); color: var(--ink-soft); }
  .time span { display: inline; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-block-end: var(--space-2); }
}
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  #chronology { break-before: page; }
  pre, dl, .answers li { break-inside: avoid; }
  .first-screen { gap: var(--space-3); font-size: var(--text-small); }
  .card { padding: var(--space-3); }
  .card dd { margin-block-end: var(--space-1); }
  tbody tr:first-child { break-after: avoid; }
  figure img { max-height: 200mm; }
  a { color: inherit; text-decoration: none; }
}
`;
