const explorers = [...document.querySelectorAll('stemma-explorer')];
const output = document.querySelector('output');

for (const explorer of explorers) {
  explorer.addEventListener('stemma-select', ({ detail }) => {
    const ids = [...detail.nodes, ...detail.claims];
    // select() tells no event, so the two cannot call each other for ever
    for (const other of explorers) if (other !== explorer) other.select(ids);
    output.value = ids.join(', ') || 'nothing';
  });
}

document.querySelector('button').addEventListener('click', ({ target }) => {
  for (const explorer of explorers) explorer.select([target.dataset.select]);
});
