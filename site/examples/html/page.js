const explorer = document.querySelector('stemma-explorer');
const output = document.querySelector('output');

// what the reader does in the explorer, the page hears
explorer.addEventListener('stemma-select', ({ detail }) => {
  output.value = [...detail.nodes, ...detail.claims].join(', ') || 'nothing';
});

// what the page wants, the explorer does
for (const button of document.querySelectorAll('[data-select]')) {
  button.addEventListener('click', () => explorer.select([button.dataset.select]));
}
