import type { Spotlight } from '../state/spotlight.ts';
import { inquirySigns } from './inquiry-signs.ts';
import { foundBeside, litNow } from './lit.ts';
import { networkChoice } from './network-choice.ts';
import { networkInLight, type NetworkGround } from './network-in-light.ts';
import type { Scene } from './scene.ts';

/** What the network is drawn from. */
export interface NetworkInput extends NetworkGround {
  /** What an inquiry lights. */
  readonly spotlight?: Spotlight | undefined;
}

/** The network as it should be drawn now. Pure; cost linear in nodes and claims, times the opened folds. */
export const networkScene = ({ spotlight, ...ground }: NetworkInput): Scene => {
  const { model, view, visible, folding } = ground;
  const lit = litNow(model, view, visible, spotlight);
  const choice = networkChoice(model, view, visible, folding.folds, spotlight && lit);
  return networkInLight(ground, choice, {
    lit,
    found: spotlight ? undefined : foundBeside(model, view, visible),
    signs: inquirySigns(spotlight),
    isHushed: spotlight?.kind === 'trace',
  });
};
