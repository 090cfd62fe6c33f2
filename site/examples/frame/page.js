const iframe = document.querySelector('iframe');
const output = document.querySelector('output');

// the events of the explorer inside are fired on the iframe
iframe.addEventListener('stemma-select', ({ detail }) => {
  output.value = [...detail.nodes, ...detail.claims].join(', ') || 'nothing';
});

// the connection has the methods of the explorer; each gives a promise
iframe.addEventListener('stemma-connect', ({ detail: explorer }) => {
  const button = document.querySelector('button');
  button.addEventListener('click', () => explorer.select([button.dataset.select]));
});
