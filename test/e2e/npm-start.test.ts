import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Starts the explorer as `npm start` does; settles when it has printed `until` or has ended. */
const start = (
  port: string,
  until: RegExp,
): Promise<{ readonly printed: string; readonly match: string | undefined }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: ROOT, env: { ...process.env, PORT: port } });
    onTestFinished(() => void child.kill());
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const found = until.exec(printed);
      if (found) resolve({ printed, match: found[0] });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => resolve({ printed, match: undefined }));
  });

it('serves the explorer and prints its address', async () => {
  const { match } = await start('0', /http:\/\/127\.0\.0\.1:\d+\//);
  const [page, data] = await Promise.all([fetch(match!), fetch(`${match}data/human-security.json`)]);
  expect(await page.text()).toContain('<stemma-explorer');
  expect(((await data.json()) as { title: string }).title).toBe('Human security');
});

it('says so where its port is taken', async () => {
  const { match } = await start('0', /http:\/\/127\.0\.0\.1:\d+\//);
  const port = new URL(match!).port;
  const second = await start(port, /in use.*/);
  expect(second.match).toBe(`in use. Choose another with PORT=${Number(port) + 1}.`);
});
