import type { Import } from './imports.ts';

/** What files of one layer may import: layers, or `layer (types)` for their types alone. */
type Allowed = ReadonlyMap<string, readonly string[]>;

/**
 * Who may import whom. Data comes in on the left, a picture goes out on the right, and imports point to the left.
 * What stands here with a reason is an exception to that.
 */
export const ALLOWED: Allowed = new Map([
  ['base', []],
  // The vocabulary is data that the build turns into a module.
  ['model', ['base', 'graph-data']],
  ['formats', ['base', 'model']],
  ['sources', ['base', 'model', 'formats']],
  ['analysis', ['base', 'model']],
  ['state', ['base', 'model', 'analysis']],
  // A scene is derived from what the user did and from what passes the filters; it computes neither.
  ['scene', ['base', 'model', 'state (types)', 'analysis (types)']],
  // Painter, Cytoscape and scene share one geometry: shapes, curves, palette and label boxes are values of scene.
  // A camera is a value of the view state.
  ['engine', ['base', 'model (types)', 'scene', 'state (types)']],
  // The shipped dataset is data that the build turns into a module.
  ['app', ['base', 'model', 'formats', 'sources', 'analysis', 'state', 'scene', 'engine', 'graph-data']],
  // A command that draws is wired as the explorer is, and reads bytes as it does. package.json: it tells its version.
  ['cli', ['base', 'model', 'formats', 'sources', 'analysis', 'state', 'scene', 'engine', 'app', 'package.json']],
  ['src/index.ts', ['base', 'model', 'formats', 'sources', 'analysis', 'state', 'scene', 'app']],
  // Tokens and glyphs are made from the palette and shapes of the picture, so that legend and picture cannot differ.
  // Elements own things that must be disposed: the type of that is in base.
  ['components/shared', ['base (types)', 'model (types)', 'state', 'scene', 'app (types)']],
  ['components/controls', ['components/shared']],
  [
    'components/canvas',
    ['base (types)', 'model', 'state', 'scene', 'app (types)', 'components/shared', 'components/controls'],
  ],
  [
    'components/panels/*',
    ['base (types)', 'model', 'state', 'scene', 'app (types)', 'components/shared', 'components/controls'],
  ],
  [
    'components/explorer',
    // package.json: the element tells its version.
    [
      'base (types)',
      'model',
      'state',
      'scene',
      'app',
      'components/shared',
      'components/controls',
      'components/canvas',
      'components/panels/*',
      'package.json',
    ],
  ],
  ['components/define.ts', ['components/explorer', 'components/parts.ts']],
  ['components/parts.ts', ['components/canvas', 'components/controls', 'components/explorer', 'components/panels/*']],
  // The types that members and events of the public element name, wherever they are declared.
  [
    'components/index.ts',
    ['components/shared', 'components/explorer', 'analysis (types)', 'app (types)', 'model (types)', 'state (types)'],
  ],
  // Types alone: how the templates of a framework see the element.
  ['components/frameworks', ['components/explorer']],
  // The pages are made when the site is built, from data, with the same geometry and colours as the picture.
  [
    'site',
    [
      'src/index.ts',
      'base',
      'scene',
      'state',
      'components/define.ts',
      'components/index.ts',
      'components/shared',
      'components/explorer',
    ],
  ],
]);

/** Packages that one layer alone may import. */
export const PACKAGE_HOMES: ReadonlyMap<RegExp, readonly string[]> = new Map([
  [/^cytoscape/, ['engine']],
  [/^graphology/, ['model', 'analysis']],
  [/^(lit|@lit)(\/|$)/, ['components', 'site']],
  [/^valibot$/, ['model']],
  [/^nanostores$/, ['state']],
  // The examples of the site show each framework at work.
  [/^(react|svelte|vue)(\/|$)/, ['components/frameworks', 'site']],
  [/^(yaml|papaparse)$/, ['formats', 'cli']],
  [/^(commander$|node:)/, ['cli']],
]);

/** The layer of a file: a folder of `src`, a part of `components`, or the file itself where it stands alone. */
export const layerOf = (path: string): string => {
  const [top = '', second = '', third = ''] = path.split('/');
  if (top === 'src') return second.endsWith('.ts') ? path : second;
  if (top !== 'components') return path.includes('/') ? top : path;
  if (second === 'panels') return `components/panels/${third}`;
  return `components/${second}`;
};

const nameInTable = (layer: string): string => layer.replace(/^components\/panels\/.*/, 'components/panels/*');

const mayImport = (from: string, to: string, isType: boolean): boolean => {
  const allowed = ALLOWED.get(nameInTable(from)) ?? [];
  return allowed.includes(nameInTable(to)) || (isType && allowed.includes(`${nameInTable(to)} (types)`));
};

const mayUsePackage = (from: string, name: string): boolean =>
  [...PACKAGE_HOMES].every(
    ([pattern, homes]) => !pattern.test(name) || homes.some((home) => from === home || from.startsWith(`${home}/`)),
  );

/** Each import that crosses a border it may not cross, as `file imports file: reason`. */
export const layerViolations = (imports: readonly Import[]): readonly string[] =>
  imports.flatMap(({ from, to, isPackage, isType }) => {
    const [here, there] = [layerOf(from), layerOf(to)];
    if (isPackage) return mayUsePackage(here, to) ? [] : [`${from} imports ${to}: not a package of ${here}`];
    if (here === there || mayImport(here, there, isType)) return [];
    return [`${from} imports ${to}: ${here} may not import ${isType ? 'types' : 'values'} of ${there}`];
  });
