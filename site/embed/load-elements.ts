/** Where this script is, and the elements near it. */
const here = (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI;

/** The address of a file of the site, from its root. */
export const onSite = (path: string): string => new URL(`../${path}`, here).href;

const inCdn = (name: string): string => onSite(`cdn/${name}`);

/**
 * Registers the elements: in small parts where modules can be loaded; else, in a sandbox without an origin, as one
 * script, which holds the shipped dataset only where that is asked for. Rejects where nothing comes.
 */
export const loadElements = async (withDataset: boolean): Promise<void> => {
  if (globalThis.origin !== 'null') await import(/* @vite-ignore */ inCdn('stemma.js'));
  else await runScript(inCdn(withDataset ? 'stemma.single.js' : 'stemma.bare.js'));
};

const runScript = (url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} cannot be loaded.`));
    script.src = createUrls().createScriptURL(url);
    document.head.append(script);
  });

interface ScriptUrls {
  createScriptURL(url: string): string;
}

/** Where a policy demands trusted addresses of scripts, ours are: they are made of the place of this script alone. */
const createUrls = (): ScriptUrls => {
  const rules: ScriptUrls = { createScriptURL: (url) => url };
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: ScriptUrls): ScriptUrls };
  };
  return trustedTypes?.createPolicy('stemma-embed', rules) ?? rules;
};
