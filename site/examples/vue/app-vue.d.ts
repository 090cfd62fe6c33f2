/** A component in a file of its own, as the compiler of Vue makes it. */
declare module '*.vue' {
  const component: import('vue').Component;
  export default component;
}
