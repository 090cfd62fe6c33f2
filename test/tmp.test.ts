import { test } from 'vitest';
import { parseDataset } from '../src/formats/parse-dataset.ts';
import { json } from '../src/formats/json.ts';
import { aDataset, aClaim, aModel } from './builders.ts';
test('x', () => {
  const d = aDataset({ claims: [aClaim('institution:un', 'publishes', 'report:x', { when: '2004' })] });
  console.log(json.write(d));
  const r = parseDataset(json.write(d));
  console.log(JSON.stringify(r, null, 1));
  console.log(JSON.stringify(parseDataset('{"stemma":1,"id":"a","title":"t",\n"nodes":[{"id":"n","kind":"zzz","label":"l","__proto__":5}],"claims":[{"id":5}],}')));
  console.log(JSON.stringify(parseDataset('{"stemma":1,"id":"a","title":"t",\n"nodes":[{"id":"n","kind":"report","label":"l","__proto__":5, "order":"a"},\n {"id":"m","kind":"report","label":"l","__proto__":5}],"claims":[{"id":5}]}'),null,1));
  const N = 100_000, C = 300_000;
  const big = aDataset({ nodes: Array.from({length:N},(_,i)=>({id:`report:${i}`,kind:'report',label:`Report ${i}`} as any)), claims: Array.from({length:C},(_,i)=>aClaim(`report:${i%N}`,'cites',`report:${(i*7919)%N}`,{id:`c${i}` as any, when:'2004'})) });
  const t0=performance.now(); const text=json.write(big); const t1=performance.now(); const p=parseDataset(text); const t2=performance.now();
  if(!p.ok) throw 1; const m=aModel(p.value.dataset); const t3=performance.now(); m.graph; const t4=performance.now();
  console.log(text.length, t1-t0,t2-t1,t3-t2,t4-t3);
}, 120000);
