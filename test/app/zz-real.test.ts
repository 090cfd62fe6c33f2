import { it } from 'vitest';
import { readDataset } from '/work/main/src/cli/read-dataset.ts';
import { createModel } from '/work/main/src/model/create-model.ts';
import * as R from '/work/main/src/cli/read-dataset.ts';
import { visible } from '/work/main/src/analysis/visible.ts';
import { filterCounts } from '/work/main/src/analysis/filter-counts.ts';
import { searchIn } from '/work/main/src/analysis/search.ts';
import { toFilter } from '/work/main/src/analysis/to-filter.ts';
import { graphSummary } from '/work/main/src/state/summary.ts';
import { nodeDetails } from '/work/main/src/state/details.ts';
import { plainSentence } from '/work/main/src/state/sentence.ts';
import { nodeCitation, claimCitation } from '/work/main/src/state/citation.ts';
import { loosen } from '/work/main/src/analysis/loosen.ts';
it('x', async () => {
  console.log(Object.keys(R));
  const r = await (readDataset as any)('graph-data/human-security', {});
  const ds = r.value?.dataset ?? r.dataset ?? r.value;
  const m = createModel(ds);
  const t = (n: string, f: () => unknown, k = 200) => { f(); const s = performance.now(); for (let i=0;i<k;i++) f(); console.log(n, ((performance.now()-s)/k).toFixed(2),'ms'); };
  const F = (x: any) => toFilter(x);
  t('visible all', () => visible(m, F({})));
  t('visible food', () => visible(m, F({dimensions:['dimension:food']})));
  t('counts all', () => filterCounts(m, F({})));
  t('counts food+stated', () => filterCounts(m, F({dimensions:['dimension:food'], basis:['stated']})));
  t('counts focus', () => filterCounts(m, F({}), {}, {id:'institution:un' as any, steps:2, direction:'both'}));
  let s = performance.now(); searchIn(m, 'undp'); console.log('index', performance.now()-s);
  for (const q of ['undp','un','human secur','freedom from fear','barcelona','unpd','hdr 94','resolution 66/290','solana','food','integrated approach','dignty','eu 2004']) {
    const s = performance.now(); const h = searchIn(m, q); console.log(q, h.length, (performance.now()-s).toFixed(1), h.slice(0,4).map(x=>`${x.label} [${x.field}] ${x.snippet.slice(x.match[0],x.match[1])}`));
  }
  const st: any = { load: {kind:'ready', model: m, report: {}}, view: { filter: F({}), time: {} } };
  console.log(graphSummary(st));
  const v = visible(m, F({dimensions:['dimension:food']})); console.log(v.nodes.size, v.claims.size);
  console.log(loosen(m, F({dimensions:['dimension:food'], families:['lineage'], kinds:['institution']}), {from: 1930, to: 1940}));
  const d = nodeDetails(m, 'report:hdr-1994' as any)!;
  console.log(d.facts, d.when); for (const g of d.groups) { console.log('##', g.label, g.claims.length); for (const c of g.claims.slice(0,3)) console.log('  ', plainSentence(c.sentence), '|', c.evidence.map(e=>`“${e.phrase}” ${e.source.label} · ${e.locator} · ${e.basisText}`).join(' // '), c.rivals.length ? 'RIVALS '+c.rivals.map(r=>plainSentence(r.sentence)).join(';') : ''); }
  console.log(nodeCitation(m, d.node)); console.log(claimCitation(m, m.claims.find(c=>m.disputesOf(c.id).length)!));
});
