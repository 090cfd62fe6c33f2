declare module '*.yaml' {
  const data: unknown;
  export default data;
}

/** The dataset of that manifest as one JSON text; the build puts it there. */
declare module '*/dataset.yaml?whole' {
  const text: string;
  export default text;
}
