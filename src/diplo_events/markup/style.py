"""The style sheet of the page: plain colours that stay apart for eyes that see no red."""

from typing import Final

STYLE: Final = """
.dpe { font: 15px/1.5 system-ui, sans-serif; color: #1c1e21; background: #fff; max-width: 60rem; margin: 0 auto;
  padding: 1rem; }
.dpe h2 { font-size: 1.1rem; margin: .5rem 0; }
.dpe h3 { font-size: .85rem; margin: 0; color: #57606a; }
.dpe h3 small { font-weight: normal; }
.dpe section { border-top: 1px solid #d0d7de; padding: .6rem 0; }
.dpe section.dim .words { color: #57606a; }
.dpe .words { font: 21px/2.1 "Noto Naskh Arabic", "Amiri", "Geeza Pro", "Traditional Arabic", serif; margin: .2rem 0;
  text-align: right; }
.dpe bdi { font-size: 1.1em; }
.dpe .m { padding: 1px 3px; border-radius: 4px; }
.dpe .person { background: #cfe3ff; } .dpe .position { background: #c9f0ee; }
.dpe .organisation { background: #e5d9fb; }
.dpe .topic { background: #fbdce8; } .dpe .q { background: #f3f4f6; }
.dpe .country { background: #d3f2d3; } .dpe .place { background: #ffe3c2; } .dpe .date { background: #fff3b0; }
.dpe .t { padding-bottom: 2px; border-bottom: 3px solid; }
.dpe .t.told { border-color: #1a7f37; font-weight: bold; } .dpe .t.missed { border-color: #bc4c00;
  border-bottom-style: dotted; }
.dpe .whole { white-space: pre-line; }
.dpe [data-label]::after { content: attr(data-label); font: bold 10px/1 system-ui, sans-serif; color: #57606a;
  direction: ltr; unicode-bidi: isolate; margin: 0 4px; white-space: nowrap; }
.dpe .error { color: #b42318; }
.dpe .legend span { font-size: .8rem; margin-inline-end: .3rem; }
.dpe ul { margin: .2rem 0; padding-inline-start: 1.2rem; }
.dpe li.told::marker { content: "\\2713  "; color: #1a7f37; }
.dpe li.missed::marker { content: "\\2717  "; color: #bc4c00; }
.dpe summary { cursor: pointer; color: #57606a; font-size: .85rem; }
.dpe .why { color: #57606a; font-size: .85rem; }
.dpe .events { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .6rem;
  padding: 0; }
.dpe .events > li { border: 1px solid #d0d7de; border-radius: 6px; padding: .4rem .8rem; list-style-position: inside; }
.dpe dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .8rem; margin: .1rem 0 .6rem; }
.dpe dt { color: #57606a; } .dpe dd { margin: 0; }
.dpe .clause { margin: .3rem 0; list-style: none; }
.dpe .f { display: inline-block; border: 1px solid #d0d7de; border-radius: 6px; padding: 0 .5rem; margin: .1rem; }
.dpe .f i { display: block; font: .7rem system-ui, sans-serif; color: #57606a; }
.dpe .f.predicate { border-color: #1a7f37; border-width: 2px; } .dpe .f.subject, .dpe .f.host { background: #eef6ff; }
.dpe .f.object { background: #fff5eb; } .dpe .f.genitive { background: #f3effc; }
.dpe .tokens { display: flex; flex-wrap: wrap; gap: .3rem; padding: 0; list-style: none; }
.dpe .tokens > li { border: 1px solid #d0d7de; border-radius: 6px; padding: .1rem .5rem; max-width: 16rem; }
.dpe .tokens b { display: block; font: 18px/1.6 "Noto Naskh Arabic", "Amiri", "Geeza Pro", serif; }
.dpe .tokens .why { display: block; }
"""
