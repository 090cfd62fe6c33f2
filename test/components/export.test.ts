import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/state/export-formats.ts';
import { anExplorer } from './mount.ts';

describe('exportAs', () => {
  it('gives a file of each format, of the type it has', async () => {
    const explorer = await anExplorer();
    for (const { id, mediaType } of EXPORT_FORMATS) {
      const blob = await explorer.exportAs(id);
      expect([id, blob.type]).toEqual([id, mediaType]);
      expect(blob.size).toBeGreaterThan(50);
    }
  });

  it('draws the PNG at twice the size of the SVG', async () => {
    const explorer = await anExplorer();
    const svg = await (await explorer.exportAs('svg')).text();
    const [, width = '', height = ''] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const png = await createImageBitmap(await explorer.exportAs('png'));
    expect([png.width, png.height]).toEqual([Number(width) * 2, Number(height) * 2]);
    expect(inks(png)).toBeGreaterThan(20);
  });

  it('takes what passes the filters, or the whole dataset', async () => {
    const explorer = await anExplorer();
    explorer.filter({ kinds: ['report'] });
    const ids = async (scope: 'view' | 'dataset'): Promise<readonly string[]> => {
      const { nodes } = JSON.parse(await (await explorer.exportAs('json', { scope })).text()) as {
        nodes: { id: string }[];
      };
      return nodes.map(({ id }) => id);
    };
    expect(await ids('view')).toEqual(explorer.visible().nodes);
    expect(await ids('dataset')).toHaveLength(8);
  });

  it('names the formats there are, and says where there is nothing to export', async () => {
    const explorer = await anExplorer();
    await expect(explorer.exportAs('docx')).rejects.toThrow('There is no format “docx” to export. There are svg, png,');
    explorer.remove();
    explorer.dispose();
    await expect(explorer.exportAs('json')).rejects.toThrow('No dataset is loaded yet.');
  });
});

/** How many different colours an image has. */
const inks = (image: ImageBitmap): number => {
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return new Set(new Uint32Array(data.buffer)).size;
};
