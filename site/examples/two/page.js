const network = document.querySelector('#network');
const output = document.querySelector('output');

// Events bubble, so one listener hears both.
document.querySelector('.pair').addEventListener('stemma-select', ({ detail }) => {
  output.value = [...detail.nodes, ...detail.claims].join(', ') || 'nothing';
});

document.querySelector('button').addEventListener('click', ({ target }) => {
  network.select([target.dataset.select]);
});
