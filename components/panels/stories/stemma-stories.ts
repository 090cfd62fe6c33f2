import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { ClaimId } from '../../../src/model/ids.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { storiesOf, storyNow } from '../../../src/state/story-now.ts';
import { storySources } from '../../../src/state/story-sources.ts';
import type { StoryPage } from '../../../src/state/story-place.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { iconButton } from '../../controls/icon-button.ts';
import { askFrame } from '../../shared/frame.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { icon } from '../../shared/icons.ts';
import { send } from '../../shared/requests.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { handoutStyles } from './handout-styles.ts';
import { storiesStyles } from './stories-styles.ts';
import { storyHandout } from './story-handout.ts';
import { storyList } from './story-list.ts';
import { storyReader } from './story-reader.ts';
import { StyledElement } from '../../shared/styled-element.ts';

/** Where a key leads from a step, as the number of another one. */
const stepFor = (key: string, { number, story }: StoryPage): number | undefined => {
  const last = story.steps.length;
  const to = new Map([
    ['ArrowRight', number + 1],
    ['ArrowLeft', number - 1],
    ['Home', 1],
    ['End', last],
  ]).get(key);
  return to === undefined ? undefined : Math.min(last, Math.max(1, to));
};

/**
 * Stories: a list to choose from, or the step that is being read beside the picture it asks for. Left and right arrow
 * keys turn the page, Home and End go to its ends, Escape leads back to the list.
 *
 * @fires stemma-story-request
 * @fires stemma-select-request - the evidence of a step
 */
export class StemmaStories extends StyledElement {
  static override styles = [hostStyles, scrollStyles, buttonStyles, storiesStyles, handoutStyles];

  #model = new SliceController(this, modelOf);
  #stories = new SliceController(this, storiesOf);
  #page = new SliceController(this, storyNow);
  /** Lies on the sheet of a phone. */
  @property({ type: Boolean, reflect: true }) narrow = false;
  @query('.reading') private readonly reading!: HTMLElement | null;
  #shown: StoryPage | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  protected override updated(_: PropertyValues<this>): void {
    const page = this.#page.value;
    if (page === this.#shown) return;
    if (this.reading) this.reading.scrollTop = 0;
    this.#shown = page;
  }

  #onKey(event: KeyboardEvent): void {
    const page = this.#page.value;
    if (!page || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepFor(event.key, page);
    if (step === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (step === undefined) this.#onAll();
    else if (step !== page.number) this.#open(page.story.id, step);
  }

  #open(id: string, step: number): void {
    send(this, 'story', { id, step });
  }

  #onClaims(claims: readonly ClaimId[]): void {
    send(this, 'select', { claims });
  }

  readonly #onAll = (): void => {
    send(this, 'story', {});
    askFrame(this, 'open-stories');
  };

  readonly #onClose = (): void => {
    if (this.#page.value) send(this, 'story', {});
    askFrame(this, 'close-stories');
  };

  override render(): TemplateResult | typeof nothing {
    const model = this.#model.value;
    if (!model) return nothing;
    const page = this.#page.value;
    return page ? html`${this.#renderReader(page)} ${storyHandout(model, page.story)}` : this.#renderList();
  }

  #renderList(): TemplateResult {
    return html`
      <div class="head"><h2>Stories</h2><span class="end">${iconButton('close', 'Close the stories', this.#onClose)}</span></div>
      <div class="scroll">${storyList(this.#stories.value ?? [], (id) => this.#open(id, 1))}</div>
    `;
  }

  #renderReader(page: StoryPage): TemplateResult {
    const { story, step, number } = page;
    return html`
      <div class="head">
        <button type="button" class="flat text all" @click=${this.#onAll}>${icon('back', 16)} All stories</button>
        <span class="end">
          ${iconButton('print', 'Print as a handout', () => window.print(), 16)}
          ${iconButton('close', 'Close the story', this.#onClose)}
        </span>
      </div>
      ${storyReader(page, storySources(this.#model.value!, step), {
        onStep: (to) => this.#open(story.id, to),
        onClaims: (ids) => this.#onClaims(ids),
        onShowAgain: () => this.#open(story.id, number),
      })}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-stories': StemmaStories;
  }
}
