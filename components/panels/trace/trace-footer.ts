import { html, nothing, type TemplateResult } from 'lit';
import type { TraceLoosening, TraceResult } from '../../../src/app/answers.ts';
import type { TraceAsk } from '../../../src/state/inquiry.ts';
import type { LeftOut, Traced } from '../../../src/state/traced.ts';
import { counted } from '../../../src/state/wording.ts';

/** Asks for another trace, or for the same one turned round. */
export interface Loosen {
  readonly change: (change: Partial<TraceAsk>) => void;
  readonly turn: () => void;
}

const leftOutText = ({ change, traces, isAtLeast }: LeftOut): string => {
  const count = `${isAtLeast ? 'At least ' : ''}${counted(traces, 'trace')}`;
  const verb = traces === 1 ? ['runs', 'rests', 'is'] : ['run', 'rest', 'are'];
  return change === 'time'
    ? `${count} ${verb[0]} backward in time and ${verb[2]} left out.`
    : `${count} ${verb[1]} on what is not stated and ${verb[2]} left out.`;
};

const changeFor = ({ change }: Pick<LeftOut, 'change'>): Partial<TraceAsk> =>
  change === 'time' ? { isForward: false } : { isStated: false };

/** What the switches leave out, and why there are no more. */
export const leftOutView = ({ leftOut, result }: Traced, loosen: Loosen): TemplateResult | typeof nothing => {
  const isPartial = !result.complete && result.traces.length > 0 && result.reason !== undefined;
  if (leftOut.length === 0 && !isPartial) return nothing;
  return html`
    ${isPartial ? html`<p class="left-out">${result.reason}</p>` : nothing}
    ${leftOut.map(
      (one) => html`
        <p class="left-out">
          ${leftOutText(one)}
          <button type="button" class="way" @click=${() => loosen.change(changeFor(one))}>Show ${one.traces === 1 ? 'it' : 'them'}</button>
        </p>
      `,
    )}
  `;
};

/** The first sentence of a reason: what was looked for. */
const whatOf = ({ reason = '', loosen = [] }: TraceResult): string =>
  loosen.length === 0 ? reason : reason.slice(0, reason.indexOf('. ') + 1 || undefined);

const looseningText = ({ change, traces, maxHops }: TraceLoosening): string => {
  switch (change) {
    case 'time':
      return `Allow backward in time (${counted(traces, 'trace')})`;
    case 'hops':
      return `Raise hops to ${maxHops ?? ''}`;
    case 'basis':
      return `Allow what is not stated (${counted(traces, 'trace')})`;
    case 'families':
      return `Walk every family of relations (${counted(traces, 'trace')})`;
    case 'turn-round':
      return `Turn round (${counted(traces, 'trace')})`;
    case 'relations':
      return `Walk every relation (${counted(traces, 'trace')})`;
    case 'sources':
      return '';
  }
};

const actOn = ({ change, maxHops }: TraceLoosening, loosen: Loosen): (() => void) => {
  switch (change) {
    case 'time':
      return () => loosen.change({ isForward: false });
    case 'hops':
      return () => loosen.change({ maxHops: maxHops ?? 12 });
    case 'basis':
      return () => loosen.change({ isStated: false });
    case 'families':
      return () => loosen.change({ families: [] });
    case 'relations':
      return () => loosen.change({ without: [] });
    case 'turn-round':
    case 'sources':
      return loosen.turn;
  }
};

/** Nothing found: what was looked for, and each single change that would find something. */
export const nothingView = (result: TraceResult, loosen: Loosen): TemplateResult => {
  const ways = (result.loosen ?? []).filter((one) => looseningText(one) !== '');
  return html`
    <div class="nothing">
      <p>${whatOf(result)}</p>
      ${
        ways.length === 0
          ? nothing
          : html`
        <ul>
          ${ways.map((one) => html`<li><button type="button" class="boxed" @click=${actOn(one, loosen)}>${looseningText(one)}</button></li>`)}
        </ul>
      `
      }
    </div>
  `;
};
