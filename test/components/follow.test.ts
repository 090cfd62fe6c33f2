import { describe, expect, it, vi } from 'vitest';
import { toPlain } from '../../src/formats/to-plain.ts';
import { anExplorer, problemsOf, settled, SMALL, textOf, within } from './mount.ts';

const aFollower = (attributes: Readonly<Record<string, string>> = {}): HTMLElementTagNameMap['stemma-explorer'] => {
  const follower = document.createElement('stemma-explorer');
  for (const [name, value] of Object.entries({ follow: 'first', view: 'list', ...attributes })) {
    follower.setAttribute(name, value);
  }
  document.body.append(follower);
  return follower;
};

describe('<stemma-explorer follow>', () => {
  it('shows the graph of its leader, and selects and filters with it, both ways', async () => {
    const leader = await anExplorer({ id: 'first' });
    const follower = aFollower();
    await follower.ready;
    expect(follower.visible()).toEqual(leader.visible());
    leader.select(['report:hdr']);
    expect(follower.viewState?.selection.nodes).toEqual(['report:hdr']);
    follower.filter({ dimensions: ['dimension:health'] });
    expect(leader.visible().nodes).toEqual(['dimension:health', 'report:hdr']);
    expect([leader.viewState?.view, follower.viewState?.view]).toEqual(['network', 'list']);
  });

  it('says whom it waits for, and follows once there is one', async () => {
    const follower = aFollower();
    await vi.waitFor(() =>
      expect(textOf(within(follower, '.waiting'))).toBe('Waiting for the explorer “first” on this page.'),
    );
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    const leader = await anExplorer({ id: 'first' });
    await follower.ready;
    expect(follower.visible()).toEqual(leader.visible());
  });

  it('follows nobody where that would be itself, and says so', async () => {
    const errors: unknown[] = [];
    const hear = (event: Event): number => errors.push((event as CustomEvent).detail);
    document.body.addEventListener('stemma-error', hear);
    const follower = aFollower({ id: 'first', src: 'data:application/json,{}' });
    await follower.ready.catch(() => undefined);
    await vi.waitFor(() => expect(errors.length).toBeGreaterThan(1));
    document.body.removeEventListener('stemma-error', hear);
    expect(errors).toContainEqual({
      code: 'attribute',
      message: 'follow="first" leads back here. It is left out.',
      path: 'follow',
    });
    expect(follower.follow).toBeUndefined();
  });

  it('follows a leader that comes back', async () => {
    const leader = await anExplorer({ id: 'first' });
    const follower = aFollower();
    await follower.ready;
    leader.remove();
    await settled();
    document.body.append(leader);
    await leader.load(toPlain(SMALL));
    await leader.ready;
    leader.select(['report:hdr']);
    expect(follower.viewState?.selection.nodes).toEqual(['report:hdr']);
  });

  it('stays by itself where it is told to follow itself', async () => {
    const follower = aFollower({ id: 'first' });
    await settled();
    await follower.load(toPlain(SMALL));
    await follower.ready;
    expect(follower.visible().nodes).toHaveLength(8);
  });
});
