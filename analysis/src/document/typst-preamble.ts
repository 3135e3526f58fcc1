/**
 * The look of the printed plaidoyer, as Typst functions that `write-typst.ts` calls: colours and type of the interface, A4,
 * ragged lines of some 68 signs. Written for PDF/UA-1: real headings, lists, tables, quotes; drawings carry their words.
 */
export const typstPreamble = `
#let ink = rgb("#1B1F24")
#let ink-2 = rgb("#454A50")
#let teal = rgb("#0B5C5E")
#let teal-dark = rgb("#084B4D")
#let hairline = rgb("#D8D1C0")
#let tint = rgb("#EEF4F2")

#let text-width = 14cm
#let running-head(title) = context {
  let page-number = here().page()
  let chapters = query(heading.where(level: 1))
  if chapters.any(it => it.location().page() == page-number) { return }
  let before = chapters.filter(it => it.location().page() < page-number)
  set text(size: 9pt, fill: ink-2)
  grid(columns: (1fr, 1fr), column-gutter: 1cm,
    if before.len() > 0 { before.last().body },
    align(right, title))
}
#let running-foot(federation) = context {
  set text(size: 9pt, fill: ink-2)
  grid(columns: (1fr, auto), federation, text(weight: 700, fill: ink, counter(page).display()))
}

#let plaidoyer(title: "", subtitle: "", federation: "", body) = {
  set document(title: title, description: subtitle)
  set text(font: "Atkinson Hyperlegible Next", size: 11pt, fill: ink, lang: "fr", region: "BE", hyphenate: false)
  set par(leading: 0.74em, spacing: 1.3em, justify: false)
  set page(paper: "a4", margin: (top: 3.1cm, bottom: 3.2cm, left: 3.7cm, right: 3.3cm),
    header-ascent: 1.1cm, footer-descent: 1.2cm,
    header: running-head(title), footer: running-foot(federation))
  set list(marker: text(fill: teal, "–"), body-indent: 0.6em, spacing: 0.85em)
  set footnote.entry(separator: line(length: 100%, stroke: 0.5pt + ink-2), gap: 0.55em, indent: 0pt)
  show footnote.entry: set text(size: 9pt, fill: ink-2)
  show footnote.entry: set par(leading: 0.55em)
  show link: set text(fill: teal-dark)
  show heading: set text(weight: 700, fill: ink)
  show heading: set par(leading: 0.45em)
  show heading.where(level: 1): it => {
    pagebreak(weak: true)
    block(width: 100%, above: 0pt, below: 1.1cm, sticky: true, {
      set text(size: 30pt, weight: 800)
      block(below: 14pt, it.body)
      block(above: 14pt, line(length: 100%, stroke: 1.5pt + ink))
    })
  }
  show heading.where(level: 2): it => block(width: 100%, above: 3em, below: 1.2em, sticky: true,
    text(size: 19pt, it.body))
  show heading.where(level: 3): it => block(width: 100%, above: 2em, below: 1.1em, sticky: true,
    text(size: 13pt, it.body))
  show quote.where(block: true): it => block(width: 100%, above: 1.5em, below: 1.5em, breakable: false,
    inset: (left: 16pt, y: 3pt), stroke: (left: 2.5pt + teal), {
      set par(spacing: 0.8em)
      text(size: 11.5pt, it.body)
      if it.attribution != none {
        parbreak()
        text(size: 9.5pt, fill: ink-2, it.attribution)
      }
    })
  body
}

#let cover(kind: "", date: "", title: "", subtitle: "", federation: "", strokes: 0, caption: "", size: 44pt) = page(
  header: none, footer: none, margin: (x: 2.6cm, top: 2.6cm, bottom: 2.4cm), {
    set text(size: 13pt)
    grid(columns: (1fr, auto), text(weight: 700, kind), text(weight: 600, date))
    v(2.2cm)
    block(width: 92%, {
      set par(leading: 0.32em)
      set text(size: size, weight: 800)
      std.title(title)
    })
    if subtitle != "" {
      v(0.7cm)
      block(width: 80%, { set par(leading: 0.6em); text(size: 16pt, subtitle) })
    }
    v(1fr)
    if strokes > 0 {
      pdf.artifact(for n in range(calc.ceil(strokes / 24)) {
        block(above: 0.7cm, below: 0pt, stack(dir: ltr, spacing: 5.1mm,
          ..range(calc.min(24, strokes - n * 24)).map(_ => rect(width: 1.5mm, height: 2.9cm, fill: teal))))
      })
      v(0.5cm)
      text(size: 10.5pt, caption)
    }
    v(0.9cm)
    text(weight: 700, size: 14pt, federation)
  })

#let contents(title) = {
  heading(level: 1, outlined: false, bookmarked: true, title)
  set outline.entry(fill: none)
  show outline.entry.where(level: 1): it => block(above: 1.5em, below: 0.6em, text(weight: 700, it))
  show outline.entry.where(level: 2): set block(above: 0.75em, below: 0.75em)
  show link: set text(fill: ink)
  outline(title: none, depth: 2, indent: 1.1em)
}

#let numbered(number, title) = if number == "" { title } else { text(fill: teal, number) + h(0.55em) + title }

#let note(words) = footnote({ h(0.25em); words })

#let figure-words(words) = text(weight: 700, words)

#let scale(heading: "", needle: 0, levels: (), sentence: "", alternative: "") = block(width: 100%, above: 1.2em, below: 1.7em, breakable: false, {
  text(weight: 600, size: 10.5pt, heading)
  v(0.35em, weak: true)
  figure(kind: "echelle", supplement: none, outlined: false, alt: alternative,
    block(width: 100%, height: 1.62cm, {
      let at = (needle + 1) * 50%
      place(top + left, dy: 0.72cm, line(length: 100%, stroke: 1pt + ink))
      for n in range(21) {
        let tall = calc.rem(n, 5) == 0
        let up = if tall { 0.24cm } else { 0.13cm }
        place(top + left, dx: n * 5%, dy: 0.72cm - up, line(angle: 90deg, length: up, stroke: (if tall { 1pt } else { 0.6pt }) + ink))
      }
      place(top + left, dx: at - 0.2cm, dy: 0.14cm, polygon(fill: teal, (0cm, 0cm), (0.4cm, 0cm), (0.2cm, 0.5cm)))
      place(top + left, dx: at, dy: 0.62cm, line(angle: 90deg, length: 0.36cm, stroke: 1.6pt + teal))
      let name(level) = if level.held {
        box(stroke: (bottom: 2pt + teal), outset: (bottom: 3.5pt), text(weight: 700, level.name))
      } else { text(fill: ink-2, level.name) }
      place(bottom + left, name(levels.at(0)))
      place(bottom + left, dx: 60%, name(levels.at(1)))
      place(bottom + right, name(levels.at(2)))
    }))
  v(1.05em, weak: true)
  text(size: 9.5pt, fill: ink-2, sentence)
})
#let scale-missing(heading: "", sentence: "") = block(above: 1.2em, below: 1.7em, {
  text(weight: 600, size: 10.5pt, heading)
  linebreak()
  text(size: 9.5pt, fill: ink-2, sentence)
})

#let finding(sentence, note) = block(width: 100%, above: 1.4em, below: 1.4em, breakable: false, {
  set par(spacing: 0.8em)
  text(size: 13pt, weight: 700, sentence)
  if note != "" { parbreak(); text(size: 9pt, fill: ink-2, note) }
})

#let counts(caption: "", header: (), rows: (), note: "") = block(width: 100%, above: 1.5em, below: 1.7em, breakable: rows.len() > 18, {
  set par(spacing: 0.8em)
  block(sticky: true, below: 0.8em, text(weight: 700, caption))
  set text(size: 10pt, number-width: "tabular")
  table(columns: (1fr, auto), align: (left, right), inset: (x: 0pt, y: 5.5pt),
    stroke: (x, y) => (top: if y == 0 { 1.2pt + ink } else { 0.5pt + hairline }, bottom: 0.5pt + hairline),
    table.header(..header.map(it => text(weight: 600, it))),
    ..rows.flatten())
  if note != "" { text(size: 9pt, fill: ink-2, note) }
})

#let framed(title, body) = block(width: 100%, above: 1.6em, below: 1.7em, inset: 14pt, radius: 2pt, fill: tint, {
  if title != "" { block(below: 0.9em, sticky: true, text(weight: 700, size: 11.5pt, title)) }
  set text(size: 10.5pt)
  body
})

#let position(level, title, body) = {
  block(width: 100%, above: 2.2em, below: 0pt, sticky: true, line(length: 100%, stroke: 1pt + ink))
  show heading: it => block(width: 100%, above: 0.9em, below: 1.1em, sticky: true, text(size: 13pt, it.body))
  heading(level: level, outlined: false, title)
  body
}

#let solution(label: "", number: 0, authorities: "", body) = block(width: 100%, above: 1.6em, below: 1.6em, breakable: false,
  grid(columns: (1.55cm, 1fr), column-gutter: 0.45cm, {
    set par(leading: 0.3em)
    text(size: 9.5pt, weight: 600, fill: teal, label)
    linebreak()
    text(size: 25pt, weight: 800, fill: teal-dark, str(number))
  }, {
    set par(spacing: 0.75em)
    { set text(weight: 700); body }
    parbreak()
    text(size: 9.5pt, fill: ink-2, authorities)
  }))

#let summary-group(level, authority, items) = {
  show heading: it => block(width: 100%, above: 2em, below: 1.1em, sticky: true, text(size: 13pt, it.body))
  heading(level: level, outlined: false, authority)
  set enum(numbering: n => box(width: 1.35em, align(right, text(weight: 700, fill: teal-dark, str(n)))), body-indent: 0.8em, spacing: 0.9em, number-align: right + top)
  enum(..items)
}
`;
