/** A component in a file of its own, as the compiler of Svelte makes it. */
declare module '*.svelte' {
  const component: import('svelte').Component;
  export default component;
}
