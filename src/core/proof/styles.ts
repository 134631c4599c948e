import { markup } from "./markup";

/** How the sheet looks on a screen. Colours keep 4.5:1 on both grounds; every one of them has a sign and a word beside it. */
export const STYLES = markup`<style>
:root{
--ground:#f4f2ec;--paper:#fffefb;--ink:#1d1c1a;--soft:#57544d;--line:#d9d5ca;--shade:#f0ede4;
--good:#17633a;--good-ground:#e2f0e6;--bad:#a4161a;--bad-ground:#fbe6e4;--none:#595650;--none-ground:#ebe8e0;
--warn:#7a4f00;--link:#0b4f8a;--own:#fff2c4;--own-line:#a87b00;
--serif:Cambria,"Noto Serif","Times New Roman",Times,serif;
--sans:"Segoe UI",system-ui,-apple-system,"Noto Sans",Arial,sans-serif;
--signs:"Segoe UI Symbol","Noto Sans Symbols2","Noto Sans Symbols","Apple Symbols","DejaVu Sans",sans-serif;
}
@media (prefers-color-scheme:dark){:root{
--ground:#161614;--paper:#1f1f1c;--ink:#eceae3;--soft:#b3afa4;--line:#3d3c37;--shade:#2a2a26;
--good:#7fd49e;--good-ground:#17362314;--bad:#ff9d94;--bad-ground:#45201d66;--none:#b8b4a9;--none-ground:#38372f;
--warn:#f0c060;--link:#8fc4ff;--own:#463a10;--own-line:#d6b04a;
}}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--ink);font:16px/1.6 var(--sans);-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;overflow-wrap:break-word}
main,footer{max-width:60rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
main{padding-top:clamp(1.5rem,5vw,3.5rem)}
footer{padding-top:1rem;padding-bottom:3rem;color:var(--soft);font-size:.875rem}
h1,h2,h3{line-height:1.25;text-wrap:balance;margin:0}
h1{font:600 clamp(1.9rem,1.3rem + 2.6vw,2.9rem)/1.15 var(--serif);letter-spacing:-.01em}
h2{font:600 1.5rem/1.25 var(--serif);margin:3rem 0 .75rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1rem;font-weight:600}
p,ul,ol,dl{margin:.5rem 0}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
code{font:.8125rem/1.5 ui-monospace,Consolas,"Noto Sans Mono",monospace;overflow-wrap:anywhere}
.vh{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.brand{margin:0 0 .5rem;color:var(--soft);font-weight:600;letter-spacing:.04em}
.names{margin:.5rem 0 0;font:1.125rem/1.5 var(--serif);overflow-wrap:anywhere}
.hint,.place,.more{color:var(--soft);font-size:.875rem}
.sign,.tick.finding,.tick.fails{font-family:var(--signs);font-style:normal}
.tallies{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:1rem;margin:1rem 0}
.tally{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:1rem 1.125rem}
.tally h3{color:var(--soft);font-weight:400;font-size:.875rem}
.tally .total{margin:.125rem 0 .625rem}
.tally .total strong{font:600 2.25rem/1.1 var(--serif);font-variant-numeric:lining-nums}
.tally ul{list-style:none;margin:.625rem 0 0;padding:0;font-variant-numeric:tabular-nums}
.bar{display:flex;gap:2px;height:8px;border-radius:4px;overflow:hidden}
.bar span{min-width:4px}.bar .matched{background:var(--good)}.bar .differs{background:var(--bad)}.bar .not-checkable{background:var(--none)}
.tally .matched .sign,.note.matched h3{color:var(--good)}.tally .differs .sign,.note.differs h3{color:var(--bad)}
.tally .not-checkable .sign,.note.not-checkable h3{color:var(--none)}
.scroll{position:relative;overflow-x:auto;margin:.75rem 0;max-width:100%}
table{border-collapse:collapse;font-size:.875rem;line-height:1.4}
caption{text-align:left;padding:.25rem 0 .5rem;font-size:.9375rem}
caption .place{display:block}.stay{display:block;position:sticky;left:0;max-width:min(100%,calc(100vw - 2rem))}
th,td{padding:.3rem .55rem;border:1px solid var(--line);vertical-align:top;text-align:left;font-weight:400}
thead th{background:var(--shade);font-weight:600}
.grid,.excerpt{background:var(--paper);font-variant-numeric:tabular-nums lining-nums}
.grid tbody th{min-width:8rem}.grid thead th{text-align:center;vertical-align:middle;min-width:3.5rem}
.grid td.n,.excerpt td{text-align:right}
.grid td,.grid th{white-space:pre-line}.grid td.n{white-space:nowrap}
.fold td{color:var(--soft);font-style:italic;text-align:center}
.files{width:100%}.files td:nth-child(2){white-space:nowrap}
.files .kind{display:block;color:var(--soft);font-size:.8125rem}
.files th[scope=row]{min-width:9rem;overflow-wrap:anywhere}
.facts{display:grid;gap:.375rem}
.facts div{display:grid;grid-template-columns:minmax(7rem,12rem) 1fr;gap:.25rem 1rem}
.facts dt{color:var(--soft)}.facts dd,.legend dd{margin:0}
@media (max-width:30rem){.facts div{grid-template-columns:1fr;gap:0}}
.findings{list-style:none;padding:0}
.findings>li{border-left:3px solid var(--line);padding:.25rem 0 .25rem 1rem;margin:1rem 0;scroll-margin-top:1rem}
.findings>li>p{margin:.125rem 0;max-width:44rem}
.findings .error{border-color:var(--bad)}.findings .error .sign,.findings .error .word{color:var(--bad)}
.findings .warning{border-color:var(--warn)}.findings .warning .sign,.findings .warning .word{color:var(--warn)}
.findings .note{border-color:var(--link)}.findings .note .sign,.findings .note .word{color:var(--link)}
.findings .kind{font-weight:600;font-size:.9375rem}
.findings .reason{font-style:italic}
.findings>li:target{background:var(--own);outline:6px solid var(--own)}
.paper{background:var(--paper);border:1px solid var(--line);border-radius:3px;padding:clamp(1rem,5vw,3.5rem);margin:1.25rem 0;font:1.0625rem/1.75 var(--serif);box-shadow:0 1px 3px rgb(0 0 0/.06)}
.paper>p{margin:.625rem 0;max-width:42rem;white-space:pre-line;hanging-punctuation:first}
.paper>.scroll{font-family:var(--sans)}
.paper .name{color:var(--soft);font:600 .875rem/1.4 var(--sans);margin-bottom:1.25rem;overflow-wrap:anywhere}
.paper .heading{font-weight:700;margin-top:1.4em}.paper .level-1{font-size:1.15em}
.paper .item{padding-left:1.25rem}
.paper .footnote{font-size:.875rem;line-height:1.55;border-top:1px solid var(--line);padding-top:.375rem}
.f{color:inherit;text-decoration:underline 2px;text-underline-offset:.2em;border-radius:2px;padding:0 .08em}
.f.matched{text-decoration-color:var(--good)}.f.matched .sign{color:var(--good)}
.f.differs{text-decoration:underline wavy 1.5px var(--bad);background:var(--bad-ground);font-weight:700}.f.differs .sign{color:var(--bad)}
.f.not-checkable{text-decoration:underline dotted 2px var(--none)}.f.not-checkable .sign{color:var(--none)}
.f:hover,.f:target{background:var(--own)}
.f .sign{font-size:.62em;font-weight:400;vertical-align:super;line-height:0;padding-left:.15em;text-decoration:none;display:inline-block}
.f .no{display:none}
.flag{font:.75em var(--sans);color:var(--warn);text-decoration:none;padding:0 .1em 0 .25em;white-space:nowrap}.flag .sign{padding-right:.1em}
.ticks{display:inline-flex;align-items:baseline;gap:.1rem;margin-left:.3rem;font-size:.75rem;white-space:nowrap}
.tick{color:var(--good);text-decoration:none;white-space:nowrap}
.tick.rounded{color:var(--none)}.tick.fails{color:var(--bad);font-weight:700}.tick.finding{color:var(--warn)}
a.tick:hover{text-decoration:underline}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.875rem}
.legend div{display:flex;gap:.4rem;align-items:baseline}.legend .ticks{margin:0;font-size:.875rem}
.excerpt{font-size:.8125rem}.excerpt caption{font-size:.8125rem;color:var(--soft)}
.excerpt thead th{font-weight:400;text-align:right;vertical-align:bottom;max-width:11rem}
.excerpt tbody th{max-width:16rem}
.excerpt .own{background:var(--own);font-weight:700;outline:2px solid var(--own-line);outline-offset:-2px}
.excerpt .skips td,.excerpt .skips th{border-top:3px double var(--soft)}
.no{color:var(--soft);font-variant-numeric:tabular-nums}
.note>p{margin:.375rem 0}.note .quote{font:600 1.0625rem/1.5 var(--serif)}
.note .working{font:600 1.125rem/1.5 var(--serif);font-variant-numeric:tabular-nums lining-nums}
.note .words{padding-left:1.1rem}
@media screen{
#notes>h2{display:none}
.note{display:none}
.note:target{display:block;position:fixed;z-index:2;inset:auto 0 0 0;max-height:60vh;overflow:auto;background:var(--paper);border-top:1px solid var(--line);box-shadow:0 -6px 24px rgb(0 0 0/.18);padding:1rem clamp(1rem,4vw,1.75rem) 1.25rem}
.note .back{display:inline-block;margin-top:.5rem;padding:.35rem .9rem;border:1px solid currentcolor;border-radius:4px;text-decoration:none}
@media (min-width:80rem){
.note:target{inset:0 0 0 auto;width:26rem;max-height:none;border-top:0;border-left:1px solid var(--line);padding-top:2rem}
main:has(.note:target){margin-left:max(0px,calc((100vw - 26rem - 60rem)/2));margin-right:26rem}
}}
@media (forced-colors:active){.f.matched{text-decoration-style:solid}.excerpt .own{outline:2px solid Mark}}
</style>`;
