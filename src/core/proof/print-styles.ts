import { markup } from "./markup";

/** On A4: figures bear the numbers of their notes, and all notes are printed behind the text; wide tables get a page across. */
export const PRINT_STYLES = markup`<style>
@media print{
:root{--ground:#fff;--paper:#fff;--ink:#000;--soft:#444;--line:#999;--shade:#f2f2f2;--good:#0f5a30;--good-ground:#fff;--bad:#94090d;--bad-ground:#fff;--none:#4a4a4a;--warn:#664200;--link:#000;--own:#fff3c8;--own-line:#7a5a00}
@page{size:A4;margin:18mm 16mm 20mm 22mm;@bottom-right{content:counter(page) "/" counter(pages);font:9pt sans-serif}}
@page across{size:A4 landscape;margin:16mm}
html{font-size:10.5pt;line-height:1.45;scroll-padding-top:0}
main,footer{max-width:none;padding:0;margin:0}
a{color:inherit;text-decoration:none}
h2{margin-top:1.6rem;break-after:avoid}h3,.heading,caption,.kind{break-after:avoid}
.scroll{overflow:visible}
#tables{page:across}#tables>h2{border-top:0;margin-top:0}.scroll{break-inside:avoid-page}
.scroll.wide table{width:100%;font-size:7.5pt}.scroll.wide th,.scroll.wide td{padding:.15rem .2rem;min-width:0}
table{font-size:8.5pt}thead{display:table-header-group}tr,.tally,.findings>li,.note{break-inside:avoid}
.tallies{grid-template-columns:repeat(3,1fr);gap:.5rem}.bar,.own,.bar span,thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.hint:has(+.paper),.back{display:none}
.paper{border:0;box-shadow:none;padding:0;font-size:11pt;line-height:1.5}.paper>p{max-width:none;orphans:3;widows:3}
.f .no{display:inline;color:inherit;padding-left:.1em}
#notes{font-size:9pt}#notes>h2{break-before:page}
.note{border-top:.5pt solid var(--line);padding:.3rem 0}.note h3,.note>.quote{display:inline;margin-right:.5em}.note>.hint{margin:.15rem 0}.note .quote,.note .working{font-size:10pt}
.excerpt,.excerpt caption{font-size:8pt}
.hint{font-size:8.5pt}
}
</style>`;
