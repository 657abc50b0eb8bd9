// The style of the report's page: quiet on a screen, in the dark, on a phone and on paper. It must never name
// anything outside the page.
export const pageStyle = `
:root{--paper:#fbfaf7;--card:#ffffff;--ink:#1b2127;--soft:#545d66;--rule:#e2dfd7;--faint:#f1efe9;
--approved:#1d6f72;--scenario:#b5761a;--scenario-ink:#8a5200;--reduced:#7d8790;--unreviewed:#b3343a;--good:#256c3a;
--emergency:#7a3fa0;--over:#ffffff}
@media (prefers-color-scheme:dark){:root{--paper:#12161a;--card:#191e23;--ink:#e8e6e1;--soft:#a4aeb7;--rule:#2c343b;
--faint:#1f252b;
--approved:#55b3b0;--scenario:#d9a54a;--scenario-ink:#e0b56c;--reduced:#8d98a2;--unreviewed:#f0797f;--good:#74c48a;
--emergency:#bd8fe0;--over:#12161a}}
*{box-sizing:border-box}
html{font-size:15px;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 -apple-system,"Segoe UI",Roboto,"Helvetica Neue",
Arial,"Liberation Sans",sans-serif}
main{max-width:76rem;margin:0 auto;padding:3.5rem 2rem 2rem}
h1,h2{font-family:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","Liberation Serif",serif;
font-weight:600;letter-spacing:-.01em;line-height:1.15}
h1{font-size:2.9rem;margin:.1rem 0 .3rem;overflow-wrap:anywhere}
h2{font-size:1.65rem;margin:0 0 1rem}
h3{font-size:1rem;margin:1.75rem 0 .35rem;overflow-wrap:anywhere}
p{margin:.4rem 0}
a{color:inherit;text-underline-offset:.2em}
small{display:block;color:var(--soft);font-size:.82rem;line-height:1.4}
.kicker{margin:0;color:var(--soft);font-size:.8rem;letter-spacing:.14em;text-transform:uppercase}
.period{font-size:1.2rem;color:var(--soft);margin:0}
.period span{font-size:.8rem;letter-spacing:.08em}
.answer{max-width:46rem;font-size:1.2rem;line-height:1.5;margin:1.4rem 0 0}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.2rem,1fr));gap:1px;margin:2rem 0 1rem;padding:0;
background:var(--rule);border:1px solid var(--rule);border-radius:8px;overflow:hidden}
.figures div{background:var(--card);padding:.9rem 1.1rem .8rem}
.figures dt{color:var(--soft);font-size:.82rem}
.figures dd{margin:.1rem 0 0;font-size:1.75rem;line-height:1.2;font-variant-numeric:tabular-nums}
.figures dd small{font-size:.95rem;line-height:2.1}
.verdict{border-left:4px solid var(--soft);background:var(--faint);border-radius:0 8px 8px 0;padding:.65rem 1.1rem;
margin:1rem 0}
.verdict p{margin:0}.verdict ul{margin:.4rem 0 .2rem;padding-left:1.2rem}
.verdict.good{border-color:var(--good)}.verdict.good b{color:var(--good)}
.verdict.bad{border-color:var(--unreviewed)}.verdict.bad b{color:var(--unreviewed)}
nav{border-bottom:1px solid var(--rule);margin:1.6rem 0 0;padding-bottom:.7rem}
nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;list-style:none;margin:0;padding:0}
nav a{text-decoration:none;color:var(--soft);padding:.25rem 0;display:inline-block}
nav a:hover,nav a:focus-visible{color:var(--ink);text-decoration:underline}
section[id]{padding-top:2.6rem}
.lane{margin:0 0 1.4rem}
.lane h3{margin:1.1rem 0 .2rem}
.row{display:grid;grid-template-columns:17rem minmax(0,1fr);column-gap:1rem;align-items:center;
border-top:1px solid var(--rule);padding:.22rem 0}
.row.axis{border:0;padding:0;color:var(--soft)}
.row svg{width:100%;overflow:visible;display:block}
.axis text{font-size:11px;fill:var(--soft)}
.who{overflow-wrap:anywhere;line-height:1.3;font-size:.9rem}
.who b{font-weight:500}.who i{font-style:normal;color:var(--soft);font-size:.82rem}
.tick{stroke:var(--rule);stroke-width:1}
.bar{stroke-width:1.5;fill:var(--approved);stroke:var(--approved)}
.bar.reduced{fill:var(--paper);stroke:var(--reduced)}
.bar.scenario{fill:url(#hatch-scenario);stroke:var(--scenario)}
.bar.unreviewed{fill:url(#hatch-unreviewed);stroke:var(--unreviewed)}
.bar.emergency{fill:url(#hatch-emergency);stroke:var(--emergency)}
.under-emergency{fill:var(--emergency)}
.under-scenario{fill:var(--scenario)}.under-unreviewed{fill:var(--unreviewed)}
.over{stroke:var(--over);stroke-width:2.4}
.defs{position:absolute}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;list-style:none;margin:0 0 .6rem;padding:0;color:var(--soft);
font-size:.87rem}
.legend svg{margin-right:.5rem;vertical-align:-1px}
.scroll{overflow-x:auto;border:1px solid var(--rule);border-radius:8px;background:var(--card)}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.45}
th,td{text-align:left;vertical-align:top;padding:.55rem .9rem;border-top:1px solid var(--rule);
overflow-wrap:break-word;min-width:5.5rem;max-width:24rem}
th{font-weight:600}
thead th{border-top:0;color:var(--soft);font-size:.8rem;font-weight:500;white-space:nowrap;background:var(--faint)}
.group th{background:var(--paper);padding-top:.8rem;font-size:1rem}
.group th small{display:inline;margin-left:.6rem;font-weight:400}
.listed th:first-child{width:10rem}.listed th:nth-child(2){width:13rem}
#controls thead th:nth-child(2){width:auto}#controls th:first-child{width:22rem}#controls td{max-width:none}
#controls th small{font-weight:400}
td[data-label="For"],td[data-label="Longest"]{white-space:nowrap}
.scroll+.none{margin-top:1.6rem}
.number{text-align:right;font-variant-numeric:tabular-nums}
time{white-space:nowrap;font-variant-numeric:tabular-nums}
td.path,small.path{overflow-wrap:anywhere}
.path{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.8rem}
small.path{margin-top:.1rem}
.mark{display:inline-block;width:.62rem;height:.62rem;border-radius:50%;margin-right:.5rem;background:var(--approved)}
.mark.scenario{background:var(--scenario)}.mark.unreviewed{background:var(--unreviewed)}
.mark.emergency{background:var(--emergency);border-radius:0}
.mark.reduced{background:transparent;border:2px solid var(--reduced)}
.count{display:inline-block;min-width:1.6em;padding:0 .5em;margin-left:.3rem;border-radius:1em;
background:var(--faint);border:1px solid var(--rule);font-size:.82rem;font-weight:500;text-align:center}
.means,.none,.more{color:var(--soft)}.means{margin:0 0 .6rem}
.none b{color:var(--ink);font-weight:600}
.rests{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem 2rem;margin:0 0 1rem}
.rests dt{color:var(--soft);font-size:.82rem}.rests dd{margin:0;overflow-wrap:anywhere}
.assumptions{padding-left:1.2rem}.assumptions li{margin:.3rem 0}
footer{margin:3.5rem 0 0;padding-top:1rem;border-top:1px solid var(--rule);color:var(--soft);font-size:.85rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:focus-visible{outline:2px solid var(--approved);outline-offset:2px}
@media (max-width:46rem){
main{padding:1.8rem 1.1rem}
h1{font-size:2.1rem}.answer{font-size:1.08rem}
.figures{grid-template-columns:repeat(2,1fr)}
.figures div:last-child:nth-child(odd){grid-column:1/-1}
.row{grid-template-columns:1fr;row-gap:.15rem}
.row.axis span{display:none}
.axis text:nth-child(even){display:none}
.scroll{border:0;background:none;overflow:visible}
table,tbody,tr,th,td{display:block;width:100%}
thead{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}
tr{border:1px solid var(--rule);border-radius:8px;background:var(--card);margin:0 0 .7rem;padding:.35rem 0}
td,tbody th{border:0;padding:.25rem .9rem}
tr.group{border:0;background:none;margin:1rem 0 .2rem}.group th{background:none;padding:.2rem 0}
td.path:before{font-family:"Segoe UI",Arial,"Liberation Sans",sans-serif}
td[data-label]:before{content:attr(data-label);display:block;color:var(--soft);font-size:.75rem}
.number{text-align:left}
}
@media print{
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--rule:#bbb;--faint:#f4f4f4;--approved:#1d6f72;
--scenario:#b5761a;--reduced:#7d8790;--unreviewed:#b3343a;--good:#256c3a;--emergency:#7a3fa0;--over:#fff}
html{font-size:11px}main{max-width:none;padding:0}nav{display:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.scroll{overflow:visible;border-radius:0}
tr,.row,.figures div,.verdict{break-inside:avoid}h2,h3,.group{break-after:avoid}thead{display:table-header-group}
section[id]{padding-top:1.6rem}
}
`;
