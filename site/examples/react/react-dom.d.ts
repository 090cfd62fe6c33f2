/** What the example uses of `react-dom`, which has no types of its own here. */
declare module 'react-dom/client' {
  export const createRoot: (container: Element) => { render(node: import('react').ReactNode): void; unmount(): void };
}
