import { describe, expect, it } from 'vitest';
import type { CodeFile } from './code-files.ts';
import { cyclesIn } from './cycles.ts';
import { importsOf } from './imports.ts';
import { layerViolations } from './layers.ts';

const aFile = (path: string, ...lines: readonly string[]): CodeFile => ({ path, text: lines.join('\n') });
const violationsOf = (...files: readonly CodeFile[]) => layerViolations(files.flatMap(importsOf));

describe('the check of layers', () => {
  it('names the file and the import that goes to the right', () => {
    expect(violationsOf(aFile('src/model/a.ts', "import { b } from '../scene/b.ts';"))).toEqual([
      'src/model/a.ts imports src/scene/b.ts: model may not import values of scene',
    ]);
  });

  it('lets types through where only types may pass', () => {
    const values = aFile('src/scene/a.ts', "import { b } from '../state/b.ts';");
    const types = aFile(
      'src/scene/a.ts',
      "import type { B } from '../state/b.ts';",
      "import { type C } from '../state/c.ts';",
    );
    expect(violationsOf(values)).toHaveLength(1);
    expect(violationsOf(types)).toEqual([]);
  });

  it('sees lazy imports, re-exports and imported types', () => {
    const file = aFile(
      'src/base/a.ts',
      "const b = () => import('../model/b.ts');",
      "export { c } from '../model/c.ts';",
      "type D = import('../model/d.ts').D;",
    );
    expect(violationsOf(file)).toHaveLength(3);
  });

  it('keeps panels apart, and the drawing engine out of the elements', () => {
    expect(
      violationsOf(
        aFile('components/panels/list/a.ts', "import { b } from '../table/b.ts';"),
        aFile(
          'components/canvas/a.ts',
          "import { b } from '../../src/engine/b.ts';",
          "import cytoscape from 'cytoscape';",
        ),
        aFile('src/app/a.ts', "import { b } from '../../components/shared/b.ts';"),
      ),
    ).toEqual([
      'components/panels/list/a.ts imports components/panels/table/b.ts: components/panels/list may not import values of components/panels/table',
      'components/canvas/a.ts imports src/engine/b.ts: components/canvas may not import values of engine',
      'components/canvas/a.ts imports cytoscape: not a package of components/canvas',
      'src/app/a.ts imports components/shared/b.ts: app may not import values of components/shared',
    ]);
  });
});

describe('the check of cycles', () => {
  it('finds a cycle over three files, once', () => {
    const files = [
      aFile('src/base/a.ts', "import './b.ts';"),
      aFile('src/base/b.ts', "import './c.ts';"),
      aFile('src/base/c.ts', "import './a.ts';"),
    ];
    expect(cyclesIn(files.flatMap(importsOf))).toEqual([
      'src/base/a.ts → src/base/b.ts → src/base/c.ts → src/base/a.ts',
    ]);
  });
});
