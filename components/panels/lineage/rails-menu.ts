import { html, type TemplateResult } from 'lit';
import type { Rail } from '../../../src/scene/lineage/phone-scene.ts';
import type { ChooseEvent, MenuItem } from '../../controls/menu.ts';
import type { LanesController } from './lanes-controller.ts';

const RESET = 'reset';

const itemsOf = (rails: readonly Rail[], isMoved: boolean): readonly MenuItem[] => [
  ...rails.map(({ id, name, isFolded }) => ({
    value: `fold ${id}`,
    label: `${isFolded ? 'Show' : 'Put away'} ${name}`,
  })),
  ...rails.slice(1).map(({ id, name }) => ({ value: `first ${id}`, label: `${name} first` })),
  ...(isMoved ? [{ value: RESET, label: 'All in the usual order' }] : []),
];

/** What can be done with the lanes where there is no room for their names. */
export const railsMenu = (rails: readonly Rail[], control: LanesController): TemplateResult => {
  const onChoose = ({ value }: ChooseEvent): void => {
    const [, act, id = ''] = /^(fold|first) (.*)$/s.exec(value) ?? [];
    if (act === 'fold') control.fold(id);
    else if (act === 'first') control.putFirst(rails, id);
    else control.reset();
  };
  return html`<stemma-menu label="Lanes" .items=${itemsOf(rails, control.order.length > 0)} @choose=${onChoose}></stemma-menu>`;
};
