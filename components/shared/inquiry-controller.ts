import type { LitElement } from 'lit';
import { inquirySigns, NO_SIGNS, type InquirySigns } from '../../src/scene/inquiry-signs.ts';
import { litBySpotlight, type Lit } from '../../src/scene/lit.ts';
import { modelOf } from '../../src/state/model-of.ts';
import { spotlightOf, type Spotlight } from '../../src/state/spotlight.ts';
import { SliceController } from './slice-controller.ts';

interface Known {
  readonly for: Spotlight;
  readonly signs: InquirySigns;
  readonly lit: Lit;
}

/** What is asked beside the view, as a view shows it: renders its host when that changes. */
export class InquiryController {
  readonly #spotlight: SliceController<Spotlight | undefined>;
  readonly #model: SliceController<ReturnType<typeof modelOf>>;
  #known: Known | undefined;

  constructor(host: LitElement) {
    this.#spotlight = new SliceController(host, spotlightOf);
    this.#model = new SliceController(host, modelOf);
  }

  /** What it answers; nothing where nothing is asked, or nothing found yet. */
  get kind(): Spotlight['kind'] | undefined {
    return this.#spotlight.value?.kind;
  }

  /** The signs on nodes and claims; the same object for as long as they say the same. */
  get signs(): InquirySigns {
    return this.#now()?.signs ?? NO_SIGNS;
  }

  /** What it lights; nothing without an inquiry. */
  get lit(): Lit | undefined {
    return this.#now()?.lit;
  }

  #now(): Known | undefined {
    const [spotlight, model] = [this.#spotlight.value, this.#model.value];
    if (!spotlight || !model) return undefined;
    if (this.#known?.for !== spotlight) {
      this.#known = { for: spotlight, signs: inquirySigns(spotlight), lit: litBySpotlight(model, spotlight) };
    }
    return this.#known;
  }
}
