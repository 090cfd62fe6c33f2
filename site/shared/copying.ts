/** Puts a text on the clipboard and says on the button what came of it. */
export const copyText = async (button: HTMLElement, text: string): Promise<void> => {
  const word = button.dataset['word'] ?? button.textContent;
  button.dataset['word'] = word;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Select and copy it yourself';
  }
  button.addEventListener('blur', () => (button.textContent = word), { once: true });
};

const onClick = ({ target }: Event): void => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button.copy') : null;
  const code = button?.closest('.code')?.querySelector('pre, textarea');
  if (button && code)
    void copyText(button, (code instanceof HTMLTextAreaElement ? code.value : code.textContent).trimEnd());
};

document.addEventListener('click', onClick);
for (const button of document.querySelectorAll<HTMLElement>('button.copy')) button.hidden = false;
