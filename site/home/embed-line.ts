/** The line to embed names this very site instead of an example. */
const code = document.getElementById('embed-line');
const address = new URL('../embed/', location.href).href;
if (code) code.textContent = code.textContent.replace(/src="[^"]*"/, () => `src="${address}"`);
