/**
 * What cold-load.mjs measures Stemma against: a page with Cytoscape and its fcose layout, as their documentation shows
 * them, for the same data. It runs in a browser and marks when the graph is drawn.
 */
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';

cytoscape.use(fcose);

/** @typedef {{ readonly nodes: readonly { id: string, label: string }[], readonly claims: readonly { id: string, from: string, to: string, relation: string }[] }} Data */

/** @type {Data} */
const { nodes, claims } = await (await fetch('data.json')).json();

const cy = cytoscape({
  container: document.getElementById('graph'),
  elements: {
    nodes: nodes.map(({ id, label }) => ({ data: { id, label } })),
    edges: claims.map(({ id, from, to, relation }) => ({ data: { id, source: from, target: to, label: relation } })),
  },
  style: [
    { selector: 'node', style: { label: 'data(label)' } },
    { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
  ],
  layout: { name: 'null' },
});
// Without its animation the picture stands sooner. It is drawn at the first rendering after the layout.
const layout = cy.layout(/** @type {import('cytoscape').LayoutOptions} */ ({ name: 'fcose', animate: false }));
layout.one('layoutstop', () => void cy.one('render', () => performance.mark('drawn')));
layout.run();
